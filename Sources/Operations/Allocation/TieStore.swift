package import Domain

package protocol TieStore: Sendable {
    /// What was decided between equals of one award on one occasion, in the order it was decided.
    func ties(of occasion: ID<Occasion>, award: String, agency: ID<Agency>) async throws -> [TieDecision]
}
