import Domain
import Wording

/// The occasions on the months of each year. Drawn twice, for a desk and for a phone; the style sheet shows one of them.
/// Places are in units of the view box, which is about as wide as the content in pixels.
struct SimulationDrawing: HTMLPart {
    enum Size: String { case wide, narrow }

    let simulation: Simulation
    let today: Day
    let size: Size
    let language: Language

    private var width: Int { size == .wide ? 1160 : 340 }
    /// Letters of a name that fit beside the dates.
    private var letters: Int { size == .wide ? 90 : 24 }
    private let head = 48
    private let line = 44

    var html: HTML {
        let years = simulation.drawnYears
        let tops = years.reduce(into: [0]) { tops, year in tops.append((tops.last ?? 0) + height(year)) }
        return """
            <svg class="sim sim-\(size.rawValue)" viewBox="0 0 \(width) \(tops.last ?? 0)" role="img" \
            aria-labelledby="sim-title-\(size.rawValue) sim-words-\(size.rawValue)">
            <title id="sim-title-\(size.rawValue)">\(language(.simulationDrawing))</title>\
            <desc id="sim-words-\(size.rawValue)">\(words)</desc>
            \(HTML.each(zip(years, tops)) { block($0, top: $1) })
            </svg>
            """
    }

    /// All of it as sentences, for those who can not see it.
    private var words: String {
        simulation.plan.occasions.compactMap { occasion in
            func day(_ step: SimulatedStep) -> String? {
                simulation.day(of: step, on: occasion.code)?.day.vietnamese
            }
            guard let opening = day(.opening), let deadline = day(.deadline), let decision = day(.decision) else {
                return nil
            }
            return language(
                .simulationDrawn,
                ["name": occasion.name, "opening": opening, "deadline": deadline, "decision": decision])
        }.joined(separator: "; ")
    }

    private func height(_ year: Int) -> Int { head + line * simulation.occasions(in: year).count + 12 }

    private func block(_ year: Int, top: Int) -> HTML {
        let occasions = simulation.occasions(in: year)
        let bottom = top + head + line * occasions.count
        return """
            <text class="sim-year" x="0" y="\(top + 18)">\(year)</text>\(holidays(year, top, bottom))\
            \(HTML.each(1...12) { month($0, of: year, top, bottom) })\
            \(HTML.each(occasions.enumerated()) { row($1, in: year, top: top + head + $0 * line) })\
            \(if: today.year == year, now(top, bottom))
            """
    }

    /// Days are laid out evenly from the first of January to the end of December; others lie at the edge.
    private func place(_ day: Day, in year: Int) -> Int {
        guard let start = Day(year, 1, 1), let end = Day(year, 12, 31) else { return 0 }
        return (min(max(day.number, start.number), end.number + 1) - start.number) * width
            / (end.number + 1 - start.number)
    }

    private func month(_ month: Int, of year: Int, _ top: Int, _ bottom: Int) -> HTML {
        let x = Day(year, month, 1).map { place($0, in: year) } ?? 0
        return """
            <line class="sim-tick" x1="\(x)" x2="\(x)" y1="\(top + 28)" y2="\(bottom)"/>\
            <text class="sim-month" x="\(x + 4)" y="\(top + 41)">\(month)</text>
            """
    }

    private func holidays(_ year: Int, _ top: Int, _ bottom: Int) -> HTML {
        HTML.each(simulation.input.calendar.holidays(of: year)) { holiday in
            let x = place(holiday.day, in: year)
            return """
                <rect class="sim-holiday" x="\(x)" y="\(top + 28)" width="\(max(width / 365, 1))" \
                height="\(bottom - top - 28)"/>
                """
        }
    }

    private func row(_ occasion: PlannedOccasion, in year: Int, top: Int) -> HTML {
        let events = simulation.events(of: occasion.code)
        let days = Dictionary(events.map { ($0.step, $0.day) }) { first, _ in first }
        guard let opening = days[.opening], let deadline = days[.deadline], let decision = days[.decision] else {
            return .empty
        }
        return """
            <text class="sim-name" x="2" y="\(top + 15)">\(name(occasion, deadline, decision))</text>\
            \(bar("sim-work", deadline, decision, year, top))\(bar("sim-intake", opening, deadline, year, top))\
            \(mark(days[.council], year) { diamond("sim-council", $0, top) })\
            \(mark(decision, year) { "<circle class=\"sim-decision\" cx=\"\($0)\" cy=\"\(top + 28)\" r=\"6\"/>" })\
            \(mark(days[.review], year) { diamond("sim-review", $0, top) })
            """
    }

    private func name(_ occasion: PlannedOccasion, _ deadline: Day, _ decision: Day) -> String {
        let name = occasion.name.count > letters ? occasion.name.prefix(letters - 1) + "…" : occasion.name[...]
        return "\(name) · \(deadline.dayAndMonth) → \(decision.dayAndMonth)"
    }

    private func bar(_ style: String, _ first: Day, _ last: Day, _ year: Int, _ top: Int) -> HTML {
        guard first.year <= year, last.year >= year, first <= last else { return .empty }
        let (from, to) = (place(first, in: year), place(last.adding(days: 1), in: year))
        return "<rect class=\"\(style)\" x=\"\(from)\" y=\"\(top + 22)\" width=\"\(max(to - from, 2))\" height=\"12\"/>"
    }

    private func mark(_ day: Day?, _ year: Int, _ draw: (Int) -> HTML) -> HTML {
        guard let day, day.year == year else { return .empty }
        // Within the drawing also on the last days of a year.
        return draw(min(max(place(day, in: year), 8), width - 8))
    }

    private func diamond(_ style: String, _ x: Int, _ top: Int) -> HTML {
        let y = top + 28
        return "<path class=\"\(style)\" d=\"M\(x) \(y - 7)L\(x + 7) \(y)L\(x) \(y + 7)L\(x - 7) \(y)Z\"/>"
    }

    private func now(_ top: Int, _ bottom: Int) -> HTML {
        let x = place(today, in: today.year)
        let anchor = x > width - 140 ? "end" : "start"
        return """
            <line class="sim-today" x1="\(x)" x2="\(x)" y1="\(top + 22)" y2="\(bottom)"/>\
            <text class="sim-today-name" text-anchor="\(anchor)" x="\(x)" y="\(top + 18)">\
            \(language(.pictureToday)), \(today.vietnamese)</text>
            """
    }
}

extension Simulation {
    /// The years of the period in which something of an occasion happens.
    var drawnYears: [Int] { (period.first.year...period.last.year).filter { !occasions(in: $0).isEmpty } }

    /// In the order in which they open.
    func occasions(in year: Int) -> [PlannedOccasion] {
        plan.occasions.compactMap { occasion -> (Day, PlannedOccasion)? in
            let events = events(of: occasion.code)
            guard let first = events.first, events.contains(where: { $0.day.year == year }) else { return nil }
            return (first.day, occasion)
        }.sorted { ($0.0, $0.1.code) < ($1.0, $1.1.code) }.map(\.1)
    }
}
