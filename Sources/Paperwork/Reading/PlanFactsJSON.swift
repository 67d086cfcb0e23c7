package import Domain
package import Reading
package import Wording

/// What was understood of a paper as JSON: the keys of the plan file, every value with its quote, line and confidence.
package enum PlanFactsJSON {
    package static func json(_ paper: PlanPaper, in language: Language) -> JSON {
        var members: [String: JSON] = ["document": document(paper.kind)]
        guard paper.kind.verdict == .emulationPlan else { return .object(members) }
        members["identity"] = json(paper.facts.identity)
        for section in FactSection.allCases {
            members[section.rawValue] = .array(
                section == .findings
                    ? paper.facts.found.map { PlanFindingsJSON.json($0, language) } : paper.facts[section].map(json))
        }
        return .object(members)
    }

    private static func document(_ kind: DocumentKind) -> JSON {
        guard case .object(var members) = json(kind.fact) else { return .null }
        members["emulation"] = .bool(kind.verdict == .emulationPlan)
        return .object(members)
    }

    /// The days of a period stand below `period`, as in the plan file.
    private static func json(_ record: FactRecord) -> JSON {
        var members: [String: JSON] = [:]
        var period: [String: JSON] = [:]
        for key in record.keys {
            if key == "first" || key == "last" {
                period[key] = json(record[key])
            } else {
                members[key] = json(record[key])
            }
        }
        if !period.isEmpty { members["period"] = .object(period) }
        return .object(members)
    }

    private static func json(_ fact: Fact) -> JSON { json(fact, value: value(fact.value)) }

    private static func json(_ fact: Fact, value: JSON) -> JSON {
        [
            "value": value, "quote": JSON(fact.quote), "line": fact.line.map { JSON($0) } ?? .null,
            "confidence": .string(fact.confidence.rawValue),
        ]
    }

    private static func value(_ value: FactValue?) -> JSON {
        switch value {
        case .text(let text): .string(text)
        case .number(let number): JSON(number)
        case .day(let day): JSON(day)
        case .words(let words): .array(words.map(JSON.string))
        case nil: .null
        }
    }
}
