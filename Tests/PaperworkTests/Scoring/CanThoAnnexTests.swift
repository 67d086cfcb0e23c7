import Domain
import Foundation
import Paperwork
import Testing
import Wording

/// The annex of plan 157/KH-UBND of 18/11/2025 line by line, set as an office sets it: one spreadsheet for each of its two
/// groups. Every text is looked for in the plan's own paper.
@Suite struct CanThoAnnexTests {
    private static let head =
        "Số dòng;Loại dòng;Thuộc dòng;Nội dung;Điểm tối đa;Điều kiện;Tử số;Mẫu số;Điểm mỗi lần;Số lần tối đa;Đếm gì;Khoảng điểm;Căn cứ trong văn bản"

    private static let communes = [
        "I;nhóm;;NHÓM XÃ, PHƯỜNG;115;;;;;;;;Phụ lục I",
        "1;điểm chuẩn;I;được tuyên truyền, giải thích lợi ích mang lại;20;phải có xây dựng kế hoạch tuyên truyền;;;0,4;50;người khảo sát ngẫu nhiên;;Phụ lục I.1",
        "2;điểm chuẩn;I;tự nguyện cung cấp số tài khoản để nhận tiền trợ cấp;40;;b;a;;;;;Phụ lục I.2",
        "3;điểm chuẩn;I;mở mới tài khoản mới được phát hành thẻ ATM;20;;b;a;;;;;Phụ lục I.3",
        "4;điểm chuẩn;I;nhận tiền trợ cấp bằng phương thức không dùng tiền mặt;20;;b;a;;;;;Phụ lục I.4",
        "5;điểm cộng;I;Điểm cộng;15;;;;;;;;Phụ lục I.5",
        "5.1;điểm cộng;5;được cộng trực tiếp 05 điểm;5;;;;;;;>=100: 5;Phụ lục I.5.1",
        "5.2;điểm cộng;5;bằng phương thức không dùng tiền mặt từ 88% trở lên;5;;;;;;;\"88-90: 2; 90-95: 3; từ 95 đến dưới 100: 4; 100 trở lên: 5\";Phụ lục I.5.2",
        "5.3;điểm cộng;5;được rà soát, cập nhật dữ liệu;5;;;;;;;>=100: 5;Phụ lục I.5.3",
        "1;khi bằng điểm: số lớn hơn đứng trên;;số lượng mở tài khoản và thẻ ATM mới;;;;;;;;;III.4",
        "2;khi bằng điểm: số lớn hơn đứng trên;;số lượng chuyển tiền trợ cấp hàng tháng qua tài khoản;;;;;;;;;III.4",
        "3;khi bằng điểm: số lớn hơn đứng trên;;tỷ lệ cập nhật dữ liệu đối tượng đang hưởng trợ cấp hàng tháng;;;;;;;;;III.4",
        "4;khi bằng điểm: bỏ phiếu;;bỏ phiếu;;;;;;;;;III.4",
    ]

    /// No points at all: "Căn cứ vào số lượng mở mới tài khoản để xếp loại từ cao xuống thấp".
    private static let providers = [
        "1;khi bằng điểm: số lớn hơn đứng trên;;số lượng mở mới tài khoản;;;;;;;;;Phụ lục II",
        "2;khi bằng điểm: số lớn hơn đứng trên;;số lượng phát hành thẻ ATM;;;;;;;;;Phụ lục II",
        "3;khi bằng điểm: số lớn hơn đứng trên;;số lượng người nhận tiền qua tài khoản;;;;;;;;;Phụ lục II",
        "4;khi bằng điểm: bỏ phiếu;;bỏ phiếu;;;;;;;;;Phụ lục II",
    ]

    private func table(_ rows: [String]) throws -> ScoreTable {
        let text = ([CanThoAnnexTests.head] + rows).joined(separator: "\n")
        let (table, problems) = try ScoreTableFile.read(Array(text.utf8), name: "phu-luc.csv", in: .vietnamese)
        #expect(problems == [])
        return try #require(table)
    }

