package import Domain

package protocol NominationStore: Sendable {
    func nomination(_ id: ID<Nomination>, agency: ID<Agency>) async throws -> Nomination?
    func nominations(_ query: NominationQuery) async throws -> NominationList
    /// Whole values of one occasion and award, for allocation and decisions; bounded by the season's size.
    func nominations(occasion: ID<Occasion>, agency: ID<Agency>, statuses: Set<NominationStatus>) async throws
        -> [Nomination]
    /// Those of the identities that are the agency's, in no order, in two statements for every 128.
    func nominations(_ ids: Set<ID<Nomination>>, agency: ID<Agency>) async throws -> [Nomination]
    func nominations(of participant: ID<Participant>, agency: ID<Agency>) async throws -> [Nomination]
    /// Returned ones whose due day lies before `day`.
    func overdueSupplements(agency: ID<Agency>, before day: Day) async throws -> [Nomination]
    func evidence(of nomination: ID<Nomination>) async throws -> [Evidence]
    func evidence(_ id: ID<Evidence>, of nomination: ID<Nomination>) async throws -> (Evidence, [UInt8])?
    /// For each of `achievements` rewarded by a decision in force: that decision's number.
    func rewarded(_ achievements: [ID<Achievement>]) async throws -> [ID<Achievement>: String]
}
