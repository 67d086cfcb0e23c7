package import Domain

/// The address of the reviews of all agencies below.
package enum CommuneReviewPath {
    package static let list = "/commune-reviews"

    package static func of(_ id: ID<Occasion>, as day: Day) -> String { "\(list)?occasion=\(id)&as-of=\(day)" }
}
