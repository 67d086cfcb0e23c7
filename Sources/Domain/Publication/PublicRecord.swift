/// What everybody may know of an agency's movement, and nothing else: what it did not choose to show is not in here.
package struct PublicRecord: Sendable {
    package let agency: Agency
    package let pages: PublicPages
    package let plan: Plan?
    /// The newest year first.
    package let participation: [PublicParticipation]
    /// The newest decision first.
    package let initiatives: [PublicInitiative]
    /// Good examples, the newest first.
    package let models: [PublicModel]
    /// Those that stand, the newest first.
    package let announcements: [Announcement]

    package init(
        agency: Agency, pages: PublicPages, plan: Plan? = nil, participation: [PublicParticipation] = [],
        initiatives: [PublicInitiative] = [], models: [PublicModel] = [],
        announcements: [Announcement] = []
    ) {
        (self.agency, self.pages) = (agency, pages)
        self.plan = pages.shows(.movement) ? plan : nil
        self.participation = pages.shows(.participants) ? participation : []
        (self.initiatives, self.models) = (initiatives, models)
        self.announcements = announcements.filter { $0.status == .published }
    }
}

/// Who takes part in one year. People and households are counted and not named: they registered with the office, not
/// with the public.
package struct PublicParticipation: Hashable, Sendable {
    package struct Named: Hashable, Sendable {
        package let name: String
        package let kind: ParticipantKind
        package let unit: String

        package init(name: String, kind: ParticipantKind, unit: String) {
            (self.name, self.kind, self.unit) = (name, kind, unit)
        }
    }

    package let year: Int
    package let named: [Named]
    package let counts: [ParticipantKind: Int]

    /// - Parameter all: everybody whose registration of the year stands.
    package init(year: Int, all: [Named]) {
        self.year = year
        named = all.filter { $0.kind.isNamedInPublic }
        counts = Dictionary(grouping: all, by: \.kind).mapValues(\.count)
    }

    package var total: Int { counts.values.reduce(0, +) }
}

extension ParticipantKind {
    /// Bodies are named where everybody reads; people and households only where a published decision names them.
    package var isNamedInPublic: Bool {
        switch self {
        case .organisation, .enterprise, .collective: true
        case .household, .individual: false
        }
    }
}

/// A recognised initiative as everybody may see it: without its authors, who consented to nothing.
package struct PublicInitiative: Hashable, Sendable {
    package let title: String
    package let scope: InitiativeScope
    package let unit: String
    package let document: String
    package let day: Day
    package let authority: String

    /// - Returns: `nil` for one that was not recognised.
    package init?(_ initiative: Initiative, unit: String) {
        guard initiative.status == .recognised, let outcome = initiative.outcome else { return nil }
        (title, scope, self.unit) = (initiative.title, initiative.scope, unit)
        (document, day, authority) = (outcome.document, outcome.day, outcome.authority)
    }
}
