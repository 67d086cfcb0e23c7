import Commands
import Foundation
import Testing

struct PlanCommandTests {
    private let bench = CommandBench()

    @Test func aPlanThatCanBeUsedHasOnlyFindingsThatDoNotBlock() async {
        let answer = await bench.run("plan", "check", CommandBench.plan, "--lang", "en")
        #expect(answer.code == 0)
        #expect(answer.out.split(separator: "\n").last == "0 blocking, 8 warnings, 3 reminders.")
        #expect(answer.err == "")
    }

    @Test func aPaperIsToldWhatItLeavesOpen() async throws {
        let paper = """
            ỦY BAN NHÂN DÂN XÃ MẪU
            Số: /KH-UBND
            Mẫu, ngày 05 tháng 02 năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua “Xã sạch” năm 2026

            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            2. Thi đua giữ gìn vệ sinh.
            """
        let file = try bench.file("plan.txt", paper)
        let answer = await bench.run("plan", "check", file)
        #expect(answer.code == 1)
        #expect(
            answer.out.contains(
                """
                cả văn bản [chặn] Chưa tìm thấy đối tượng thi đua trong kế hoạch. Nếu văn bản có viết ở chỗ khác, hãy điền tay.
                    Luật bắt buộc kế hoạch thi đua phải xác định nội dung này trước khi phát động. Bổ sung mục “Đối tượng thi đua”.
                    Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1

                """))
        #expect(
            answer.out.contains("dòng 2 [cảnh báo] Kế hoạch chưa có số, hoặc chưa tìm thấy số.\n    “Số: /KH-UBND”\n"))
        #expect(answer.out.split(separator: "\n").last?.hasPrefix("4 chặn, ") == true)
        let json = await bench.run("plan", "check", file, "--json", "--lang", "en")
        #expect(json.code == 1)
        #expect(
            json.out.contains(
                #"{"action":"Fill it in when the records office has given one.","citation":{"text":"Nghị định 30/2020/NĐ-CP, Điều 15","verified":true},"code":"numberBlank","line":2,"quote":"Số: /KH-UBND","section":null,"sentence":"The plan has no number, or none was found.","strength":"warn","why":"A paper without a number is not in the register and can not be cited."}"#
            ))
    }

    @Test func anotherPaperIsSaidToBeNoPlan() async throws {
        let file = try bench.file("report.txt", "BÁO CÁO\nKết quả phong trào thi đua năm 2026\n")
        let answer = await bench.run("plan", "check", file, "--json")
        #expect(answer.code == 1)
        #expect(answer.out.contains(#""code":"noEmulationPlan","line":1"#))
        #expect(answer.err == "Đây không phải kế hoạch phong trào thi đua: văn bản là “Báo cáo” (dòng 1).\n")
    }

    @Test func aPlanFileIsKnownByItsKeysToo() async throws {
        let whole = try String(contentsOfFile: CommandBench.plan, encoding: .utf8)
        let answer = await bench.run("plan", "check", try bench.file("plan.txt", whole), "--lang", "en")
        #expect(answer.code == 0)
        #expect(answer.out.split(separator: "\n").last == "0 blocking, 8 warnings, 3 reminders.")
    }

    @Test func aBrokenPlanIsToldWithLineAndColumn() async throws {
        let whole = try String(contentsOfFile: CommandBench.plan, encoding: .utf8)
        let broken = try bench.file(
            "plan.yaml", whole.replacing("  level: commune\n  number:", with: "  level: xa\n  number:"))
        let line =
            (whole.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "  level: commune" } ?? 0)
            + 1
        let answer = await bench.run("plan", "check", broken, "--lang", "en")
        #expect(answer.code == 1)
        #expect(answer.out.hasPrefix("\(line):10 ["))
        #expect(answer.out.split(separator: "\n").last?.hasPrefix("1 blocking, ") == true)
    }

    @Test func everyProblemIsAlsoJSON() async throws {
        let broken = try bench.file("plan.yaml", "identity: 3\n")
        let answer = await bench.run("plan", "check", broken, "--json")
        #expect(answer.code == 1)
        #expect(answer.out.hasPrefix(#"[{"code":"#))
        #expect(answer.out.contains(#""line":1"#))
        #expect(answer.out.contains(#""strength":"block""#))
    }

    @Test func aBrokenPlanIsNotLoaded() async throws {
        let broken = try bench.file("plan.yaml", "identity: 3\n")
        let answer = await bench.run(["init", "--plan", broken, "--lang", "en"] + bench.data)
        #expect(answer.code == 1)
        #expect(answer.err.hasPrefix("1:"))
        #expect(!bench.place.holdsFile)
    }

    @Test func whatBlocksInTheBrowserBlocksTheCommandLineToo() async throws {
        let whole = try String(contentsOfFile: CommandBench.plan, encoding: .utf8)
        let line = try #require(whole.split(separator: "\n").first { $0.hasPrefix("  movement: ") })
        let marked = try bench.file(
            "draft.yaml",
            whole.replacing(line, with: "\(line)  # cần xác nhận")
                + "# Chưa đủ để thành dữ liệu, hãy bổ sung (quotas):\n#   award: x; maximum: 3\n")
        let refused = await bench.run(["init", "--plan", marked] + bench.data)
        #expect(refused.code == 1 && !bench.place.holdsFile)
        #expect(refused.err.contains("Tệp còn 1 giá trị ghi “cần xác nhận”.") && refused.err.contains("Tệp còn 1 dòng"))
        #expect(refused.err.contains("còn 2 chỗ chưa xong") && refused.err.contains("--accept-findings"))
        let accepted = await bench.run(["init", "--plan", marked, "--accept-findings"] + bench.data)
        #expect(accepted.code == 0 && accepted.err.contains("cần xác nhận"))
    }

    @Test func aPaperThatIsReadSaysEveryOpenPlace() async throws {
        let paper = """
            ỦY BAN NHÂN DÂN XÃ MẪU
            Số: 5/KH-UBND
            Mẫu, ngày 05 tháng 02 năm 2026
            KẾ HOẠCH
            Phát động phong trào thi đua “Xã sạch” năm 2026
            I. NỘI DUNG THI ĐUA
            1. Thi đua trồng cây.
            II. KHEN THƯỞNG
            Khen 03 thôn (Giấy khen của Chủ tịch UBND xã).
            """
        let file = try bench.file("plan.txt", paper)
        let out = try bench.file("ra.yaml", "")
        let told = await bench.run("plan", "read", file, "-o", out).out
        #expect(told.contains("Kế hoạch phải xác định mục đích (mục tiêu)."))
        #expect(told.contains("Số lượng khen thưởng 1 – Đợt khen thưởng: Chưa có giá trị này."))
        let lines = told.split(separator: "\n").filter { $0.hasPrefix("- ") }.count
        let count = try #require(told.firstMatch(of: /Còn (\d+) chỗ/)?.1)
        #expect(try #require(Int(count)) >= lines && lines > 8)
        let other = try bench.file("khac.txt", "THÔNG BÁO\nDọn đường\n\nI. NỘI DUNG THI ĐUA\n1. Quét ngõ.\n")
        #expect(await bench.run("plan", "read", other).code == 1)
        #expect(await bench.run("plan", "read", other, "--anyway").out.contains("Quét ngõ."))
    }

    @Test func thePlanOfTheFolderIsTheOneOfTheFile() async {
        let file = await bench.run("plan", "show", CommandBench.plan, "--json").out
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let loaded = await bench.run(["plan", "show", "--json"] + bench.data).out
        #expect(file.contains("Cao Minh"))
        #expect(loaded == file)
    }

    @Test func aPlanComesFromOnePlace() async {
        #expect(await bench.run("plan", "show").code == 64)
        #expect(await bench.run("plan", "show", CommandBench.plan, "--data", "x").code == 64)
    }

    @Test func aPaperIsToBeReadBeforeItIsSimulatedOrShown() async throws {
        let file = try bench.file(
            "xanh.txt",
            "UBND XÃ MẪU\nKẾ HOẠCH\nPhát động phong trào thi đua “Xã xanh”\nI. NỘI DUNG THI ĐUA\n1. Thi đua trồng cây.\n"
        )
        for command in ["simulate", "show"] {
            let answer = await bench.run("plan", command, file)
            #expect(answer.code != 0)
            #expect(
                answer.err
                    == "Đây là văn bản kế hoạch; hãy đọc trước bằng: thidua plan read \(file) -o ke-hoach.yaml\n")
        }
    }

    @Test func aProblemOfAPlanFileStandsAtItsPlaceInWords() async throws {
        let whole = try String(contentsOfFile: CommandBench.plan, encoding: .utf8)
        let broken = try bench.file(
            "plan.yaml", whole.replacing("  level: commune\n  number:", with: "  level: xa\n  number:"))
        #expect(await bench.run("plan", "check", broken).out.contains("] Văn bản – Cấp"))
    }
}
