package import Domain

/// The addresses of letters that correct; the routes are declared with the same words.
package enum CorrectionLetterPath {
    package static let list = "/corrections"

    package static func detail(_ id: ID<CorrectionLetter>) -> String { "\(list)/\(id)" }
    package static func edit(_ id: ID<CorrectionLetter>) -> String { "\(detail(id))/edit" }
    package static func issue(_ id: ID<CorrectionLetter>) -> String { "\(detail(id))/issue" }
    package static func discard(_ id: ID<CorrectionLetter>) -> String { "\(detail(id))/discard" }

    /// - Parameter id: of the record whose paper is corrected.
    package static func new(_ kind: PaperKind, _ id: String) -> String {
        "\(OfficialPaperPath.root)/\(kind.rawValue)/\(id)/correction"
    }
}
