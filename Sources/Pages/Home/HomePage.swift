package import Domain
package import Wording

/// The first page: what this person must do, by date; then where the movement stands.
package struct HomePage: Sendable {
    package var today: Day
    /// The occasion under way, for the line below the title.
    package var occasion: HomeOccasion?
    package var tasks: [HomeTaskLine]
    /// Own-competence quotas of the occasions under way; `nil` for who does not read the whole season.
    package var quotas: [HomeQuotas]?
    /// The unit's dossiers by status; `nil` for who reads them all.
    package var ownDossiers: [HomeStatusCount]?
    package var registrations: [HomeRegistrations]
    package var movement: HomeMovement
    /// What is still to be set up; for the administrator only.
    package var setUp: [HomeSetUp]?
    /// Whether there are nominations this person may look for.
    package var hasSearch: Bool
    /// Something this person sent after their session had ended waits to be sent again.
    package var isHolding = false
    /// What is due by a day; `nil` for who has nothing of it.
    package var duties: HomeDuties?
    /// Whether there are pictures for this person.
    package var hasDashboard = false
    /// What the agencies below sent up; `nil` where there are none, or for who does not read the whole season.
    package var communes: [CommuneLine]?

    package init(
        today: Day, occasion: HomeOccasion?, tasks: [HomeTaskLine], quotas: [HomeQuotas]?,
        ownDossiers: [HomeStatusCount]?, registrations: [HomeRegistrations], movement: HomeMovement,
        setUp: [HomeSetUp]?, hasSearch: Bool
    ) {
        (self.today, self.occasion, self.tasks, self.quotas) = (today, occasion, tasks, quotas)
        (self.ownDossiers, self.registrations, self.movement) = (ownDossiers, registrations, movement)
        (self.setUp, self.hasSearch) = (setUp, hasSearch)
    }

    package let title: Phrase = .homeTitle

    package func html(in say: Language) -> HTML {
        let search = SearchBox(action: NavigationItem.nominations.path, label: say(.homeSearch), in: say)
        return """
            \(PageHead(say(title), subtitle: subtitle(say), aside: hasSearch ? search.html : ""))
            \(if: hasDashboard, "<p class=\"soft list-line\">\(TextLink(say(.homeDashboard), to: DashboardPath.page))</p>")
            \(if: isHolding, holding(say))
            \(Columns(main: main(say), side: side(say)))
            \(HomeTimeline(movement: movement, today: today, language: say))
            <p class="soft">\(TextLink(say(.homeMyAccount), to: AccountPath.own))</p>
            """
    }

    private func holding(_ say: Language) -> HTML {
        let words: HTML = "\(say(.heldWaiting)) \(TextLink(say(.heldSee), to: HeldPath.list))"
        return "\(Notice(html: words, .warn, in: say))"
    }

    private func communes(_ lines: [CommuneLine], _ say: Language) -> HTML {
        let link: HTML = "\(TextLink(say(.communesSee), to: ProposalPath.communes))"
        let rows = lines.map { line -> [HTML] in [HTML(text: line.name), "\(line.received)", "\(line.underWay)"] }
        let table = Table(
            say(.communesTitle),
            columns: [
                .init(say(.communesName)), .number(say(.communesReceived)), .number(say(.communesUnderWay)),
            ], rows: rows, empty: EmptyState(say(.communesNothing)), isCompact: true)
        return "\(Panel(say(.communesTitle), aside: link, table.html))"
    }

    private func subtitle(_ say: Language) -> String {
        let day = today.withWeekday(in: say).asStart
        guard let occasion else { return "\(day) · \(say(.homeNoOccasion))" }
        return "\(day) · \(occasion.line(today: today, in: say))"
    }

    private func main(_ say: Language) -> HTML {
        "\(setUp.map { HomeSetUpPanel(steps: $0, language: say) })\(HomeTasksPanel(tasks: tasks, today: today, language: say))"
    }

    private func side(_ say: Language) -> HTML {
        """
        \(duties.map { HomeDutiesPanel(duties: $0, today: today, language: say) })\
        \(communes.map { communes($0, say) })\(quotas.map { HomeQuotasPanel(quotas: $0, language: say) })
        \(ownDossiers.map { HomeDossiersPanel(counts: $0, language: say) })
        \(HomeRegistrationsPanel(rows: registrations, year: today.year, isOwnUnit: ownDossiers != nil, language: say))
        """
    }
}

/// The occasion that matters now.
package struct HomeOccasion: Sendable {
    package let name: String
    package let status: OccasionStatus
    package let deadline: Day?

    package init(name: String, status: OccasionStatus, deadline: Day?) {
        (self.name, self.status, self.deadline) = (name, status, deadline)
    }

    func line(today: Day, in say: Language) -> String {
        guard status == .open, let deadline else {
            return say(.homeOccasionStands, ["name": name, "status": say(status.phrase)])
        }
        if deadline < today { return say(.homeOccasionPast, ["name": name, "day": deadline.vietnamese]) }
        return say(.homeOccasionOpen, ["name": name, "distance": deadline.distance(from: today, in: say)])
    }
}

extension String {
    /// With a capital at the start, for words of the catalogue that begin a line.
    var asStart: String { prefix(1).uppercased() + dropFirst() }
}
