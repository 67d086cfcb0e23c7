package import Domain
package import Wording

/// Findings as JSON: code, place, quote, strength, what is wrong, why it matters, what to do, and the rule behind it.
package enum PlanFindingsJSON {
    package static func json(_ finding: PlanFinding, _ language: Language) -> JSON {
        let words = finding.words
        return [
            "code": .string(finding.code.rawValue), "strength": .string(finding.strength.rawValue),
            "line": finding.place.line.map { JSON($0) } ?? .null, "section": JSON(finding.place.section),
            "quote": JSON(finding.place.quote), "sentence": .string(words.sentence.text(in: language)),
            "why": .string(words.why.text(in: language)), "action": .string(words.action.text(in: language)),
            "citation": finding.citation.map(json) ?? .null,
        ]
    }

    private static func json(_ citation: Citation) -> JSON {
        ["text": .string(citation.text), "verified": .bool(citation.verified)]
    }
}
