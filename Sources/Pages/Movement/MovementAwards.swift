import Domain
import Wording

extension MovementSections {
    /// Award by award: who decides, and its quota rules as sentences.
    var quotas: HTML {
        let rows = plan.awards.map { award -> [HTML] in
            let tag = StatusTag(
                language(award.competence == .own ? .movementOwn : .movementUpper),
                award.competence == .own ? .ok : .neutral)
            return ["\(award.name) \(section(award.source)) \(tag)", rules(of: award)]
        }
        return Table(
            language(PlanWords.quotas),
            columns: [
                .init(language(PlanWords.awards)), .init(language(PlanWords.quotas)),
            ], rows: rows, empty: EmptyState(language(.movementNothing))
        ).html
    }

    private func rules(of award: AwardForm) -> HTML {
        let rules = plan.quotas.filter { $0.award == award.code }
        if rules.isEmpty { return "<span class=\"soft\">\(language(.movementNoQuota))</span>" }
        return """
            <ul>\(HTML.each(rules) { rule in
                "<li>\(language(rule.phrase(naming: plan.occasionNames))) \(section(rule.source))</li>"
            })</ul>
            """
    }

    var occasions: HTML {
        let rows = plan.occasions.map { occasion -> [HTML] in
            [
                "\(occasion.name)", "\(language(occasion.kind.phrase).asStart)", "\(occasion.year)",
                "\(section(occasion.source))",
            ]
        }
        return Table(
            language(PlanWords.occasions),
            columns: [
                .init(language(.movementOccasion)), .init(language(.movementKind)), .number(language(.movementYear)),
                .init(language(.movementSourceColumn)),
            ], rows: rows, empty: EmptyState(language(.movementNothing))
        ).html
    }
}