    @Test func `every text of both tables stands in the plan`() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let paper = try String(
            contentsOf: tests.appending(path: "ReadingTests/Plans/can-tho-157-2025.txt"), encoding: .utf8)
        for set in [CanThoAnnexTests.communes, CanThoAnnexTests.providers] {
            let table = try table(set)
            for text in table.rows.map(\.text) + table.ties.map(\.text) + table.rows.compactMap(\.condition) {
                #expect(paper.contains(text), "\(text)")
            }
        }
    }

    /// Line of the annex, what is entered, the points it gives, how the annex says so.
    private static let lines: [(line: String, input: ScoreInput, points: String)] = [
        // 1: 0.4 for each of 50 people asked at random; nothing without a plan of communication.
        ("1", counted(50), "20"), ("1", counted(37), "14.8"), ("1", counted(1), "0.4"), ("1", counted(0), "0"),
        ("1", counted(51), "20"), ("1", counted(50, planned: false), "0"),
        // 2: rate × 40.
        ("2", share(640, 640), "40"), ("2", share(320, 640), "20"), ("2", share(563, 640), "35.19"),
        ("2", share(0, 640), "0"),
        // 3 and 4: rate × 20.
        ("3", share(640, 640), "20"), ("3", share(321, 640), "10.03"), ("4", share(639, 640), "19.97"),
        ("4", share(640, 640), "20"),
        // 5.1: 100 % brings 5, less brings nothing; who had all of them before the plan enters 100 % too.
        ("5.1", share(640, 640), "5"), ("5.1", share(639, 640), "0"), ("5.1", share(99_999, 100_000), "0"),
        // 5.2: 88–90: 2, 90–95: 3, 95 to under 100: 4, 100: 5. 90 and 95 stand in two bands; the first counts.
        ("5.2", value("87,99"), "0"), ("5.2", value("88"), "2"), ("5.2", value("90"), "2"),
        ("5.2", value("90,01"), "3"), ("5.2", value("95"), "3"), ("5.2", value("95,01"), "4"),
        ("5.2", value("99,99"), "4"), ("5.2", value("100"), "5"), ("5.2", share(639, 640), "4"),
        // 5.3: 100 % brings 5, less brings nothing.
        ("5.3", value("100"), "5"), ("5.3", value("99,99"), "0"),
    ]

    private static func counted(_ count: Int, planned: Bool = true) -> ScoreInput {
        ScoreInput(isMet: planned, count: count)
    }

    private static func share(_ part: Int, _ whole: Int) -> ScoreInput {
        ScoreInput(part: Hundredths(whole: part), whole: Hundredths(whole: whole))
    }

    private static func value(_ percent: String) -> ScoreInput { ScoreInput(value: VietnameseNumber.read(percent)) }

    @Test func `each line of group I gives the points the annex says`() throws {
        let table = try table(CanThoAnnexTests.communes)
        for line in CanThoAnnexTests.lines {
            let result = table.result(of: ScoreAnswers(inputs: [line.line: line.input]))
            #expect(result.line(line.line)?.amount.text == line.points, "\(line.line): \(line.input)")
        }
        #expect(Set(CanThoAnnexTests.lines.map(\.line)) == Set(table.asked.map(\.code)))
    }

    @Test func `a commune that reached everything has 115 points, 15 of them bonus, and no line is left open`() throws {
        let table = try table(CanThoAnnexTests.communes)
        let all = CanThoAnnexTests.share(640, 640)
        let answers = ScoreAnswers(inputs: [
            "1": CanThoAnnexTests.counted(50), "2": all, "3": all, "4": all, "5.1": all, "5.2": all, "5.3": all,
        ])
        let result = table.result(of: answers)
        #expect(result.lines.map(\.row.code) == ["I", "1", "2", "3", "4", "5", "5.1", "5.2", "5.3"])
        #expect(result.lines.map(\.amount.text) == ["115", "20", "40", "20", "20", "15", "5", "5", "5"])
        #expect(result.total == Hundredths(whole: 115) && result.maximum == Hundredths(whole: 115))
        #expect(result.open.count == 0)
    }

    private func ranked(_ table: ScoreTable, _ values: [(points: Int, steps: [Int?])]) throws -> Ranking {
        let chain = try #require(table.chains.first)
        let rules = TieRules(chain)
        let entries = values.map { points, steps in
            var quantities: [String: Hundredths] = [:]
            for (key, step) in zip(chain.keys, steps) { quantities[key] = step.map { Hundredths(whole: $0) } }
            return RankEntry(
                total: Hundredths(whole: points),
                values: rules.values(of: ScoreAnswers(quantities: quantities), .collective, nil))
        }
        return Ranking(entries, rules: rules.rules.count)
    }

    @Test func `communes with equal points are parted by accounts and cards, transfers, updates, a vote`() throws {
        let table = try table(CanThoAnnexTests.communes)
        #expect(table.chains.map { $0.steps.map(\.prefer) } == [[.higher, .higher, .higher, .vote]])
        let ranking = try ranked(
            table,
            [
                (90, [300, 10, 10, nil]), (95, [1, 1, 1, nil]), (90, [301, 1, 1, nil]), (90, [300, 11, 1, nil]),
                (90, [300, 10, 12, nil]), (80, [5, 5, 5, 7]), (80, [5, 5, 5, 9]), (70, [1, 1, 1, 4]),
                (70, [1, 1, 1, 4]),
            ])
        #expect(ranking.places.map(\.entry) == [1, 2, 3, 4, 0, 6, 5, 7, 8])
        #expect(ranking.places.map(\.rank) == [1, 2, 3, 4, 5, 6, 7, 8, 8])
        #expect(ranking.places.map(\.decidedBy) == [nil, 0, 1, 2, 2, 3, 3, nil, nil])
        #expect(ranking.places.suffix(2).map(\.isShared) == [true, true])
    }

    @Test func `providers of payment are ranked without points, by what they opened, and by their own table`() throws {
        let table = try table(CanThoAnnexTests.providers)
        #expect(table.ranksOnly && !table.isEmpty && table.maximum == Hundredths(0))
        #expect(ScoreAnswers.none.unanswered(under: table) == [])
        let ranking = try ranked(
            table, [(0, [900, 1, 1, nil]), (0, [1_200, 0, 0, nil]), (0, [900, 2, 0, nil]), (0, [900, 1, 5, nil])])
        #expect(ranking.places.map(\.entry) == [1, 2, 3, 0] && ranking.places.map(\.rank) == [1, 2, 3, 4])
    }

    @Test func `a file with neither rows nor anything that decides is refused`() throws {
        let (table, problems) = ScoreTableFile.read(Array("{}".utf8))
        #expect(table == nil && problems.map(\.code) == [.missingKey])
        let votes = try self.table(["1;khi bằng điểm: bỏ phiếu;;bỏ phiếu;;;;;;;;;mục 1"])
        #expect(votes.isEmpty && !votes.ranksOnly)
    }
}
