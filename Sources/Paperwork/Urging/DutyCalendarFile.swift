package import Domain
package import Wording

/// Somebody's duties as an iCalendar file (RFC 5545): whole days, each under a name that stays when its day moves.
package enum DutyCalendarFile {
    /// - Parameter stamp: when the file is made.
    package static func write(_ duties: [Duty], at stamp: Moment, in language: Language) -> [UInt8] {
        let head = [
            ICalendarLine("BEGIN", raw: "VCALENDAR"), ICalendarLine("VERSION", raw: "2.0"),
            ICalendarLine("PRODID", raw: "-//thidua//duties//\(language.rawValue.uppercased())"),
            ICalendarLine("CALSCALE", raw: "GREGORIAN"), ICalendarLine("METHOD", raw: "PUBLISH"),
            ICalendarLine("X-WR-CALNAME", text: language(.dutyTitle)),
        ]
        let events = duties.flatMap { lines($0, stamp, language) }
        return (head + events + [ICalendarLine("END", raw: "VCALENDAR")]).flatMap(\.bytes)
    }

    private static func lines(_ duty: Duty, _ stamp: Moment, _ language: Language) -> [ICalendarLine] {
        let name = duty.key.map { $0 == " " ? "-" : $0 }
        return [
            ICalendarLine("BEGIN", raw: "VEVENT"), ICalendarLine("UID", text: "\(String(name))@thidua"),
            ICalendarLine("DTSTAMP", raw: ICalendarFile.utc(stamp)),
            ICalendarLine("DTSTART;VALUE=DATE", raw: ICalendarFile.date(duty.due)),
            ICalendarLine("DTEND;VALUE=DATE", raw: ICalendarFile.date(duty.due.adding(days: 1))),
            ICalendarLine("SUMMARY", text: language(duty.phrase)),
            ICalendarLine("DESCRIPTION", text: "\(language(.dutyGround)): \(language(duty.ground.phrase))"),
            ICalendarLine("TRANSP", raw: "TRANSPARENT"), ICalendarLine("END", raw: "VEVENT"),
        ]
    }
}
