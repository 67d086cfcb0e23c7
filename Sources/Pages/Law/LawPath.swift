package import Domain

/// Addresses of the registry.
package enum LawPath {
    package static let list = "/law"
    package static let versions = "versions"
    package static let comparison = "comparison"
    package static let withdrawal = "withdrawal"

    package static func rule(_ code: RuleCode) -> String { "\(list)/\(code.rawValue)" }

    package static func act(_ act: String, on code: RuleCode) -> String { "\(rule(code))/\(act)" }
}
