package import Domain
import Wording

/// How many dated duties are late or near, and the most pressing of them.
package struct HomeDuties: Sendable {
    let late: Int
    let soon: Int
    let first: [DutyLine]

    /// - Parameter lines: by their day.
    package init(_ lines: [DutyLine], on day: Day) {
        let pressing = lines.prefix { $0.duty.standing(on: day) != .ahead }
        late = pressing.count { $0.duty.standing(on: day) == .late }
        soon = pressing.count - late
        first = Array(pressing.prefix(HomeDuties.shown))
    }

    private static let shown = 4
}

struct HomeDutiesPanel: HTMLPart {
    let duties: HomeDuties
    let today: Day
    let language: Language

    var html: HTML {
        let link: HTML = "\(TextLink(language(.dutySeeAll), to: DutyPath.list))"
        return Panel(language(.dutyTitle), aside: link, content).html
    }

    private var content: HTML {
        guard !duties.first.isEmpty else { return "<p class=\"soft\">\(language(.dutyNoneSoon))</p>" }
        let counts = language(
            .homeDutyCounts, ["late": String(duties.late), "soon": String(duties.soon)])
        return "<p>\(counts)</p><ul class=\"plain\">\(HTML.each(duties.first, line))</ul>"
    }

    /// Whoever sees one unit's only needs no name of it.
    private var ofSeveral: Bool { Set(duties.first.compactMap(\.duty.owner.unit)).count > 1 }

    private func line(_ line: DutyLine) -> HTML {
        let due = line.duty.due
        let who: HTML = ofSeveral && line.duty.owner.unit != nil ? " – \(language(line.who))" : ""
        return """
            <li>\(TextLink(language(line.duty.phrase), to: line.address))\(who) \
            <span class="\(due < today ? "late" : "soft")">\(due.vietnamese), \(due.distance(from: today, in: language))</span></li>
            """
    }
}
