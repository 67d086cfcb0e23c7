import Domain
import Reading

/// Codes that only tell entries apart, made for what a person adds as they are made for what is read.
struct ReviewCodes {
    private let facts: ReviewedFacts

    init(_ facts: ReviewedFacts) { self.facts = facts }

    /// The edits with a code where the entry has none and none was typed.
    func completed(_ edits: [PlanEdit], of entry: ReviewEntry, in part: PlanPart) -> [PlanEdit] {
        guard edits.contains(where: { $0.act == .set }), part.hasMadeCodes || part == .themes || part == .scoring,
            entry.fields.first(where: { $0.key == "code" })?.typed.isEmpty ?? false,
            !edits.contains(where: { $0.place.field == "code" && $0.value != nil })
        else { return edits }
        let kept = edits.filter { $0.place.field != "code" }
        return kept + [
            PlanEdit(.set, CorrectionPlace(part, entry.key, "code"), .text(code(part, kept, entry)))
        ]
    }

    private func code(_ part: PlanPart, _ edits: [PlanEdit], _ entry: ReviewEntry) -> String {
        let said = { (key: String) -> String? in
            edits.first { $0.place.field == key }.map { $0.value?.plain }
                ?? entry.fields.first { $0.key == key }?
                .typed.first
        }
        let used = Set(facts.standing(part).compactMap { $0.record["code"].text })
        switch part {
        case .participants: return ReviewCodes.free(said("kind") ?? "group", used)
        case .occasions:
            return ReviewCodes.free(
                [said("kind") ?? "occasion", said("year")].compactMap { $0 }.joined(separator: "-"), used)
        case .phases: return ReviewCodes.numbered("phase-", used)
        case .awards: return ReviewCodes.numbered("award-", used)
        case .criteria: return ReviewCodes.numbered("criterion-", used)
        default: return ReviewCodes.numbered("", used)
        }
    }

    /// The code itself, or with the first number behind it that is free.
    private static func free(_ code: String, _ used: Set<String>) -> String {
        guard used.contains(code) else { return code }
        return (2...).lazy.map { "\(code)-\($0)" }.first { !used.contains($0) } ?? code
    }

    /// One more than how many there are, or the first number after it that is free.
    private static func numbered(_ head: String, _ used: Set<String>) -> String {
        ((used.count + 1)...).lazy.map { "\(head)\($0)" }.first { !used.contains($0) } ?? head
    }
}

extension CorrectedValue {
    fileprivate var plain: String? {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .day(let day): day.description
        case .words(let words): words.first
        }
    }
}
