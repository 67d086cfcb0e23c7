package import Domain

/// The addresses of official papers as files; the routes are declared with the same words.
package enum OfficialPaperPath {
    package static let root = "/official-papers"

    /// With the parameter of a route in place of the id.
    package static func route(_ kind: PaperKind, _ format: PaperFileFormat) -> String {
        file(kind, "{id}", format)
    }

    /// - Parameter id: of the record the paper is made of.
    package static func file(_ kind: PaperKind, _ id: String, _ format: PaperFileFormat) -> String {
        "\(root)/\(kind.rawValue)/\(id)/\(format.rawValue)"
    }
}
