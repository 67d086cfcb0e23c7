package import Domain

package protocol SimilarStore: Sendable {
    /// Which nominations of the same agency, changed since then and past the draft, are worth comparing with this one.
    func alike(_ nomination: Nomination, since: Moment) async throws -> AlikeNominations
    /// All that are compared, oldest first.
    func compared(agency: ID<Agency>, since: Moment) async throws -> [ID<Nomination>]
}

/// Nominations that share something with another one, before anybody looked at how much.
package struct AlikeNominations: Sendable {
    /// By their reports, those that share the most first.
    package let reports: [ID<Nomination>]
    /// By the title of an initiative.
    package let initiatives: [ID<Nomination>]
    /// Knows the runs of words that tell nothing.
    package let index: TextIndex

    package init(reports: [ID<Nomination>], initiatives: [ID<Nomination>], index: TextIndex) {
        (self.reports, self.initiatives, self.index) = (reports, initiatives, index)
    }
}
