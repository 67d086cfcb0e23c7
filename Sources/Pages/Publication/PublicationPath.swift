package import Domain

/// The public addresses; the routes are declared with the same words.
package enum PublicationPath {
    package static let list = "/publication"
    package static let lookUp = "/lookup"

    /// What the office shows to everybody.
    package static let settings = "\(list)/settings"

    package static let agencies = "\(list)/of"

    /// By its code where it has one, which does not change when it moves to another database.
    package static func agency(_ agency: Agency) -> String { "\(agencies)/\(agency.code?.text ?? agency.id.text)" }

    package static func decision(_ id: ID<Decision>) -> String { "\(list)/\(id)" }
}
