/// The lines of legal basis (căn cứ) of an award decision, picked by its day (law.md §5.2, old-law trap).
package enum DecisionBases {
    /// In the order of the paper; each with whether it was compared with the text.
    package static func lines(on day: Day, by book: LawBook) -> [Citation] {
        codes.compactMap { book.text($0, on: day) }.map { Citation($0.value, verified: $0.citation.verified) }
    }

    /// Decrees, circulars and decisions that are named without saying what they are about (trích yếu). The registry says only
    /// what was read: the clerk completes such a line from the paper itself, and nothing is made up.
    package static func withoutSubject(_ lines: [String]) -> [String] {
        lines.filter { line in
            let words = line.lowercased().replacing("căn cứ ", with: "")
            return kinds.contains { words.hasPrefix($0) } && !subjects.contains { words.contains($0) }
        }
    }

    private static let kinds = ["nghị định", "thông tư", "quyết định", "nghị quyết"]
    private static let subjects = [
        " quy định", " về ", " hướng dẫn", " ban hành", " sửa đổi", " phê duyệt", " công bố", " phân cấp",
        " phân quyền",
        " phát động",
    ]

    private static let codes: [RuleCode] = [
        .basisLaw, .basisAmendingLaw, .basisDetails, .basisCompetence, .basisCircular,
    ]
}
