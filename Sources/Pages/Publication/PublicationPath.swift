package import Domain

/// The public addresses; the routes are declared with the same words.
package enum PublicationPath {
    package static let list = "/publication"
    package static let lookUp = "/lookup"

    package static func decision(_ id: ID<Decision>) -> String { "\(list)/\(id)" }
}
