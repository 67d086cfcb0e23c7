package import Domain

/// The addresses of what goes up between agencies; the routes are declared with the same words.
package enum ProposalPath {
    package static let communes = "/communes"

    /// What the agency above asked for, below the own nomination.
    package static func supplement(_ id: ID<Nomination>) -> String { "\(NominationPath.detail(id))/supplement" }

    package static func files(_ id: ID<Nomination>) -> String { "\(supplement(id))/files" }
}
