import Domain
import Reading
import Wording

/// Says the codes of a plan's facts the way people do: kinds, levels and competence by their words, awards, occasions
/// and groups by their names.
struct FactNames {
    let language: Language
    private let awards: [String: String]
    private let occasions: [String: String]
    private let groups: [String: String]

    init(_ facts: PlanFacts, _ language: Language) {
        func names(_ section: FactSection) -> [String: String] {
            let pairs = facts[section].compactMap { record in
                record["code"].text.flatMap { code in record["name"].text.map { (code, $0) } }
            }
            return Dictionary(pairs) { first, _ in first }
        }
        self.language = language
        (awards, occasions, groups) = (names(.awards), names(.occasions), names(.participants))
    }

    func said(_ fact: Fact, _ key: String) -> String {
        switch fact.value {
        case .text(let code): name(code, key)
        case .words(let codes): codes.map { name($0, key) }.joined(separator: ", ")
        case .day(let day) where language == .vietnamese: day.vietnamese
        default: fact.plain
        }
    }

    /// What is no code of ours (the kind of a legal basis) stays as it was written.
    private func name(_ code: String, _ key: String) -> String {
        switch key {
        case "award": awards[code] ?? code
        case "occasion": occasions[code] ?? OccasionKind(rawValue: code)?.phrase.text(in: language) ?? code
        case "groups": groups[code] ?? code
        case "level": AwardLevel(rawValue: code)?.phrase.text(in: language) ?? code
        case "competence": Competence(rawValue: code)?.phrase.text(in: language) ?? code
        case "scope": scope(code)
        case "kind", "kinds": (kind(code)?.text(in: language)) ?? code
        case "of": QuotaBase(rawValue: code).map { language($0.phrase) } ?? code
        default: code
        }
    }

    private func kind(_ code: String) -> Phrase? {
        ParticipantKind(rawValue: code)?.phrase ?? AwardKind(rawValue: code)?.phrase
            ?? OccasionKind(rawValue: code)?.phrase
    }

    private func scope(_ code: String) -> String {
        QuotaScope(code: code).map { language($0.phrase) } ?? code
    }
}
