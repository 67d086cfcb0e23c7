package import Domain
package import Wording

/// The days off of a year, what the office has set itself, and the form to set another.
package struct CalendarPage: Sendable {
    private let calendar: WorkingCalendar
    private let changes: [OfficeDay]
    private let years: ClosedRange<Int>
    private let year: Int
    /// `nil` for who may only read.
    private let form: CalendarEntry?
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - years: the movement's.
    ///   - form: what was typed, for who may set days.
    package init(
        _ calendar: WorkingCalendar, changes: [OfficeDay], years: ClosedRange<Int>, year: Int, form: CalendarEntry?,
        csrf: String, errors: FormErrors = .none
    ) {
        (self.calendar, self.changes, self.years, self.year) = (calendar, changes, years, year)
        (self.form, self.csrf, self.errors) = (form, csrf, errors)
    }

    package let title: Phrase = .calendarTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.movementTitle), MovementPath.plan), .init(say(.simulationTitle), SimulationPath.page)],
            here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            <p class="soft prose">\(say(.calendarHint))</p>
            \(Columns(main: "\(Panel(heading(say), "\(yearLinks(say))\(holidays(say))"))", side: side(say)))
            """
    }

    private func heading(_ say: Language) -> String { say(.calendarOf, ["year": String(year)]) }

    private func yearLinks(_ say: Language) -> HTML {
        """
        <nav class="pager" aria-label="\(say(.calendarYears))"><ol>\(HTML.each(years) { one in
            one == year
                ? "<li><span class=\"here\" aria-current=\"page\">\(one)</span></li>"
                : "<li><a href=\"\(url: CalendarPath.year(one))\">\(one)</a></li>"
        })</ol></nav>
        """
    }

    private func holidays(_ say: Language) -> HTML {
        Table(
            heading(say),
            columns: [
                .init(say(.calendarDay)), .init(say(.calendarName)), .init(say(.calendarSource)),
            ],
            rows: calendar.holidays(of: year).map { holiday in
                [HTML(text: holiday.day.withWeekday(in: say)), "\(say(holiday.reason.phrase))", source(holiday, say)]
            }
        ).html
    }

    private func source(_ holiday: Holiday, _ say: Language) -> HTML {
        guard let citation = holiday.citation else { return "\(say(.calendarByOffice))" }
        let mark: HTML = citation.verified ? "" : " \(StatusTag(say(.notVerified), .warn))"
        return "<span class=\"soft\">\(citation.text)</span>\(mark)"
    }

    private func side(_ say: Language) -> HTML {
        """
        \(Panel(say(.calendarOwn), own(say)))
        \(form.map { Panel(say(.calendarAdd), "\(adding($0, say))").html })
        """
    }

    private func own(_ say: Language) -> HTML {
        if changes.isEmpty { return "<p class=\"soft\">\(say(.calendarNone))</p>" }
        return """
            <p class="soft">\(say(.calendarOwnHint))</p>
            <ul class="checks">\(HTML.each(changes) { "<li class=\"office-day\">\(line($0, say))</li>" })</ul>
            """
    }

    private func line(_ day: OfficeDay, _ say: Language) -> HTML {
        let words: HTML = """
            <p><strong>\(day.day.withWeekday(in: say))</strong>: \(say(day.change.work.phrase))<br>\
            <span class="soft">\(day.change.reason)</span></p>
            """
        guard form != nil else { return words }
        let hidden = [
            HiddenField("day", day.day.description), HiddenField("set", String(day.set.milliseconds)),
            HiddenField("year", String(year)),
        ]
        let undo = Button(
            say(.calendarUndo), .quiet, context: say(.calendarUndoOf, ["day": day.day.vietnamese]))
        return "\(words)\(Form(action: CalendarPath.removal, csrf: csrf, hidden: hidden, "\(undo)"))"
    }

    private func adding(_ entry: CalendarEntry, _ say: Language) -> Form {
        let choices = [
            Choice(DayWork.off.rawValue, say(.calendarWorkOff)),
            Choice(DayWork.working.rawValue, say(.calendarWorkWorking)),
        ]
        let fields: HTML = """
            \(Field.date("day", say(.calendarDay), typed: entry.day, error: errors["day"]))
            \(Field.radios(
                "work", say(.calendarWork), choices, chosen: entry.work.isEmpty ? nil : entry.work, error: errors["work"]))
            \(Field.text("reason", say(.calendarReason), value: entry.reason, error: errors["reason"]))
            \(Button(say(.calendarSave)))
            """
        return Form(action: CalendarPath.page, csrf: csrf, hidden: [HiddenField("year", String(year))], fields)
    }
}

/// What somebody typed of a day.
package struct CalendarEntry: Sendable, Hashable {
    package let day: String
    package let work: String
    package let reason: String

    package init(day: String = "", work: String = "", reason: String = "") {
        (self.day, self.work, self.reason) = (day, work, reason)
    }
}
