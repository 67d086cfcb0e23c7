import Domain
import Pages
import TestSupport
import Testing
import Wording

@Suite struct ProgressPageTests {
    private let evil = Sample.unit("school", "Trường <b>\"&'", .school)

    private func duty(_ report: ProgressReport?) -> ProgressDuty {
        ProgressDuty(
            unit: evil, period: Sample.thirdQuarter, due: Sample.day(2026, 10, 12),
            indicators: [Sample.classes, Sample.online], report: report)
    }

    @Test(arguments: Language.allCases)
    func `a report shows figures against targets, and nothing of a name becomes markup`(language: Language) {
        var acts = ProgressReportPage.Acts()
        acts.confirm = true
        let html = ProgressReportPage(duty: duty(Sample.report()), names: [:], acts: acts, csrf: "t").html(in: language)
            .string
        #expect(html.contains("Trường &lt;b&gt;&quot;&amp;&#39;") && !html.contains("<b>\""))
        #expect(html.contains("Sổ lớp &lt;1&gt;") && html.contains("75% (45/60)"))
        #expect(html.contains(HTML(text: language(TargetStanding.reached.phrase)).string))
        #expect(html.contains(HTML(text: language(TargetStanding.missed.phrase)).string))
        #expect(html.contains("/progress/progress-first/confirmation") && !html.contains("{"))
    }

    @Test func `who wrote it is told why the buttons are missing`() {
        var acts = ProgressReportPage.Acts()
        acts.isOwn = true
        let html = ProgressReportPage(duty: duty(Sample.report()), names: [:], acts: acts, csrf: "t").html(
            in: .vietnamese
        ).string
        #expect(html.contains("người khác xác nhận") && !html.contains("/confirmation"))
    }

    @Test func `the form keeps what was typed and marks the field that is wrong`() {
        let field = FigureField.name(evil.id, Sample.thirdQuarter, Sample.classes.id)
        let errors = FormErrors([.init(field: field, "Sai số")])
        let html = ProgressFillPage(
            duty: duty(Sample.report(status: .returned)), typed: TypedFields([(field, "12.5 <x>")]), csrf: "t",
            errors: errors
        ).html(in: .vietnamese).string
        #expect(html.contains("value=\"12.5 &lt;x&gt;\"") && html.contains("id=\"error-\(field)\""))
        #expect(html.contains("Trả lại vì: Xem lại số lớp") && html.contains("value=\"45/60\""))
    }

    @Test func `a table marks a wrong cell, and shows what is closed or not asked`() {
        let page = ProgressGridPage(
            subtitle: "Quý III/2026", ways: [], columns: [.init("Lớp <1>", hint: "lớp"), .init("Hồ sơ")],
            rows: [
                .init(evil.name, cells: [.entry(field: "v.a", value: "1,2,3"), .notAsked]),
                .init("Thôn", cells: [.closed("5"), .entry(field: "v.b", value: "")]),
            ], hidden: [], action: "/progress/grid", csrf: "t",
            errors: FormErrors([.init(field: "v.a", "Không đọc được")]))
        let html = page.html(in: .vietnamese).string
        #expect(html.contains("id=\"field-v.a\" name=\"v.a\" value=\"1,2,3\" aria-label=\"Trường &lt;b&gt;"))
        #expect(html.contains("aria-invalid=\"true\"") && html.contains("id=\"error-v.a\""))
        #expect(html.contains("5 <span class=\"soft\">(đã nộp)</span>") && html.contains("không yêu cầu"))
    }

    @Test func `a table without a cell to write in says so`() {
        let page = ProgressGridPage(
            subtitle: "", ways: [], columns: [.init("Lớp")], rows: [.init("Thôn", cells: [.closed("5")])], hidden: [],
            action: "/progress/grid", csrf: "t", errors: .none)
        #expect(page.html(in: .english).string.contains("There is nothing to enter here"))
    }

