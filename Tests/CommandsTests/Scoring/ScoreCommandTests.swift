import Commands
import Domain
import Foundation
import Testing

struct ScoreCommandTests {
    private let bench = CommandBench()

    /// The plan of the demonstration with the table of the Cần Thơ annex (157/KH-UBND, 18/11/2025) at its end.
    private func plan() throws -> String {
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: CommandBench.plan)), as: UTF8.self)
        return try bench.file(
            "ke-hoach.yaml",
            text + """

                scoring:
                  - {code: I, sort: group, text: Nhóm xã, points: 115, source: phụ lục}
                  - {code: "1", sort: points, within: I, text: Tuyên truyền, points: 20, condition: có kế hoạch tuyên truyền, each: {points: 0.4, count: 50, text: người}, source: phụ lục}
                  - {code: "2", sort: points, within: I, text: Mở tài khoản, points: 40, ratio: {part: b, whole: a}, source: phụ lục}
                  - {code: "3", sort: points, within: I, text: Thẻ, points: 20, ratio: {part: b, whole: a}, source: phụ lục}
                  - {code: "4", sort: points, within: I, text: Nhận tiền, points: 20, ratio: {part: b, whole: a}, source: phụ lục}
                  - {code: "5", sort: bonus, within: I, text: Điểm cộng, points: 15, source: phụ lục}
                  - {code: "5.1", sort: bonus, within: "5", text: Đạt 100%, points: 5, source: phụ lục}
                  - code: "5.2"
                    sort: bonus
                    within: "5"
                    text: Từ 88%
                    points: 5
                    bands: [{from: 88, to: 90, points: 2}, {from: 90, to: 95, points: 3}, {from: 95, below: 100, points: 4}, {from: 100, points: 5}]
                    source: phụ lục
                  - {code: "5.3", sort: bonus, within: "5", text: Cập nhật, points: 5, source: phụ lục}
                ties:
                  - {order: 1, prefer: higher, text: số tài khoản mới, source: III.4.b}
                  - {order: 2, prefer: vote, text: bỏ phiếu, source: III.4.b}
                """)
    }

    private let figures = """
        name,1.met,1.count,2.part,2.whole,3.part,3.whole,4.part,4.whole,5.1.points,5.2.part,5.2.whole,5.3.points,tie.1.1
        Xã Đông,yes,50,640,640,640,640,640,640,5,640,640,5,640
        Xã Tây,yes,37,563,640,480,563,562,640,0,576,640,0,563
        Xã Nam,no,50,563,640,480,563,562,640,0,576,640,0,563
        Xã Bắc,no,50,563,640,480,563,562,640,0,576,640,0,563
        """

    @Test func theTablesPointsAndTheRankingComeFromThePlanFile() async throws {
        let inputs = try bench.file("so-lieu.csv", figures)
        let json = await bench.run("score", "compute", "--plan", try plan(), "--inputs", inputs, "--json")
        #expect(json.code == 0, "\(json.err)")
        #expect(json.out.contains(#""name":"Xã Đông""#) && json.out.contains(#""total":115"#))
        // 14.8 + 35.19 + 17.05 + 17.56, and 2 for exactly 90 %.
        #expect(json.out.contains(#""total":"86.6""#))
        // Without the condition of row 1.
        #expect(json.out.contains(#""total":"71.8""#))
        #expect(json.out.components(separatedBy: #""rank":3"#).count == 3 && !json.out.contains(#""rank":4"#))
        let text = await bench.run("score", "compute", "--plan", try plan(), "--inputs", inputs, "--lang", "en")
        #expect(
            text.out.contains("rounded to 0.01 points") && text.out.contains("the bands overlap; the first one counts"))
        #expect(text.out.contains("0 points, because the condition is not met: có kế hoạch tuyên truyền"))
        #expect(text.out.contains("Still equal; waits for a vote"))
        #expect(text.out.contains("bands 1 and 2 both hold 90; the program takes the first"))
    }

    @Test func wrongFiguresAreToldLineByLineAndNothingIsComputed() async throws {
        let inputs = try bench.file("so-lieu.csv", "name,2.part,9.part\nXã Đông,x,1\n")
        let result = await bench.run("score", "compute", "--plan", try plan(), "--inputs", inputs, "--lang", "en")
        #expect(result.code == 1 && result.out.isEmpty)
        #expect(result.err.contains("no column “9.part”") && result.err.contains("Line 2, column 2.part"))
    }

    @Test func aPlanWithoutPointsGetsNone() async throws {
        let inputs = try bench.file("so-lieu.csv", "name\nX\n")
        let result = await bench.run(
            "score", "compute", "--plan", CommandBench.plan, "--inputs", inputs, "--lang", "en")
        #expect(result.code == 1 && result.err.contains("the program invents none"))
    }

    @Test func theTemplateNamesTheColumns() async throws {
        let result = await bench.run("score", "template", "--plan", try plan())
        #expect(result.out.hasPrefix("name,kind,1.met,1.count,2.part,2.whole") && result.out.contains("tie.1.2"))
    }

    @Test func anInstallationsSheetsAreListedAndRanked() async throws {
        _ = await bench.run(["init", "--plan", try plan(), "--accept-findings"] + bench.data)
        let list = await bench.run(["score", "list", "--occasion", "yearly-2026", "--json"] + bench.data)
        #expect(list.code == 0 && list.out == "[]\n")
        #expect(await bench.run(["score", "rank", "--occasion", "yearly-2026", "--json"] + bench.data).out == "[]\n")
        #expect(await bench.run(["score", "rank", "--occasion", "khong-co"] + bench.data).code == 1)
    }
}
