package import Domain

/// The addresses of what is measured; the routes are declared with the same words.
package enum IndicatorPath {
    package static let list = "/indicators"
    package static let upload = "\(list)/import"
    package static let new = "\(list)/new"

    package static func group(_ group: IndicatorGroup) -> String { "\(list)/groups/\(group.rawValue)" }
    package static func detail(_ id: ID<Indicator>) -> String { "\(list)/\(id)" }
    package static func change(_ id: ID<Indicator>) -> String { "\(detail(id))/change" }
    package static func retirement(_ id: ID<Indicator>) -> String { "\(detail(id))/retirement" }
    package static func adopting(_ suggestion: String) -> String {
        "\(new)?suggestion=\(QueryText.encoded(suggestion))"
    }
}
