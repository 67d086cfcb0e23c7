package import Domain

package enum FeedbackPath {
    package static let list = "/feedback"

    package static func detail(_ id: ID<Feedback>) -> String { "\(list)/\(id)" }
    package static func ruling(_ id: ID<Feedback>) -> String { "\(detail(id))/ruling" }
    package static func answer(_ id: ID<Feedback>) -> String { "\(detail(id))/answer" }
    /// For the public.
    package static func open(_ agency: Agency) -> String { "\(PublicationPath.agency(agency))/feedback" }
}
