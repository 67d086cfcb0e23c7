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

    /// The files signed with the official tool, beside an issued paper.
    package static func signed(_ kind: PaperKind, _ id: String) -> String { "\(root)/\(kind.rawValue)/\(id)/signed" }

    package static func signedFile(_ kind: PaperKind, _ id: String, _ file: String) -> String {
        "\(signed(kind, id))/\(file)"
    }

    /// The register of a year as a paper.
    package static func book(_ year: String, _ format: PaperFileFormat) -> String {
        "\(root)/book/\(year)/\(format.rawValue)"
    }

    /// Numbers of a year that are no papers of the program, and what is written of them.
    package static func numbers(_ year: String) -> String { "\(root)/numbers/\(year)" }

    package static func signedRemoval(_ kind: PaperKind, _ id: String, _ file: String) -> String {
        "\(signedFile(kind, id, file))/removal"
    }

    /// The page of the record a paper in the register belongs to.
    package static func record(_ kind: PaperKind, _ id: String) -> String {
        switch kind {
        case .minutes, .voteCount, .invitation: "/council/sessions/\(id)"
        case .answer: "\(PetitionPath.list)/\(id)"
        case .correction: "\(CorrectionLetterPath.list)/\(id)"
        default: "\(DecisionPath.list)/\(id)"
        }
    }
}
