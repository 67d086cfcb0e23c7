import Domain

/// Of which kind a template is, in the title of the file's own description, which Word keeps and never prints:
/// `Quyết định khen thưởng [decision]`.
enum TemplateKindMark {
    static func title(_ kind: PaperKind, _ name: String) -> String { "\(name) [\(kind.rawValue)]" }

    /// - Returns: `nil` for a title that is no template's of the program.
    static func kind(of title: String) -> PaperKind? {
        guard title.hasSuffix("]"), let start = title.lastIndex(of: "[") else { return nil }
        return PaperKind(rawValue: String(title[title.index(after: start)...].dropLast()))
    }
}
