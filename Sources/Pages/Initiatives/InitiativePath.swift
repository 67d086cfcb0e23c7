package import Domain

package enum InitiativePath {
    package static let list = "/initiatives"
    package static let new = "/initiatives/new"
    /// For the public.
    package static let open = "/recognised-initiatives"

    package static func detail(_ id: ID<Initiative>) -> String { "\(list)/\(id)" }
    package static func ruling(_ id: ID<Initiative>) -> String { "\(detail(id))/ruling" }
    package static func correction(_ id: ID<Initiative>) -> String { "\(detail(id))/correction" }
    package static func withdrawal(_ id: ID<Initiative>) -> String { "\(detail(id))/withdrawal" }
    package static func uses(_ id: ID<Initiative>) -> String { "\(detail(id))/uses" }
}
