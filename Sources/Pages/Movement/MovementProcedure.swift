import Domain
import Wording

extension MovementSections {
    /// What the plan says beside its programme; nothing of it is shown when it says none.
    var procedure: HTML {
        guard let said = plan.procedure else { return .empty }
        return """
            \(panel(PlanProcedureWords.papers, said.papers.map(paper)))
            \(panel(PlanProcedureWords.deadlines, said.deadlines.map(deadline)))
            \(panel(PlanProcedureWords.thresholds, said.thresholds.map(threshold)))
            \(if: !said.scoring.isEmpty, "\(Panel(language(PlanProcedureWords.scoring), scoring(said.scoring)))")
            \(panel(PlanProcedureWords.ties, said.ties.map(tie)))
            """
    }

    private func panel(_ title: Phrase, _ lines: [HTML]) -> HTML {
        guard !lines.isEmpty else { return .empty }
        return "\(Panel(language(title), "<ul>\(HTML.each(lines) { "<li>\($0)</li>" })</ul>"))"
    }

    private func paper(_ paper: DossierPaper) -> HTML {
        let sets = paper.sets.map { " – " + language(PlanProcedureWords.sets, ["count": "\($0)"]) } ?? ""
        return "\(paper.text)\(sets) \(section(paper.source))"
    }

    private func deadline(_ deadline: PlanDeadline) -> HTML {
        "<strong>\(deadline.due.words(in: language))</strong>: \(deadline.text) \(section(deadline.source))"
    }

    private func threshold(_ threshold: PlanVoteThreshold) -> HTML {
        "<strong>\(threshold.share.text)</strong>: \(threshold.text) \(section(threshold.source))"
    }

    private func tie(_ step: TieStep) -> HTML {
        "\(step.order). \(step.text) – \(language(step.prefer.phrase)) \(section(step.source))"
    }

    private func scoring(_ rows: [ScoreRow]) -> HTML {
        Table(
            language(PlanProcedureWords.scoring),
            columns: [
                .init(language(PlanProcedureWords.row)), .init(language(PlanProcedureWords.content)),
                .number(language(PlanProcedureWords.most)),
            ],
            rows: rows.map { row in
                ["\(row.code)", scored(row), "\(row.points.words(in: language))"]
            }, empty: EmptyState(language(.movementNothing))
        ).html
    }

    private func scored(_ row: ScoreRow) -> HTML {
        let condition = row.condition.map { language(PlanProcedureWords.condition, ["text": $0]) }
        let lines = [condition].compactMap(\.self) + (row.method?.lines(in: language) ?? [])
        return """
            \(row.text) <span class="soft">(\(language(row.sort.phrase)))</span> \(section(row.source))\
            \(HTML.each(lines) { "<br><span class=\"soft\">\($0)</span>" })
            """
    }
}
