import Domain
import Foundation
import Testing
import Wording

@testable import Paperwork

/// The keys beside the programme.
@Suite("Papers, deadlines, votes and points of a plan file")
struct PlanProcedureTests {
    /// The table of points of Kế hoạch 157/KH-UBND of Cần Thơ, texts shortened.
    static let table = """
        papers:
          - {text: Tờ trình, sets: 2, source: V.1}
          - {text: Báo cáo thành tích, source: V.1}
        deadlines:
          - {date: 2025-12-31, text: Xếp hạng, source: II.2.b}
          - {date: 11-30, text: Gửi hồ sơ hằng năm, source: V.2}
        thresholds:
          - {share: 80%, text: Phiếu đồng ý, source: V.3}
          - {share: 2/3, text: Có mặt, source: V.3}
        scoring:
          - {code: I, sort: group, text: "NHÓM XÃ, PHƯỜNG", points: 115, source: phụ lục}
          - code: "1"
            sort: points
            within: I
            text: Người chưa có tài khoản được tuyên truyền
            points: 20
            condition: Có kế hoạch tuyên truyền và tài liệu chứng minh
            each: {points: 0.4, count: 50, text: người được hỏi ngẫu nhiên xác nhận}
            source: phụ lục
          - code: "2"
            sort: points
            within: I
            text: Mở tài khoản
            points: 40
            ratio: {part: người mở mới hoặc cung cấp tài khoản, whole: người hưởng}
            source: phụ lục
          - {code: "5", sort: bonus, within: I, text: Điểm cộng, points: 15, source: phụ lục}
          - code: "5.2"
            sort: bonus
            within: "5"
            text: Từ 88% trở lên
            points: 5
            bands:
              - {from: 88, to: 90, points: 2}
              - {from: 90, to: 95, points: 3}
              - {from: 95, below: 100, points: 4}
              - {from: 100, points: 5}
            source: phụ lục
        ties:
          - {order: 1, prefer: higher, text: số tài khoản mới, source: III.4}
          - {order: 2, prefer: vote, text: bỏ phiếu, source: III.4}

        """

    private func plan() throws -> Plan {
        try #require(PlanSample.read(PlanSample.text + PlanProcedureTests.table).plan)
    }

    @Test("the table of points of Cần Thơ is data")
    func expressible() throws {
        let procedure = try #require(try plan().procedure)
        #expect(procedure.papers.map(\.sets) == [2, nil])
        #expect(procedure.deadlines.map(\.due.text) == ["2025-12-31", "11-30"])
        #expect(procedure.thresholds.map(\.share.text) == ["80%", "2/3"])
        #expect(procedure.scoring.map(\.within) == [nil, "I", "I", "I", "5"])
        #expect(
            procedure.scoring[1].method
                == .each(points: Hundredths(40), count: 50, text: "người được hỏi ngẫu nhiên xác nhận"))
        guard case .bands(let bands) = procedure.scoring[4].method else {
            Testing.Issue.record("no bands")
            return
        }
        // 90 lies in two of them, as the paper says it: the check of the plan tells so, the first one counts.
        #expect(bands.map { $0.holds(Hundredths(whole: 90)) } == [true, true, false, false])
        #expect(bands.map(\.text) == ["[88,90] 2", "[90,95] 3", "[95,100) 4", "[100,) 5"])
        #expect(bands.map { ScoreBand($0.text) } == bands)
    }

    @Test("what is written reads back, and a share too")
    func roundTrip() throws {
        var plan = try plan()
        plan.quotas[0].share = QuotaShare(percent: Hundredths(750), base: .registered)
        plan.quotas[0].maximum = 0
        plan.quotas[0].scope = .each(.village)
        #expect(PlanSample.read(PlanFile.write(plan)).plan == plan)
    }

    @Test("the plan is shown with all of it", arguments: Language.allCases)
    func shown(_ language: Language) throws {
        var plan = try plan()
        plan.quotas[0].share = QuotaShare(percent: Hundredths(750), base: .participants)
        let text = PlanText.render(plan, in: language)
        let vietnamese = ["Tờ trình, 2 bộ", "≥ 88, ≤ 90: 2 điểm", "0,4 điểm cho mỗi trường hợp", "tối đa 7,5%"]
        let english = ["Tờ trình, 2 sets", "≥ 88, ≤ 90: 2 points", "0.4 points for each", "at most 7.5%"]
        for words in language == .vietnamese ? vietnamese : english { #expect(text.contains(words), "\(words)") }
    }
}
