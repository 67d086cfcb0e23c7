/// Something of a plan a clerk should know before it becomes a programme: what, where, and how hard it binds.
///
/// The same rules judge a plan's own text and a plan file (`Reading/Findings`), so that a defect has one code.
package struct PlanFinding: Hashable, Sendable, Codable {
    package let code: PlanFindingCode
    package let place: FindingPlace
    /// Values its sentence mentions, by name; what each code carries stands in docs/plan-paper.md.
    package let values: [String: String]
    private let source: Citation?

    /// - Parameter source: where the rule stands when that depends on the plan, as with a basis out of force.
    package init(
        _ code: PlanFindingCode, _ place: FindingPlace = .whole, _ values: [String: String] = [:],
        source: Citation? = nil
    ) {
        (self.code, self.place, self.values, self.source) = (code, place, values, source)
    }

    package var strength: CheckStrength { code.strength }

    /// The rule behind it, where a law stands behind it.
    package var citation: Citation? { source ?? code.citation }
}

/// Where a finding stands, and the words it is about.
package struct FindingPlace: Hashable, Sendable, Codable {
    /// Line of the file, from 1; `nil` for what is missing everywhere.
    package let line: Int?
    /// `III.4`, as the paper numbers it.
    package let section: String?
    package let quote: String?

    package init(line: Int?, section: String? = nil, quote: String? = nil) {
        self.line = line
        self.section = section.flatMap { $0.isEmpty ? nil : $0 }
        self.quote = quote.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The paper as a whole.
    package static let whole = FindingPlace(line: nil)
}
