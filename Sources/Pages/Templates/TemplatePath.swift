/// The addresses of templates; the routes are declared with the same words.
package enum TemplatePath {
    package static let list = "/templates"

    /// - Parameter kind: the raw value of a kind of paper, or the parameter of a route.
    package static func detail(_ kind: String) -> String { "\(list)/\(kind)" }
    /// The program's own layout as a template.
    package static func own(_ kind: String) -> String { "\(detail(kind))/own.docx" }
    /// The version in force.
    package static func file(_ kind: String) -> String { "\(detail(kind))/template.docx" }
    package static func version(_ kind: String, _ version: String) -> String {
        "\(detail(kind))/versions/\(version)"
    }
    /// Back to the program's own layout.
    package static func back(_ kind: String) -> String { "\(detail(kind))/own" }
}
