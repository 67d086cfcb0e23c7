import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct CalendarPageTests {
    private func page(form: CalendarEntry?, changes: [DayChange] = []) -> String {
        let calendar = WorkingCalendar(years: 2025...2031, changes: changes)
        let days = changes.map {
            OfficeDay(agency: Sample.agency.id, change: $0, setBy: Person.clerk.account.id, set: Sample.now)
        }
        return CalendarPage(calendar, changes: days, years: 2026...2030, year: 2026, form: form, csrf: "token")
            .html(in: .vietnamese).string
    }

    @Test func `the holidays of the year with where they come from`() {
        let page = page(form: nil)
        #expect(page.contains("thứ Ba, 17/02/2026") && page.contains("Nghỉ bù Giỗ Tổ Hùng Vương"))
        #expect(page.contains("Bộ luật Lao động 45/2019/QH14, Điều 112") && page.contains("chưa đối chiếu"))
        #expect(page.contains("href=\"/movement/calendar?year=2027\""))
        #expect(page.contains("Cơ quan chưa ghi ngày nào") && !page.contains("<form"))
    }

    @Test func `each of the office's days can be undone by who may set them`() {
        let change = DayChange(Sample.day(2026, 8, 31), .off, reason: "Thông báo <12>")
        let shown = page(form: CalendarEntry(), changes: [change])
        #expect(shown.contains("thứ Hai, 31/8/2026") && shown.contains("Thông báo &lt;12&gt;"))
        #expect(shown.contains("action=\"/movement/calendar/removal\""))
        #expect(shown.contains("Cơ quan ghi"))
        #expect(!page(form: nil, changes: [change]).contains("<form"))
    }
}
