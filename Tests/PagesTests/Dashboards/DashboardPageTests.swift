import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct DashboardPageTests {
    private func page(_ pictures: [DashboardPicture]) -> DashboardPage {
        DashboardPage(year: 2027, years: 2026...2030, today: Sample.now.day, pictures: pictures)
    }

    @Test func `every picture has its question, the way to its figures, and words where there is nothing`() {
        let html = page(DashboardPicture.allCases).html(in: .vietnamese).string
        for picture in DashboardPicture.allCases { #expect(html.contains(picture.question.vietnamese), "\(picture)") }
        #expect(html.matches(of: /class="empty"/).count == DashboardPicture.allCases.count)
        for address in ["/duties", "/results?year=2027", "/yearly-results?year=2027", "/inspection-findings"] {
            #expect(html.contains("href=\"\(address)\""), "\(address)")
        }
    }

    @Test func `names are escaped, and the bars repeat what the words say`() {
        var page = page([.late, .dossiers, .themes])
        page.unitNames = [Sample.school.id: "Trường <1>"]
        page.late = LateDuties.by(
            [
                Duty(
                    .progress, .unit(Sample.school.id), name: "<b>", due: Sample.now.day.adding(days: -3),
                    ground: .indicators, subject: .plan("p"))
            ], on: Sample.now.day)
        var occasion = Sample.occasion("one")
        occasion.name = "Đợt <x>"
        page.occasions = [OccasionDossiers(occasion: occasion, counts: [.inOffice: 3, .awarded: 1])]
        page.themes = [
            ThemeYears(
                theme: Theme(code: "a", name: "Nội dung <a>", text: "", source: ""),
                now: ThemeStanding(judged: 4, reached: 3, open: 1), before: ThemeStanding(judged: 2, reached: 1))
        ]
        let html = page.html(in: .vietnamese).string
        #expect(html.contains("Trường &lt;1&gt;") && html.contains("Đợt &lt;x&gt;") && html.contains("&lt;a&gt;"))
        #expect(!html.contains("<x>") && !html.contains("<a>") && !html.contains("<1>"))
        #expect(html.contains("3/4") && html.contains("1/2") && html.contains("3 ngày"))
        #expect(html.contains("class=\"bar-part\" width=\"75\"") && html.contains("class=\"bar-part\" width=\"50\""))
        #expect(html.contains("class=\"stage-in-office\" x=\"0\" width=\"750\""))
        #expect(html.contains("class=\"stage-awarded\" x=\"750\" width=\"250\""))
        #expect(page.html(in: .english).string.contains("Who is late with what?"))
    }
}
