import Domain
import Foundation
import Reading

/// The facts of a reading as they are kept beside the paper: the same facts come out again, in their order.
enum FactsRecord {
    /// - Parameter letters: the codes the paper's letters were typed in.
    static func write(_ facts: PlanFacts, letters: [LetterCode]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(KeptFacts(facts, letters)), as: UTF8.self)
    }

    static func read(_ text: String) throws -> (facts: PlanFacts, letters: [LetterCode]) {
        let kept = try JSONDecoder().decode(KeptFacts.self, from: Data(text.utf8))
        return (kept.facts, (kept.letters ?? []).compactMap(LetterCode.init(rawValue:)))
    }
}

private struct KeptFacts: Codable {
    let identity: [KeptFact]
    let lists: [String: [[KeptFact]]]
    let found: [PlanFinding]
    /// Absent in what was kept before letters were told.
    let letters: [String]?

    init(_ facts: PlanFacts, _ letters: [LetterCode]) {
        self.letters = letters.map(\.rawValue)
        identity = KeptFact.all(of: facts.identity)
        found = facts.found
        lists = Dictionary(
            uniqueKeysWithValues: FactSection.allCases.filter { $0 != .findings }.map {
                ($0.rawValue, facts[$0].map(KeptFact.all))
            })
    }

    var facts: PlanFacts {
        var facts = PlanFacts()
        facts.identity = KeptFact.record(identity)
        for section in FactSection.allCases {
            facts[section] = (lists[section.rawValue] ?? []).map(KeptFact.record)
        }
        facts.found = found
        return facts
    }
}

/// Short names: a plan has hundreds of them.
private struct KeptFact: Codable {
    let k: String
    let v: CorrectedValue?
    let q: String?
    let l: Int?
    let c: String

    static func all(of record: FactRecord) -> [KeptFact] {
        record.keys.map { key in
            let fact = record[key]
            return KeptFact(
                k: key, v: fact.value.map(CorrectedValue.init), q: fact.quote, l: fact.line, c: fact.confidence.rawValue
            )
        }
    }

    static func record(_ kept: [KeptFact]) -> FactRecord {
        var record = FactRecord()
        for fact in kept {
            record[fact.k] = Fact(
                fact.v.map(FactValue.init), quote: fact.q, line: fact.l, Confidence(rawValue: fact.c) ?? .unsure)
        }
        return record
    }
}

extension CorrectedValue {
    init(_ value: FactValue) {
        switch value {
        case .text(let text): self = .text(text)
        case .number(let number): self = .number(number)
        case .day(let day): self = .day(day)
        case .words(let words): self = .words(words)
        }
    }
}

extension FactValue {
    init(_ value: CorrectedValue) {
        switch value {
        case .text(let text): self = .text(text)
        case .number(let number): self = .number(number)
        case .day(let day): self = .day(day)
        case .words(let words): self = .words(words)
        }
    }
}
