import Domain
import Foundation
import Paperwork
import Testing
import Wording

@Suite struct ICalendarFileTests {
    private let simulation: Simulation
    private let stamp: Moment

    init() throws {
        let file = URL(fileURLWithPath: #filePath).appending(path: "../../../../plans/cao-minh-2026.yaml")
        var plan = try #require(PlanFile.read(Array(try Data(contentsOf: file.standardized))).plan)
        // What a name may hold and a calendar must not trip over.
        plan.occasions[0].name = #"Đợt một, năm 2026; "thử" \ nghiệm – khen thưởng những tập thể, cá nhân tiêu biểu"#
        simulation = Simulation(plan, SimulationInput(calendar: WorkingCalendar(around: plan.identity.period)))
        let day = try #require(Day(2026, 11, 22))
        stamp = Moment(day, hour: 9, minute: 5)
    }

    private func file(_ language: Language = .vietnamese) -> [UInt8] {
        ICalendarFile.write(simulation, at: stamp, in: language)
    }

    @Test func `lines end with CR LF and have 75 octets at most, no letter cut in two`() throws {
        let text = try #require(String(validating: file(), as: UTF8.self))
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let lines = text.components(separatedBy: "\r\n").dropLast()
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.isEmpty })
        #expect(lines.contains { $0.hasPrefix(" ") })
        #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
        // Unfolded, each line is letters again: the cuts fell between them.
        #expect(CalendarReader(text).lines.allSatisfy { !$0.contains("\u{FFFD}") })
    }

    @Test(arguments: Language.allCases)
    func `read back, the file holds every event on its day with its words`(language: Language) throws {
        let read = CalendarReader(String(decoding: file(language), as: UTF8.self))
        #expect(read.calendar["VERSION"] == "2.0" && read.calendar["METHOD"] == "PUBLISH")
        #expect(read.calendar["X-WR-CALNAME"] == simulation.plan.identity.movement)
        #expect(read.events.count == simulation.events.count)
        for (event, found) in zip(simulation.events, read.events) {
            let next = event.day.adding(days: 1)
            #expect(found["DTSTART;VALUE=DATE"] == event.day.description.replacing("-", with: ""))
            #expect(found["DTEND;VALUE=DATE"] == next.description.replacing("-", with: ""))
            #expect(found["SUMMARY"] == event.title.text(in: language))
            #expect(found["DESCRIPTION"] == event.because.text(in: language) + ".")
            #expect(found["DTSTAMP"] == "20261122T020500Z")
        }
    }

    @Test func `an event keeps its name when its day moves, and no two share one`() throws {
        let before = CalendarReader(String(decoding: file(), as: UTF8.self)).events
        var input = simulation.input
        try input.trial.move("yearly-2026.deadline=2026-11-23", field: "move", under: simulation.plan)
        let moved = Simulation(simulation.plan, input)
        let bytes = ICalendarFile.write(moved, at: stamp.adding(seconds: 60), in: .vietnamese)
        let after = CalendarReader(String(decoding: bytes, as: UTF8.self)).events
        #expect(Set(before.compactMap { $0["UID"] }) == Set(after.compactMap { $0["UID"] }))
        #expect(Set(before.compactMap { $0["UID"] }).count == before.count)
        let key = try #require(before.first { $0["UID"]?.hasPrefix("yearly-2026.deadline-") == true })
        let same = try #require(after.first { $0["UID"] == key["UID"] })
        #expect(key["DTSTART;VALUE=DATE"] == "20261102" && same["DTSTART;VALUE=DATE"] == "20261123")
    }

    @Test func `what is only assumed is tentative, what the plan says is not`() throws {
        let events = CalendarReader(String(decoding: file(), as: UTF8.self)).events
        func status(_ start: String) -> String? { events.first { $0["UID"]?.hasPrefix(start) == true }?["STATUS"] }
        #expect(status("movement.movement-start-") == "CONFIRMED")
        #expect(status("yearly-2026.deadline-") == "TENTATIVE")
        #expect(status("yearly-2026.appraisal-") == "TENTATIVE")
        #expect(status("yearly-2026.dispatch-") == "CONFIRMED")
    }
}

/// Reads an iCalendar file the way RFC 5545 says: unfold, part name and value, undo the escapes.
private struct CalendarReader {
    let lines: [String]
    private(set) var calendar: [String: String] = [:]
    private(set) var events: [[String: String]] = []

    init(_ text: String) {
        lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n").filter { !$0.isEmpty }
        var event: [String: String]?
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            switch (parts[0], parts[1]) {
            case ("BEGIN", "VEVENT"): event = [:]
            case ("END", "VEVENT"):
                events += [event].compactMap(\.self)
                event = nil
            default:
                let value = CalendarReader.plain(parts[1])
                if event == nil { calendar[parts[0]] = value } else { event?[parts[0]] = value }
            }
        }
    }

    private static func plain(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let character = rest.popFirst() {
            guard character == "\\", let next = rest.popFirst() else {
                result.append(character)
                continue
            }
            result.append(next == "n" || next == "N" ? "\n" : next)
        }
        return result
    }
}
