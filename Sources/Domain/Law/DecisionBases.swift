/// The lines of legal basis (căn cứ) of an award decision, picked by its day (law.md §5.2, old-law trap).
package enum DecisionBases {
    /// In the order of the paper; each with whether it was compared with the text.
    package static func lines(on day: Day, by book: LawBook) -> [Citation] {
        codes.compactMap { book.text($0, on: day) }.map { Citation($0.value, verified: $0.citation.verified) }
    }

    private static let codes: [RuleCode] = [
        .basisLaw, .basisAmendingLaw, .basisDetails, .basisCompetence, .basisCircular,
    ]
}
