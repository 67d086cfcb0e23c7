/// The rules that come with the program, as law.md §2 gives them: nothing is here that it does not say, and what it
/// marks as not read is marked so. Values are written as files keep them (`RuleValue.text`).
enum RuleTable {
    static let all: [RuleVersion] =
        [principles, competence, standards, dossiers, deadlines, council, money, multipliers, papers, bases].flatMap {
            $0.compactMap { $0 }
        }

    /// - Returns: `nil` when the value is none of the rule's type; a test counts the table.
    static func rule(
        _ code: RuleCode, _ value: String = "", from: String? = nil, to: String? = nil, _ instrument: String,
        _ article: String = "", _ evidence: RuleEvidence
    ) -> RuleVersion? {
        guard let value = RuleValue(kind: code.valueKind, text: value) else { return nil }
        return RuleVersion(
            code: code, value: value, validFrom: from.flatMap { Day($0) }, validTo: to.flatMap { Day($0) },
            instrument: instrument, article: article, evidence: evidence, origin: .shipped)
    }

    static let law = "06/2022/QH15"
    static let amendment = "06/2026/QH16"
    static let decree = "152/2025/NĐ-CP"
    static let oldDecree = "98/2023/NĐ-CP"
    static let model = "86/2025/QĐ-UBND"
    static let lawStart = "2024-01-01"
    static let decreeStart = "2025-07-01"
    static let oldDecreeEnd = "2025-06-30"
    static let modelStart = "2025-12-15"
}