    private func series(_ reports: [ProgressReport]) -> [IndicatorSeries] {
        let schedule = ProgressSchedule(
            indicators: [Sample.classes, Sample.online], units: [evil, Sample.village], reports: reports,
            calendar: WorkingCalendar(years: 2025...2031), horizon: Sample.day(2026, 12, 31))
        return ProgressResults.series([Sample.classes, Sample.online], schedule.duties, on: Sample.now.day)
    }

    @Test(arguments: Language.allCases)
    func `results name targets, gaps and themes without a measure`(language: Language) {
        let reports = [
            Sample.report(status: .confirmed),
            Sample.report("village", of: Sample.village, status: .confirmed, by: .village),
        ]
        let page = ResultsPage(
            plan: SamplePlan.caoMinhLike, series: series(reports), units: [evil, Sample.village], unit: nil,
            year: 2026, years: 2026...2030)
        let html = page.html(in: language).string
        #expect(html.contains("<strong>8</strong> lớp"))
        #expect(html.contains(HTML(text: language(.resultsThemeNone)).string))
        #expect(html.contains(HTML(text: language(.resultsReached, ["reached": "1", "count": "1"])).string))
        let none = ResultsPage(
            plan: SamplePlan.caoMinhLike, series: series([]), units: [evil, Sample.village], unit: nil, year: 2026,
            years: 2026...2030
        ).html(in: language).string
        #expect(none.contains(HTML(text: language(.resultsGapsOf, ["count": "2", "all": "2"])).string))
        #expect(!none.contains("{"))
    }

