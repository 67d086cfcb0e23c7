package import Domain
package import Wording

/// The events of a simulation as an iCalendar file (RFC 5545): whole days, so that no time zone is needed.
package enum ICalendarFile {
    /// - Parameters:
    ///   - stamp: when the file is made.
    ///   - language: of titles and explanations.
    package static func write(_ simulation: Simulation, at stamp: Moment, in language: Language) -> [UInt8] {
        let plan = simulation.plan.identity
        var lines = [
            ICalendarLine("BEGIN", raw: "VCALENDAR"), ICalendarLine("VERSION", raw: "2.0"),
            ICalendarLine("PRODID", raw: "-//thidua//plan simulate//\(language.rawValue.uppercased())"),
            ICalendarLine("CALSCALE", raw: "GREGORIAN"), ICalendarLine("METHOD", raw: "PUBLISH"),
            ICalendarLine("X-WR-CALNAME", text: plan.movement),
        ]
        let plannedBy = ICalendarName.of(plan)
        for event in simulation.events { lines += self.lines(event, plannedBy, stamp, language) }
        lines.append(ICalendarLine("END", raw: "VCALENDAR"))
        return lines.flatMap(\.bytes)
    }

    private static func lines(_ event: SimulatedEvent, _ plan: String, _ stamp: Moment, _ language: Language)
        -> [ICalendarLine]
    {
        [
            ICalendarLine("BEGIN", raw: "VEVENT"),
            // The same event keeps its name when its day moves: a calendar that reads the file again moves it too.
            ICalendarLine("UID", text: "\(event.key)-\(plan)@thidua"),
            ICalendarLine("DTSTAMP", raw: utc(stamp)),
            ICalendarLine("DTSTART;VALUE=DATE", raw: date(event.day)),
            ICalendarLine("DTEND;VALUE=DATE", raw: date(event.day.adding(days: 1))),
            ICalendarLine("SUMMARY", text: event.title.text(in: language)),
            ICalendarLine("DESCRIPTION", text: event.because.text(in: language) + "."),
            ICalendarLine("CATEGORIES", text: event.basis.tag.text(in: language)),
            ICalendarLine("STATUS", raw: event.isSettled ? "CONFIRMED" : "TENTATIVE"),
            ICalendarLine("TRANSP", raw: "TRANSPARENT"), ICalendarLine("END", raw: "VEVENT"),
        ]
    }

    static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// `20261122T020000Z`.
    static func utc(_ moment: Moment) -> String {
        let seconds = Int(moment.milliseconds / 1000)
        let day = seconds / 86_400
        let rest = seconds - day * 86_400
        let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return "\(date(Day(number: day)))T\(clock)Z"
    }
}

extension SimulatedEvent {
    /// Said by the plan, by a law that was compared, or announced.
    fileprivate var isSettled: Bool {
        switch basis {
        case .plan, .guidance, .recorded: true
        case .law(let citation): citation.verified
        case .assumed, .tried: false
        }
    }
}

/// A short name for a plan, the same for every file made from it: FNV-1a, 64 bits, of who planned which movement.
private enum ICalendarName {
    static func of(_ plan: PlanIdentity) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in "\(plan.agency)\n\(plan.movement)\n\(plan.date)".utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
