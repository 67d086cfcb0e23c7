package import Domain

/// The plan for other programs: the same keys as the plan file, days as `YYYY-MM-DD`, a blank number as `null`.
package enum PlanJSON {
    package static func json(_ plan: Plan) -> JSON { PlanTree(plan).json }
}

extension PlanTree {
    var json: JSON {
        switch self {
        case .null: .null
        case .number(let number): JSON(number)
        case .word(let text), .text(let text): .string(text)
        case .words(let words): .array(words.map(JSON.string))
        case .list(let entries): .array(entries.map(\.json))
        case .record(let fields): .object(Dictionary(fields.map { ($0.key, $0.value.json) }) { _, last in last })
        }
    }
}
