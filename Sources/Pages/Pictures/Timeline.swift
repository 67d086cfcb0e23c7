package import Domain
package import Wording

/// The movement on one line: its phases, the occasions to award, today. The same facts stand below as a list, which is
/// what phones show instead.
package struct Timeline: HTMLPart {
    package struct Phase: Sendable {
        let name: String
        let period: Period

        package init(_ name: String, _ period: Period) { (self.name, self.period) = (name, period) }
    }

    package struct Event: Sendable {
        let kind: OccasionKind
        let name: String
        let day: Day
        let address: String?

        package init(_ kind: OccasionKind, _ name: String, _ day: Day, to address: String? = nil) {
            (self.kind, self.name, self.day, self.address) = (kind, name, day, address)
        }
    }

    let title: String
    let firstYear: Int
    let lastYear: Int
    let phases: [Phase]
    let events: [Event]
    let today: Day
    let language: Language

    /// - Parameters:
    ///   - title: read out for the drawing, `Phong trào 2026–2030`.
    ///   - phases: may overlap, as 2027 lies in both of the plan's; a later one covers the earlier one's end.
    package init(
        _ title: String, years: ClosedRange<Int>, phases: [Phase], events: [Event], today: Day, in language: Language
    ) {
        (self.title, firstYear, lastYear) = (title, years.lowerBound, years.upperBound)
        (self.phases, self.today, self.language) = (phases, today, language)
        self.events = events.sorted { $0.day < $1.day }
    }

    package var html: HTML {
        """
        <div class="timeline">\(TimelineDrawing(timeline: self))
        <details class="timeline-behind"><summary>\(language(.pictureAsList))</summary>\(list)</details>
        <div class="timeline-narrow">\(list)</div></div>
        """
    }

    private var list: HTML {
        let past = HTML.each(events.filter { $0.day < today }, line)
        let coming = HTML.each(events.filter { $0.day >= today }, line)
        return """
            <ul class="timeline-phases">\(HTML.each(phases, phaseLine))</ul>
            <ol class="timeline-events">\(past)<li class="timeline-today"><strong>\(language(.pictureToday))</strong> \
            <span>\(today.vietnamese)</span></li>\(coming)</ol>
            """
    }

    private func phaseLine(_ phase: Phase) -> HTML {
        "<li>\(phase.name): \(phase.period.first.vietnamese) – \(phase.period.last.vietnamese)</li>"
    }

    private func line(_ event: Event) -> HTML {
        let name: HTML = event.address.map { "\(TextLink(event.name, to: $0))" } ?? "\(event.name)"
        let mark: HTML = event.isReview ? " class=\"timeline-review\"" : ""
        return "<li\(mark)>\(name) <span>\(event.day.vietnamese)</span></li>"
    }
}

extension Timeline.Event {
    var isReview: Bool { kind == .interim || kind == .final }
}
