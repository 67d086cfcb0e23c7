package import Domain

package enum ModelPath {
    package static let list = "/models"
    package static let new = "/models/new"

    package static func detail(_ id: ID<ModelExample>) -> String { "\(list)/\(id)" }
    package static func check(_ id: ID<ModelExample>) -> String { "\(detail(id))/check" }
    package static func publication(_ id: ID<ModelExample>) -> String { "\(detail(id))/publication" }
    package static func withdrawal(_ id: ID<ModelExample>) -> String { "\(detail(id))/withdrawal" }
    package static func adoptions(_ id: ID<ModelExample>) -> String { "\(detail(id))/adoptions" }
    package static func dossier(_ id: ID<ModelExample>) -> String { "\(detail(id))/dossier" }
}
