package import Domain

package enum PostingPath {
    package static let list = "/postings"
    package static let new = "/postings/new"
    package static let comments = "/posting-comments"
    /// For the public.
    package static let open = "/consultations"

    package static func new(occasion: ID<Occasion>) -> String { "\(new)?occasion=\(occasion)" }
    package static func detail(_ id: ID<Posting>) -> String { "\(list)/\(id)" }
    package static func takingDown(_ id: ID<Posting>) -> String { "\(detail(id))/taking-down" }
    package static func comment(_ id: ID<PostingComment>) -> String { "\(comments)/\(id)" }
    package static func ruling(_ id: ID<PostingComment>) -> String { "\(comment(id))/ruling" }
    package static func answer(_ id: ID<PostingComment>) -> String { "\(comment(id))/answer" }
    package static func open(_ id: ID<Posting>) -> String { "\(open)/\(id)" }
    package static func giving(_ id: ID<Posting>) -> String { "\(open(id))/comments" }
}
