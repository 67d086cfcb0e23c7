package import Domain

package protocol ScoringStore: Sendable {
    /// Every table of points the agency used or set, in the order in which they came.
    func scoreTables(of agency: ID<Agency>) async throws -> [ScoreTableRecord]
    func scoreSheet(_ id: ID<ScoreSheet>, agency: ID<Agency>) async throws -> ScoreSheet?
    /// Those of one occasion, the newest first.
    func scoreSheets(_ query: ScoreSheetQuery) async throws -> (rows: [ScoreSheet], total: Int)
    /// All frozen ones of an occasion.
    func frozenScoreSheets(of occasion: ID<Occasion>, agency: ID<Agency>) async throws -> [ScoreSheet]
    /// In the order in which they were given; those of earlier submissions too.
    func scoreReviews(of sheet: ID<ScoreSheet>, agency: ID<Agency>) async throws -> [ScoreReview]
    /// Drafts and returned ones of a unit, the oldest first; at most 200.
    func openScoreSheets(agency: ID<Agency>, unit: ID<OrgUnit>) async throws -> [OpenScoreSheet]
    /// Occasions on which the unit has a sheet that it did not take back.
    func scoredOccasions(agency: ID<Agency>, unit: ID<OrgUnit>) async throws -> Set<ID<Occasion>>
    /// Sheets handed in that are neither the person's own nor of the unit.
    func scoresWaiting(
        agency: ID<Agency>, for account: ID<Account>, sparing unit: ID<OrgUnit>?
    ) async throws -> [ScoresWaiting]
}

package struct ScoreSheetQuery: Hashable, Sendable {
    package var agency: ID<Agency>
    package var occasion: ID<Occasion>
    /// Only this unit's.
    package var unit: ID<OrgUnit>?
    /// Whose drafts are told.
    package var drafts: Drafts
    package var page: Int
    package var size: Int

    package enum Drafts: Hashable, Sendable {
        case all, none
        case of(ID<OrgUnit>)
    }

    package init(
        agency: ID<Agency>, occasion: ID<Occasion>, unit: ID<OrgUnit>? = nil, drafts: Drafts = .none, page: Int = 1,
        size: Int = 50
    ) {
        (self.agency, self.occasion, self.unit) = (agency, occasion, unit)
        (self.drafts, self.page, self.size) = (drafts, page, size)
    }
}
