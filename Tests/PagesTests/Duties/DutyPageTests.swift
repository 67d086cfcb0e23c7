import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct DutyPageTests {
    private let today = Sample.now.day

    private func line(_ days: Int, name: String = "Ông <Tư>") -> DutyLine {
        DutyLine(
            Duty(
                .supplement, .unit(Sample.school.id), name: name, due: today.adding(days: days), ground: .office,
                subject: .nomination(Sample.id("n1"))), units: [Sample.school.id: "Trường <1>"])
    }

    private func page(_ lines: [DutyLine], _ filter: DutyListPage.Filter = .init(), _ say: Language = .vietnamese)
        -> String
    {
        DutyListPage(lines: lines, units: [Sample.school], filter: filter, today: today, isWhole: true)
            .html(in: say).string
    }

    @Test func `the list says what, who, by when, and escapes names`() {
        let html = page([line(-2), line(3)])
        #expect(html.contains("Bổ sung hồ sơ của Ông &lt;Tư&gt;") && !html.contains("<Tư>"))
        #expect(html.contains("Trường &lt;1&gt;") && html.contains("trễ 2 ngày") && html.contains("còn 3 ngày"))
        #expect(html.contains("1 quá hạn · 1 đến hạn trong 7 ngày · 2 việc"))
        #expect(html.contains("/duties.xlsx") && html.contains("Cơ quan ấn định"))
        #expect(page([line(-2)], .init(), .english).contains("2 days late"))
    }

    @Test func `a report's period is told in words, on the first page with the unit where there are several`() throws {
        let period = try #require(ReportPeriod("2026-q2"))
        let lines = [Sample.school.id, Sample.id("unit-other")].map { unit in
            DutyLine(
                Duty(
                    .progress, .unit(unit), name: "\(period)", due: today.adding(days: -1), ground: .indicators,
                    subject: .report(unit, period)), units: [Sample.school.id: "Trường <1>"])
        }
        #expect(lines[0].duty.phrase.vietnamese == "Nộp báo cáo tiến độ quý II/2026")
        #expect(lines[0].duty.phrase.english.hasSuffix("Quarter 2/2026"))
        #expect(!page(lines).contains("2026-q2</a>"))
    }

    @Test func `nothing due and nothing found are told apart`() {
        #expect(page([]).contains("Không có việc nào đến hạn"))
        #expect(!page([], .init(within: 7)).contains("Không có việc nào đến hạn"))
    }

    @Test func `a long list has pages that keep the filter`() {
        let html = page((0..<51).map { line($0) }, .init(kind: .supplement, within: 400))
        #expect(html.contains("page=2&amp;kind=supplement&amp;within=400"))
    }

    @Test func `a rule nobody compared says so`() {
        #expect(DutyGround.law(.yearlyStatistics).phrase.vietnamese.hasSuffix("(chưa đối chiếu)"))
        #expect(!DutyGround.law(.dispatchDay).phrase.vietnamese.contains("chưa đối chiếu"))
    }
}
