package import Domain

/// The addresses of decisions; the routes are declared with the same words.
package enum DecisionPath {
    package static let list = "/decisions"

    package static func detail(_ id: ID<Decision>) -> String { "\(list)/\(id)" }

    package static func money(_ id: ID<Decision>) -> String { "\(detail(id))/money" }

    package static func moneyFile(_ id: ID<Decision>) -> String { "\(detail(id))/money.csv" }

    package static func act(_ act: DecisionPage.Act, on id: ID<Decision>) -> String { "\(detail(id))/\(act.rawValue)" }
}

extension DecisionPage {
    /// What is done to a decision; the raw value is the last part of the address.
    package enum Act: String, CaseIterable, Sendable {
        case edit, discard, issue, publication, replacement, cancellation, certificates
        case present = "presentation", withdraw = "withdrawal", sendBack = "return"
    }
}
