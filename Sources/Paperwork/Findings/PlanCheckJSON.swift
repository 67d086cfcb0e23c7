package import Domain
import Reading
package import Wording

/// A check as one list: what keeps the file from being read, then the findings.
package enum PlanCheckJSON {
    package static func json(_ check: PlanCheck, in language: Language) -> JSON {
        .array(
            (check.refusal.map { [refusal(check, $0, language)] } ?? [])
                + check.problems.map { problem($0, language) }
                + check.findings.map { PlanFindingsJSON.json($0, language) })
    }

    private static func refusal(_ check: PlanCheck, _ phrase: Phrase, _ language: Language) -> JSON {
        var line: Int?
        var quote: String?
        if case .paper(let paper) = check { (line, quote) = (paper.kind.fact.line, paper.kind.fact.quote) }
        return [
            "code": "noEmulationPlan", "strength": .string(CheckStrength.block.rawValue),
            "line": line.map { JSON($0) } ?? .null, "quote": JSON(quote),
            "sentence": .string(phrase.text(in: language)),
        ]
    }

    private static func problem(_ problem: PlanProblem, _ language: Language) -> JSON {
        [
            "line": JSON(problem.line), "column": JSON(problem.column), "path": .string(problem.path),
            "code": .string(problem.code.rawValue), "strength": .string(problem.strength.rawValue),
            "sentence": .string(problem.phrase.text(in: language)),
        ]
    }
}
