package import Domain

/// The addresses of occasions; the routes are declared with the same words.
package enum OccasionPath {
    package static let list = "/occasions"

    package static func detail(_ id: ID<Occasion>) -> String { "\(list)/\(id)" }

    package static func fairness(_ id: ID<Occasion>) -> String { "\(detail(id))/fairness" }
    package static func answers(_ id: ID<Occasion>) -> String { "\(detail(id))/answers" }
    /// Asked for with POST: the journal tells of it.
    package static func archive(_ id: ID<Occasion>) -> String { "\(detail(id))/archive.zip" }

    /// One of the acts on an occasion: `guidance`, `extensions`, `closing`, `reopening`, `archiving`.
    package static func act(_ act: OccasionPage.Act, on id: ID<Occasion>) -> String { "\(detail(id))/\(act.rawValue)" }
}

extension OccasionPage {
    /// What the clerk does to an occasion; the raw value stands in the address.
    package enum Act: String, CaseIterable, Sendable {
        case guidance, extend = "extensions", close = "closing", reopen = "reopening", archive = "archiving"
    }
}
