package import Domain

/// Addresses of the reviews of uploaded plan papers.
package enum PlanReviewPath {
    package static let list = "/movement/reviews"
    package static let route = "\(list)/{id}"
    package static let entryRoute = "\(route)/entries/{part}/{entry}"

    package enum Page: String, Sendable {
        case acceptance, undoing, launch, discard, restoring, original, file = "plan.yaml"
        case wholePeriod = "whole-period"
    }

    package static func route(_ page: Page) -> String { "\(route)/\(page.rawValue)" }

    package static func review(_ id: ID<PlanReview>) -> String { "\(list)/\(id)" }

    package static func page(_ page: Page, of id: ID<PlanReview>) -> String { "\(review(id))/\(page.rawValue)" }

    /// `PlanEdit.newEntry` for one that is to be added.
    package static func entry(_ part: PlanPart, _ key: String, of id: ID<PlanReview>) -> String {
        "\(review(id))/entries/\(part.rawValue)/\(key)"
    }

    /// The entry on the review page.
    package static func shown(_ part: PlanPart, _ key: String, of id: ID<PlanReview>) -> String {
        "\(review(id))#\(ReviewAnchor.entry(part, key))"
    }
}

/// The ids that lines, parts, entries and values of a review have on its page.
package enum ReviewAnchor {
    package static let source = "source"
    package static let understood = "understood"

    package static func line(_ number: Int) -> String { "L\(number)" }
    package static func part(_ part: PlanPart) -> String { "s-\(part.rawValue)" }
    package static func entry(_ part: PlanPart, _ key: String) -> String { "e-\(part.rawValue)-\(key)" }
    package static func field(_ part: PlanPart, _ key: String, _ field: String) -> String {
        "f-\(part.rawValue)-\(key)-\(field)"
    }
}
