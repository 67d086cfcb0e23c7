package import Domain

package protocol AppraisalStore: Sendable {
    func appraisals(of nomination: ID<Nomination>) async throws -> [Appraisal]

    /// Of many nominations, each one's in the order they were recorded, in one statement for every 128.
    func appraisals(of nominations: Set<ID<Nomination>>) async throws -> [Appraisal]
}
