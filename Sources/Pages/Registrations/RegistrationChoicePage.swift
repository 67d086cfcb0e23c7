package import Domain
package import Wording

/// The first step of a registration: whose it is.
package struct RegistrationChoicePage: Sendable {
    private let search: String
    private let participants: [Participant]
    private let units: [ID<OrgUnit>: String]
    private let hasMore: Bool

    /// How many are shown at once; the others are searched for.
    package static let shown = 20

    package init(search: String, participants: [Participant], units: [ID<OrgUnit>: String], hasMore: Bool) {
        (self.search, self.participants) = (search, participants)
        (self.units, self.hasMore) = (units, hasMore)
    }

    package let title: Phrase = .registrationsNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.registrationsTitle), RegistrationPath.list)], here: say(title), in: say)
        let box = Form.asking(
            RegistrationPath.new,
            """
            \(Field.text("q", say(.nominationNewSearch), value: search, kind: .search))\
            \(Button(say(.search), .quiet))
            """)
        let more: HTML =
            hasMore ? "<p class=\"soft\">\(say(.nominationNewMore, ["shown": String(participants.count)]))</p>" : ""
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(say(.registrationsNewWho), "\(box)\(people(say))\(more)"))"))
            """
    }

    private func people(_ say: Language) -> Table {
        let rows = participants.map { participant -> [HTML] in
            [
                "<strong>\(participant.name)</strong> <span class=\"soft\">\(participant.detail)</span>",
                HTML(text: units[participant.unit] ?? ""),
                "\(Button(say(.nominationNewChoose), to: RegistrationPath.new(for: participant.id), context: participant.name))",
            ]
        }
        return Table(
            say(.registrationsNewWho),
            columns: [.init(say(.registrationsParticipant)), .init(say(.registrationsUnit)), .init("")], rows: rows,
            empty: EmptyState(
                say(.nominationNewNobody), hint: say(.nominationNewNobodyHint),
                action: "\(Button(say(.nominationNewAddParticipant), to: ParticipantPath.new))"))
    }
}
