import Domain
import Wording

/// What stands beside the programme, for people at a terminal.
struct PlanProcedureText {
    let procedure: PlanProcedure
    let language: Language

    var sections: [(title: Phrase, lines: [String])] {
        [
            (PlanProcedureWords.papers, procedure.papers.map(line)),
            (
                PlanProcedureWords.deadlines,
                procedure.deadlines.map { "\($0.due.words(in: language)): \($0.text) (\($0.source))" }
            ),
            (
                PlanProcedureWords.thresholds,
                procedure.thresholds.map { "\($0.share.text): \($0.text) (\($0.source))" }
            ),
            (PlanProcedureWords.scoring, procedure.scoring.flatMap(lines)),
            (PlanProcedureWords.ties, procedure.ties.map(line)),
        ]
    }

    private func line(_ paper: DossierPaper) -> String {
        let sets = paper.sets.map { ", " + say(PlanProcedureWords.sets.filled(["count": "\($0)"])) } ?? ""
        return "\(paper.text)\(sets) (\(paper.source))"
    }

    private func line(_ step: TieStep) -> String {
        "\(step.order). \(step.text) – \(say(step.prefer.phrase)) (\(step.source))"
    }

    private func lines(_ row: ScoreRow) -> [String] {
        let points = say(PlanProcedureWords.points.filled(["points": row.points.words(in: language)]))
        let head = "\(row.code). \(row.text): \(points) – \(say(row.sort.phrase)) (\(row.source))"
        let condition = row.condition.map { ["  " + say(PlanProcedureWords.condition.filled(["text": $0]))] } ?? []
        return [head] + condition + (row.method?.lines(in: language) ?? []).map { "  " + $0 }
    }

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
