package import Domain

/// A list of nominations: what to show, in which order, which page. Part of the address of the page.
package struct NominationQuery: Sendable, Hashable {
    package var agency: ID<Agency>
    /// Who looks decides: a representative sees the own unit only; drafts are shown to their unit and the auditor.
    package var unit: ID<OrgUnit>?
    package var showsDrafts: Bool
    package var occasion: ID<Occasion>?
    package var status: NominationStatus?
    package var kind: ParticipantKind?
    package var award: String?
    package var search: String
    package var order: NominationOrder
    package var page: Int
    package var size: Int

    package init(
        agency: ID<Agency>, unit: ID<OrgUnit>? = nil, showsDrafts: Bool = false, occasion: ID<Occasion>? = nil,
        status: NominationStatus? = nil, kind: ParticipantKind? = nil, award: String? = nil, search: String = "",
        order: NominationOrder = .newest, page: Int = 1, size: Int = 50
    ) {
        self.agency = agency
        self.unit = unit
        self.showsDrafts = showsDrafts
        self.occasion = occasion
        self.status = status
        self.kind = kind
        self.award = award
        self.search = search
        self.order = order
        self.page = page
        self.size = size
    }
}

/// `name`: by given name the Vietnamese way.
package enum NominationOrder: String, CaseIterable, Sendable { case newest, name }

package struct NominationList: Sendable {
    package let rows: [NominationRow]
    package let total: Int

    package init(rows: [NominationRow], total: Int) { (self.rows, self.total) = (rows, total) }
}

/// What a list shows of one nomination.
package struct NominationRow: Sendable, Hashable {
    package let id: ID<Nomination>
    package let number: String?
    package let name: String
    package let detail: String
    package let unitName: String
    package let kind: ParticipantKind
    package let award: String
    package let status: NominationStatus
    package let changed: Moment

    package init(
        id: ID<Nomination>, number: String?, name: String, detail: String, unitName: String, kind: ParticipantKind,
        award: String, status: NominationStatus, changed: Moment
    ) {
        self.id = id
        self.number = number
        self.name = name
        self.detail = detail
        self.unitName = unitName
        self.kind = kind
        self.award = award
        self.status = status
        self.changed = changed
    }
}
