import Domain
import Reading
import Wording

/// Says the entries of a review in people's words.
struct ReviewSaying {
    private let names: FactNames
    private let options: ReviewOptions
    private let findings: [PlanFinding]

    init(_ facts: PlanFacts, _ language: Language) {
        findings = facts.found
        names = FactNames(facts, language)
        options = ReviewOptions(facts, language)
    }

    func entry(_ entry: ReviewedEntry, _ part: PlanPart) -> ReviewEntry {
        ReviewEntry(
            key: entry.key, fields: entry.record.keys.map { field($0, entry, part) }, added: entry.added,
            removed: entry.removed, accepted: entry.accepted)
    }

    private func field(_ key: String, _ entry: ReviewedEntry, _ part: PlanPart) -> ReviewField {
        let (fact, read) = (entry.record[key], entry.read[key])
        let correction = entry.corrections[key]
        let isSet = correction?.act == .set
        return ReviewField(
            key: key, said: finding(entry, part) ?? said(fact, key, part),
            standing: standing(fact, correction, ReviewFields.isMade(part, key)),
            quote: fact.quote,
            line: fact.line, before: isSet && read.value != nil ? said(read, key, part) : nil,
            correction: correction, input: ReviewFields.input(part, key, fact, options), typed: typed(fact))
    }

    private func said(_ fact: Fact, _ key: String, _ part: PlanPart) -> String {
        fact.value == nil ? "" : names.said(fact, key)
    }

    /// What was found and what to do about it. Entries of a reading are called by their place: `r3`.
    private func finding(_ entry: ReviewedEntry, _ part: PlanPart) -> String? {
        guard part == .findings, let place = Int(entry.key.dropFirst()), findings.indices.contains(place) else {
            return nil
        }
        let words = findings[place].words
        return "\(names.language(words.sentence)) \(names.language(words.action))"
    }

    private func standing(_ fact: Fact, _ correction: PlanCorrection?, _ isMade: Bool) -> ReviewStanding {
        if isMade, correction == nil, fact.value != nil { return .made }
        return switch correction?.act {
        case .set: .changed
        case .accept: .accepted
        case .add, .remove, nil:
            switch fact.confidence {
            case .sure: .sure
            case .unsure: .unsure
            case .absent: .absent
            }
        }
    }

    private func typed(_ fact: Fact) -> [String] {
        switch fact.value {
        case .text(let text): [text]
        case .number(let number): ["\(number)"]
        case .day(let day): [day.description]
        case .words(let words): words
        case nil: []
        }
    }
}
