import Domain
import Paperwork
import TestSupport
import Testing
import Wording

@Suite struct ScoreTableSheetTests {
    private static let head =
        "Số dòng;Loại dòng;Thuộc dòng;Nội dung;Điểm tối đa;Điều kiện;Tử số;Mẫu số;Điểm mỗi lần;Số lần tối đa;Đếm gì;Khoảng điểm;Căn cứ trong văn bản"

    private func read(_ rows: [String]) throws -> (table: ScoreTable?, problems: [PlanProblem]) {
        let text = ([ScoreTableSheetTests.head] + rows).joined(separator: "\n")
        return try ScoreTableFile.read(Array(text.utf8), name: "bang.csv", in: .vietnamese)
    }

    @Test func `a spreadsheet gives the same table as the plan's way of writing it`() throws {
        let found = try read([
            "A;nhóm;;Nội dung A;70;;;;;;;;mục 2",
            "A.1;ĐIỂM CHUẨN;A;Nội dung A.1;50;có kế hoạch của đơn vị;người đã tham gia;tổng số người;;;;;mục 2",
            "A.2;điểm chuẩn;A;Nội dung A.2;20;;;;;;;;mục 2", "B;bonus;;Nội dung B;5;;;;;;;>=90: 5;mục 2",
            "V;điểm liệt;;Nội dung V;0;;;;;;;;mục 2",
            "1;khi bằng điểm: số lớn hơn đứng trên;;số người đã tham gia;;;;;;;;;mục 3",
            "2;khi bằng điểm: bỏ phiếu;;bỏ phiếu;;;;;;;;;mục 3",
        ])
        #expect(found.problems == [])
        #expect(found.table == Sample.scoreTable)
    }

    @Test(arguments: [
        ("88-90: 2; >90–<100: 4; ≥ 100: 5", ["[88,90] 2", "(90,100) 4", "[100,) 5"]),
        ("từ 88 đến dưới 90: 2 điểm; Trên 90% đến 100%: 4", ["[88,90) 2", "(90,100] 4"]),
        ("dưới 50: 0; 100 trở lên: 5", ["(,50) 0", "[100,) 5"]),
        ("đến 50: 1; 60 trở xuống: 2;", ["(,50] 1", "(,60] 2"]),
        ("88,5 – 90%: 2,25", ["[88.5,90] 2.25"]), ("<50: 1", ["(,50) 1"]), ("<=50:1;>50:2", ["(,50] 1", "(50,) 2"]),
    ]) func `bands are read as people write them`(words: String, bands: [String]) throws {
        let found = try read(["1;điểm chuẩn;;Tỷ lệ;5;;;;;;;\"\(words)\";mục 1".replacing("\"\"", with: "\"")])
        #expect(found.problems == [])
        #expect(found.table?.rows.first?.method == .bands(bands.compactMap(ScoreBand.init)))
    }

    @Test func `each thing counted has its points, most and name`() throws {
        let found = try read(["1;điểm chuẩn;;Khảo sát;20;;;;0,4;50;người được khảo sát;;mục 1"])
        #expect(
            found.table?.rows.first?.method == .each(points: Hundredths(40), count: 50, text: "người được khảo sát"))
    }

    @Test func `what is wrong is told by row and title, all of it, and nothing is taken`() throws {
        let found = try read([
            "1;điểm chuẩn;;Một;nhiều;;;;;;;;mục 1", "1;điểm chuẩn;9;Hai;5;;tử;;;;;;", ";;;;;;;;;;;;",
            "3;điểm chuẩn;;Ba;5;;a;b;1;2;c;;mục 1", "4;điểm chuẩn;;Bốn;5;;;;;;;khoảng 90;mục 1",
        ])
        #expect(found.table == nil)
        let told = Set(found.problems.map { "\($0.line) \($0.path) \($0.code.rawValue)" })
        #expect(told.contains("2 Điểm tối đa notADecimal") && told.contains("3 Số dòng duplicateCode"))
        #expect(told.contains("3 Thuộc dòng unknownCode") && told.contains("3 Mẫu số missingKey"))
        #expect(told.contains("3 Căn cứ trong văn bản missingKey"))
        #expect(told.contains { $0.hasPrefix("5 ") && $0.hasSuffix("scoringContradicts") })
        #expect(told.contains("6 Khoảng điểm bandUnread"))
        let band = try #require(found.problems.first { $0.code == .bandUnread })
        let sentence = band.phrase.text(in: .vietnamese)
        #expect(sentence.contains("“khoảng 90”") && sentence.contains("từ 88 đến dưới 90"))
        #expect(!sentence.contains("from") && !sentence.contains("above"))
        #expect(found.problems.allSatisfy { $0.values["key"].map { !$0.isEmpty && !$0.contains("[") } ?? true })
    }

    @Test func `a sort nobody knows is told with those there are, and a tie with its row`() throws {
        let found = try read(["1;chấm;;Một;5;;;;;;;;mục 1", "2;;;Hai;5;;;;;;;;mục 1"])
        #expect(
            found.problems.map { "\($0.line) \($0.path) \($0.code.rawValue)" }
                == ["2 Loại dòng unknownChoice", "3 Loại dòng missingKey"])
        #expect(found.problems[0].values["allowed"]?.contains("điểm cộng") == true)
        let tie = try read([
            "1;điểm chuẩn;;Một;5;;;;;;;;mục 1", "x;khi bằng điểm: bỏ phiếu;;phiếu;;;;;;;;;mục 1",
        ])
        #expect(tie.problems.map(\.line) == [3] && tie.problems.map(\.path) == ["Số dòng"])
    }

    @Test func `text that would be more than a text in a plan file stays a text`() throws {
        let found = try read(["1;điểm chuẩn;;\"a\"\", sort: veto} # \\ [x]\";5;;;;;;;;mục 1"])
        #expect(found.problems == [] && found.table?.rows.map(\.text) == ["a\", sort: veto} # \\ [x]"])
    }

    @Test func `the template is a table of nothing but examples`() throws {
        let bytes = try ScoreTableSheet.template(in: .vietnamese)
        #expect(throws: TableFault.noRows) { try ScoreTableSheet.read(bytes, in: .vietnamese) }
    }
}
