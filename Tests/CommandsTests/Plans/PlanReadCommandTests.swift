import Commands
import Foundation
import Testing

struct PlanReadCommandTests {
    private let bench = CommandBench()
    private static let plan = """
        Số: /KH-UBND
        Mẫu, ngày 05 tháng 02 năm 2026

        KẾ HOẠCH
        Phát động phong trào thi đua “Xã sạch” năm 2026

        I. NỘI DUNG THI ĐUA
        1. Thi đua trồng cây.
        II. KHEN THƯỞNG
        1. Giấy khen của Chủ tịch Ủy ban nhân dân xã: hằng năm không quá 02 tập thể.
        """

    @Test func aPlansTextIsToldWithItsLines() async throws {
        let file = try bench.file("plan.txt", PlanReadCommandTests.plan)
        let answer = await bench.run("plan", "read", file)
        #expect(answer.code == 0)
        #expect(answer.out.contains("Ngày ban hành: 05/02/2026 (dòng 2)"))
        #expect(
            answer.out.contains(
                "Giấy khen của Chủ tịch Ủy ban nhân dân xã · hằng năm · tập thể · tính chung toàn phong trào · 2 (dòng 10)"
            ))
        #expect(answer.out.contains("Kế hoạch chưa có số, hoặc chưa tìm thấy số. (dòng 1)"))
        #expect(answer.err == "")
    }

    @Test func jsonHasEveryValueWithQuoteAndLine() async throws {
        let file = try bench.file("plan.txt", PlanReadCommandTests.plan)
        let answer = await bench.run("plan", "read", file, "--json")
        #expect(answer.code == 0)
        #expect(
            answer.out.contains(#""maximum":{"confidence":"sure","line":10,"quote":"không quá 02 tập thể","value":2}"#))
    }

    @Test func aDraftIsWrittenAndSaysWhatIsMissing() async throws {
        let file = try bench.file("plan.txt", PlanReadCommandTests.plan)
        let target = try bench.file("plan.yaml", "")
        let answer = await bench.run("plan", "read", file, "-o", target, "--lang", "en")
        #expect(answer.code == 0)
        #expect(answer.out.hasPrefix("Wrote \(target)."))
        let draft = try String(contentsOfFile: target, encoding: .utf8)
        #expect(draft.contains("number: # Văn bản để trống số."))
        #expect(await bench.run("plan", "check", target).code == 1)
    }

    @Test func anOldCodeIsConvertedAndSaid() async throws {
        let text = """
            KẾ HOẠCH
            Ph\u{B8}t ®éng phong trµo thi ®ua “X· s¹ch” n¨m 2026
            I. NéI DUNG THI §UA
            1. Thi ®ua trång c©y trªn ®\u{AD}êng lµng, b¶o vÖ m«i tr\u{AD}êng sèng.
            II. KHEN TH\u{AD}ëNG
            1. GiÊy khen cña Chñ tÞch Uû ban nh©n d©n x·: h»ng n¨m kh«ng qu¸ 02 tËp thÓ.
            """
        let file = try bench.file("plan.txt", text)
        let answer = await bench.run("plan", "read", file, "--json")
        #expect(answer.code == 0)
        #expect(answer.out.contains(#""source":{"format":"text","letters":["Unicode","TCVN3"]}"#))
        #expect(answer.out.contains(#""quote":"không quá 02 tập thể""#))
        #expect(answer.err == "Văn bản gõ bằng bảng mã TCVN3; đã chuyển sang Unicode.\n")
    }

    @Test func aPDFThatIsCutIsRefusedInASentence() async throws {
        let answer = await bench.run("plan", "read", try bench.file("plan.pdf", "%PDF-1.7\n1 0 obj"))
        #expect(answer.code == 1)
        #expect(answer.err.contains("Tệp bị cắt cụt"))
    }

    @Test func anotherPaperIsSaidToBeOne() async throws {
        let file = try bench.file("report.txt", "BÁO CÁO\nKết quả phong trào thi đua năm 2026\n")
        let answer = await bench.run("plan", "read", file)
        #expect(answer.code == 1)
        #expect(answer.out == "")
        #expect(answer.err == "Đây không phải kế hoạch phong trào thi đua: văn bản là “Báo cáo” (dòng 1).\n")
    }

    @Test func aFileWithoutTextIsRefused() async throws {
        let file = try bench.file("empty.txt", "")
        let answer = await bench.run("plan", "read", file)
        #expect(answer.code == 1)
        #expect(answer.err == "Tệp không có chữ nào.\n")
    }

    @Test func aPlanFileBecomesAPaperAndThePaperThePlanFile() async throws {
        let shipped = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../plans/cao-minh-2026.yaml"
        ).path
        let (paper, again) = (try bench.file("plan.txt", ""), try bench.file("again.yaml", ""))
        let written = await bench.run("plan", "text", shipped, "-o", paper)
        #expect(written.code == 0)
        #expect(written.out == "Đã ghi \(paper). Đọc lại: thidua plan read \(paper)\n")
        #expect(await bench.run("plan", "read", paper, "-o", again).code == 0)
        let shown = await bench.run("plan", "show", again, "--json").out
        #expect(await bench.run("plan", "show", shipped, "--json").out == shown)
        #expect(await bench.run("plan", "text", again).out == (try String(contentsOfFile: paper, encoding: .utf8)))
    }
}
