package import Domain
import Wording

/// How many dossiers of the unit stand at a status.
package struct HomeStatusCount: Sendable {
    package let status: NominationStatus
    package let count: Int
    package let address: String

    package init(status: NominationStatus, count: Int, address: String) {
        (self.status, self.count, self.address) = (status, count, address)
    }
}

/// How many participants of a kind there are, and how many registered.
package struct HomeRegistrations: Sendable {
    package let kind: ParticipantKind
    package let participants: Int
    package let registered: Int

    package init(kind: ParticipantKind, participants: Int, registered: Int) {
        (self.kind, self.participants, self.registered) = (kind, participants, registered)
    }
}

struct HomeDossiersPanel: HTMLPart {
    let counts: [HomeStatusCount]
    let language: Language

    var html: HTML {
        let rows = counts.map { count -> [HTML] in
            ["\(TextLink(language(count.status.phrase), to: count.address))", "\(count.count)"]
        }
        let table = Table(
            language(.homeOwnDossiers),
            columns: [.init(language(.participantsStatus)), .number(language(.homeDossiers))], rows: rows,
            empty: EmptyState(language(.homeOwnDossiersEmpty)), isCompact: true)
        let all = TextLink(language(.homeOwnDossiersAll), to: NavigationItem.nominations.path)
        return Panel(language(.homeOwnDossiers), aside: "\(all)", "\(table)").html
    }
}

struct HomeRegistrationsPanel: HTMLPart {
    let rows: [HomeRegistrations]
    let year: Int
    /// Those of the viewer's own unit only.
    let isOwnUnit: Bool
    let language: Language

    var html: HTML {
        let phrase: Phrase = isOwnUnit ? .homeUnitRegistrations : .homeRegistrations
        let title = language(phrase, ["year": String(year)])
        let cells = rows.map { row -> [HTML] in
            ["\(language(row.kind.phrase).asStart)", "\(row.registered)", "\(row.participants)"]
        }
        let table = Table(
            title,
            columns: [
                .init(language(.homeKind)), .number(language(.homeRegistered)), .number(language(.homeOnRecord)),
            ], rows: cells, empty: EmptyState(language(.homeRegistrationsEmpty)), isCompact: true)
        return Panel(title, "\(table)").html
    }
}
