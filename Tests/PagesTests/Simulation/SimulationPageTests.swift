import Domain
import Foundation
import Pages
import TestSupport
import Testing
import Wording

@Suite struct SimulationPageTests {
    private let plan = SamplePlan.caoMinhLike

    private var input: SimulationInput { SimulationInput(calendar: WorkingCalendar(around: plan.identity.period)) }

    private var simulation: Simulation { Simulation(plan, input) }

    /// With another number of individuals at the interim review.
    private func trying(_ maximum: Int) throws -> Simulation {
        var input = input
        try input.trial.quota("commune-certificate:interim-2027:individual=\(maximum)", field: "quota", under: plan)
        return Simulation(plan, input)
    }

    private func page(_ simulation: Simulation, in language: Language = .vietnamese) -> String {
        SimulationPage(simulation, today: Sample.day(2026, 11, 22)).html(in: language).string
    }

    @Test func `both drawings have a name and say everything in words`() {
        let page = page(simulation)
        for size in ["wide", "narrow"] {
            #expect(page.contains("aria-labelledby=\"sim-title-\(size) sim-words-\(size)\""))
            #expect(page.contains("<title id=\"sim-title-\(size)\">Các đợt trên trục thời gian</title>"))
        }
        #expect(page.contains("Khen thưởng năm 2026: mở 01/10/2026, hạn 02/11/2026, quyết định 24/12/2026"))
    }

    @Test func `an assumption is never told as the plan's`() {
        let page = page(simulation)
        #expect(page.contains("Hạn nộp hồ sơ: Khen thưởng năm 2026"))
        #expect(page.contains("Giả định của cơ quan: Hằng năm: hạn nộp hồ sơ"))
        #expect(
            page.contains("20 ngày làm việc; Quyết định 638/QĐ-BNV (danh hiệu Chiến sĩ thi đua cơ sở) – chưa đối chiếu")
        )
        let tag = "<span class=\"tag tag-ok\">kế hoạch</span>"
        // First and last days of the movement and of its one phase.
        #expect(page.components(separatedBy: tag).count - 1 == 4)
    }

    @Test func `numbers and money are shown with how they came about`() {
        let page = page(simulation)
        #expect(page.contains("5 cá nhân × 760.000"))
        #expect(page.contains("(0,3 × 2.530.000)"))
        #expect(page.contains("Tổng: \(Dong(2 * 6_840_000 + 15_200_000 + 38_000_000).vietnamese) đồng"))
        #expect(page.contains("đề nghị cấp trên"))
    }

    @Test func `what is tried is compared, what is not is not`() throws {
        #expect(!page(simulation).contains("Thay đổi so với hiện nay"))
        let shown = page(try trying(12))
        #expect(shown.contains("10 (Lũy kế: 15)") && shown.contains("12 (Lũy kế: 17)"))
        #expect(shown.contains("15.200.000 → 16.720.000 đồng"))
        #expect(page(try trying(10)).contains("không làm thay đổi"))
    }

    @Test func `the English page speaks English`() {
        let page = page(simulation, in: .english)
        #expect(page.contains("Deadline of intake: Khen thưởng năm 2026"))
        #expect(page.contains("The office") && !page.contains("Giả định của cơ quan"))
    }

    @Test func `the panels stand alone, for a plan that is not in force`() {
        let panels = SimulationPanels(simulation, today: Sample.day(2026, 11, 22), in: .vietnamese).html.string
        #expect(panels.contains("Lịch theo ngày") && !panels.contains("<form"))
    }

    @Test func `a plan without occasions draws nothing and says so`() throws {
        var empty = plan
        (empty.occasions, empty.quotas) = ([], [])
        let input = SimulationInput(calendar: WorkingCalendar(around: empty.identity.period))
        let page = SimulationPage(Simulation(empty, input), today: Sample.day(2026, 11, 22)).html(in: .vietnamese)
            .string
        #expect(!page.contains("<svg"))
        #expect(page.contains("Không có việc nào trong khoảng thời gian này."))
    }
}
