package import Domain

package protocol AppraisalStore: Sendable {
    func appraisals(of nomination: ID<Nomination>) async throws -> [Appraisal]
}
