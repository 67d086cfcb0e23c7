import Domain
import Wording

/// Before the signature: what keeps the decision from being issued, and the warnings people wrote a reason for.
struct DecisionEligibility: HTMLPart {
    let sheet: DecisionSheet
    let language: Language

    var html: HTML {
        let rows = sheet.decision.items.compactMap(row)
        if sheet.eligibility.isEmpty { return .empty }
        if rows.isEmpty { return "\(Notice(language(.decisionEligible), .info, in: language))" }
        let columns: [Table.Column] = [
            .init(language(.decisionName)), .init(language(.eligibilityFound)), .init(language(.eligibilityReasons)),
        ]
        let help: HTML = "<p class=\"soft\">\(language(.decisionEligibilityHelp))</p>"
        let table = Table(language(.eligibilityTitle), columns: columns, rows: rows)
        return Panel(language(.eligibilityTitle), "\(help)\(table)").html
    }

    /// Only those about whom there is something to say.
    private func row(_ item: DecisionItem) -> [HTML]? {
        guard let judgement = sheet.eligibility[item.nomination] else { return nil }
        let shown = judgement.blocking + judgement.warnings
        if shown.isEmpty { return nil }
        let open = Set(judgement.unexplained.map(\.key))
        let checks = shown.map { line in
            let result: CheckList.Result = line.blocks ? .blocked : open.contains(line.key) ? .warn : .remind
            return CheckList.Item(result, language(line.phrase), citation: line.citation)
        }
        let reasons = judgement.reasons.map { HTML(text: $0.reason) }
        let none: HTML = "<span class=\"soft\">\(language(.eligibilityNoReasons))</span>"
        return [
            "\(TextLink(item.name, to: EligibilityPath.of(item.nomination)))", "\(CheckList(checks, in: language))",
            reasons.isEmpty ? none : HTML.join(reasons, separator: "<br>"),
        ]
    }
}
