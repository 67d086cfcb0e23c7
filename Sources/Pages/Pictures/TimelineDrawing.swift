import Domain
import Wording

/// The drawing of a `Timeline`. Places are in units of the view box, which is about as wide as the content in pixels.
struct TimelineDrawing: HTMLPart {
    let timeline: Timeline

    private let left = 8
    private let right = 1152
    private let barTop = 56
    private let barHeight = 24

    var html: HTML {
        """
        <svg class="timeline-drawing" viewBox="0 0 1160 168" role="img" aria-labelledby="timeline-title timeline-words">
        <title id="timeline-title">\(timeline.title)</title><desc id="timeline-words">\(words)</desc>
        \(HTML.each(timeline.phases.enumerated()) { phase($0, $1) })
        \(HTML.each(timeline.firstYear...timeline.lastYear, year))
        \(HTML.each(timeline.events, event))\(today)\(legend)
        </svg>
        """
    }

    /// All of it as one sentence, for those who can not see it.
    private var words: String {
        let phases = timeline.phases.map { "\($0.name) \($0.period.first.vietnamese)–\($0.period.last.vietnamese)" }
        let events = timeline.events.map { "\($0.name) \($0.day.vietnamese)" }
        let now = "\(timeline.language(.pictureToday)) \(timeline.today.vietnamese)"
        return ([now] + phases + events).joined(separator: "; ")
    }

    /// Days are laid out evenly from the first of January to the end of the last year.
    private func place(_ day: Day) -> Int {
        guard let start = Day(timeline.firstYear, 1, 1), let end = Day(timeline.lastYear, 12, 31) else { return left }
        let days = min(max(day.number, start.number), end.number) - start.number
        return left + (right - left) * days / max(end.number - start.number, 1)
    }

    private func phase(_ index: Int, _ phase: Timeline.Phase) -> HTML {
        let from = place(phase.period.first)
        let to = max(place(phase.period.last), from + 2)
        // Where two phases share days, each has half of the bar: the later one the upper half.
        let shared = index == 0 ? from : min(max(place(timeline.phases[index - 1].period.last), from), to)
        return """
            \(bar(index, from, shared, barHeight / 2))\(bar(index, shared, to, barHeight))\
            <rect class="phase-\(index % 2 + 1)" x="\(from)" y="119" width="10" height="14"/>\
            <text class="phase-name" x="\(from + 16)" y="131">\(phase.name)</text>
            """
    }

    private func bar(_ index: Int, _ from: Int, _ to: Int, _ height: Int) -> HTML {
        guard to > from else { return .empty }
        let size: HTML = "width=\"\(to - from)\" height=\"\(height)\""
        return "<rect class=\"phase-\(index % 2 + 1)\" x=\"\(from)\" y=\"\(barTop)\" \(size)/>"
    }

    private func year(_ year: Int) -> HTML {
        let x = Day(year, 1, 1).map(place) ?? left
        return """
            <line class="tick" x1="\(x)" x2="\(x)" y1="84" y2="94"/>\
            <text class="year" x="\(x + 1)" y="110">\(year)</text>
            """
    }

    private func event(_ event: Timeline.Event) -> HTML {
        let x = place(event.day)
        let y = barTop + barHeight / 2
        if event.isReview {
            return """
                <path class="review" d="M\(x) \(y - 11)L\(x + 10) \(y)L\(x) \(y + 11)L\(x - 10) \(y)Z"/>\
                <text class="review-name" text-anchor="\(anchor(x))" x="\(x)" y="44">\(event.name)</text>
                """
        }
        return "<circle class=\"\(event.kind == .yearly ? "yearly" : "unscheduled")\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>"
    }

    /// Its own row above the reviews' names: near a review the two would lie on each other.
    private var today: HTML {
        let x = place(timeline.today)
        return """
            <line class="today" x1="\(x)" x2="\(x)" y1="24" y2="88"/>\
            <text class="today-name" text-anchor="\(anchor(x))" x="\(x)" y="17">\
            \(timeline.language(.pictureToday)), \(timeline.today.vietnamese)</text>
            """
    }

    private func anchor(_ x: Int) -> String {
        if x < left + 70 { return "start" }
        return x > right - 70 ? "end" : "middle"
    }

    private var legend: HTML {
        """
        <circle class="yearly" cx="14" cy="156" r="5"/><text class="legend" x="26" y="161">\
        \(timeline.language(.timelineYearly))</text>
        <path class="review" d="M210 147L218 156L210 165L202 156Z"/><text class="legend" x="226" y="161">\
        \(timeline.language(.timelineReview))</text>\
        \(if: timeline.events.contains { $0.kind == .unscheduled }, unscheduledLegend)
        """
    }

    private var unscheduledLegend: HTML {
        """
        <circle class="unscheduled" cx="374" cy="156" r="5"/><text class="legend" x="386" y="161">\
        \(timeline.language(.timelineUnscheduled))</text>
        """
    }
}