    private func twoQuarters(
        _ way: PeriodCombination?, _ quarters: [String] = ["2026-q3", "2026-q4"]
    ) throws -> [IndicatorSeries] {
        var definition = Sample.classesDefinition
        definition.combining = way
        let indicator = Sample.indicator("both", .number, definition)
        let reports = try quarters.map { key in
            let report = Sample.report(key, of: evil, period: try #require(ReportPeriod(key)), status: .confirmed)
            var own = report
            own.figures = [indicator.id: ReportedFigure(.number(Hundredths(whole: 4)), version: 1)]
            return own
        }
        let schedule = ProgressSchedule(
            indicators: [indicator], units: [evil], reports: reports, calendar: WorkingCalendar(years: 2025...2031),
            horizon: Sample.day(2027, 12, 31))
        return ProgressResults.series([indicator], schedule.duties, on: Sample.now.day)
    }

    @Test(arguments: [(PeriodCombination.sum, "8", "cộng 2 kỳ"), (.mean, "4", "trung bình 2 kỳ")])
    func `results of a year say which periods they are of`(way: PeriodCombination, value: String, words: String) throws
    {
        let series = try twoQuarters(way)
        let html = ResultsPage(
            plan: SamplePlan.caoMinhLike, series: series, units: [evil], unit: nil, year: 2026, years: 2026...2030
        ).html(in: .vietnamese).string
        #expect(html.contains("<strong>\(value)</strong> lớp") && html.contains("Quý III/2026 – Quý IV/2026, \(words)"))
        #expect(!html.contains("Chưa nêu cách gộp"))
        let one = ResultSeriesPage(
            series: series[0], plan: SamplePlan.caoMinhLike, unit: nil, year: 2026, years: 2026...2030
        ).html(in: .vietnamese).string
        #expect(one.contains("Các kỳ gộp lại: <strong>\(value)</strong> lớp"))
    }

    @Test func `one indicator's page gives the year apart from the years since the plan began`() throws {
        let series = try twoQuarters(.sum, ["2026-q4", "2027-q1", "2027-q2"])
        let html = ResultSeriesPage(
            series: series[0], plan: SamplePlan.caoMinhLike, unit: nil, year: 2027, years: 2026...2030
        ).html(in: .vietnamese).string
        #expect(html.contains("Năm 2027: <strong>8</strong> lớp") && html.contains("cộng 2 kỳ"))
        #expect(html.contains("Từ đầu kế hoạch: <strong>12</strong> lớp") && html.contains("cộng 3 kỳ"))
        #expect(!html.contains("Các kỳ gộp lại"))
    }

    @Test func `a quarter's value is not given as the year's where nobody said how they add up`() throws {
        let html = ResultsPage(
            plan: SamplePlan.caoMinhLike, series: try twoQuarters(nil), units: [evil], unit: nil, year: 2026,
            years: 2026...2030
        ).html(in: .vietnamese).string
        #expect(html.contains("<strong>4</strong> lớp") && html.contains("Quý IV/2026<br>"))
        #expect(html.contains("không phải của cả thời gian"))
    }

    @Test func `a target of another period than the latest is not said to be missing`() throws {
        var definition = Sample.classesDefinition
        definition.wholeTargets = TargetTable(byPeriod: [try #require(ReportPeriod("2026-q4")): Hundredths(whole: 5)])
        let later = Sample.indicator("later", .number, definition)
        let schedule = ProgressSchedule(
            indicators: [later], units: [Sample.village], reports: [], calendar: WorkingCalendar(years: 2025...2031),
            horizon: Sample.day(2026, 12, 31))
        let html = ResultsPage(
            plan: SamplePlan.caoMinhLike, series: ProgressResults.series([later], schedule.duties, on: Sample.now.day),
            units: [Sample.village], unit: nil, year: 2026, years: 2026...2030
        ).html(in: .vietnamese).string
        #expect(html.contains("mục tiêu đã đặt cho kỳ khác") && !html.contains("Chưa đặt mục tiêu nào"))
    }

    @Test func `one indicator has a picture with a table beside it, and links to what is missing`() {
        let page = ResultSeriesPage(
            series: series([Sample.report(status: .confirmed)])[0], plan: SamplePlan.caoMinhLike, unit: nil,
            year: 2026, years: 2026...2030)
        let html = page.html(in: .vietnamese).string
        #expect(html.contains("<svg class=\"trend\"") && html.contains("Quý III/2026: 4"))
        #expect(html.contains("href=\"/progress/units/unit-village/2026-q3\""))
        #expect(html.contains("Trường &lt;b&gt;") && html.contains("Sổ lớp &lt;1&gt;"))
    }

    @Test func `an indicator shows every version with its reason`() throws {
        var definition = Sample.classesDefinition
        definition.targets.everyPeriod = Hundredths(whole: 7)
        let changed = try Sample.classes.changed(
            to: definition, from: Sample.day(2026, 10, 1), reason: "Thêm <máy>", under: SamplePlan.caoMinhLike,
            by: Person.clerk.account.id, at: Sample.now)
        let html = IndicatorPage(
            indicator: changed, plan: SamplePlan.caoMinhLike, names: ["account-clerk": "Phạm Thu Hà"],
            today: Sample.now.day, canChange: true, canSeeResults: true
        ).html(in: .vietnamese).string
        #expect(html.contains("Thêm &lt;máy&gt;") && html.contains("mọi kỳ: 7") && html.contains("mọi kỳ: 5"))
        #expect(html.contains("Phạm Thu Hà") && html.contains("/indicators/indicator-classes/change"))
    }

    @Test func `suggestions are said to be suggestions, and shown to who can adopt them`() {
        var plan = SamplePlan.caoMinhLike
        plan.themes[1].name = "Hạ tầng"
        func html(_ canChange: Bool) -> String {
            IndicatorListPage(
                plan: plan, indicators: [], suggestions: IndicatorCatalogue.suggestions(for: plan),
                today: Sample.now.day, canChange: canChange
            ).html(in: .vietnamese).string
        }
        #expect(html(true).contains("Gợi ý</span>") && html(true).contains("suggestion=infrastructure-items"))
        #expect(!html(false).contains("suggestion=") && html(false).contains("chưa đặt chỉ số"))
    }
}
