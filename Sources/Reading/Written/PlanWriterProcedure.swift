import Domain

/// Section V: papers, deadlines, votes, points and ties.
struct PlanWriterProcedure {
    let procedure: PlanProcedure

    func write(into page: inout WrittenPage) {
        page.section(WrittenForms.procedure)
        items(procedure.papers.map { (text($0), $0.source) }, WrittenForms.papers, into: &page)
        items(procedure.deadlines.map { (text($0), $0.source) }, WrittenForms.deadlines, into: &page)
        items(procedure.thresholds.map { (text($0), $0.source) }, WrittenForms.thresholds, into: &page)
        scoring(into: &page)
        items(procedure.ties.map { (text($0), $0.source) }, WrittenForms.ties, into: &page)
    }

    private func items(_ items: [(text: String, source: String)], _ title: String, into page: inout WrittenPage) {
        guard !items.isEmpty else { return }
        page.part(title)
        for (index, item) in items.enumerated() {
            let place = page.item(index, item.text)
            page.note(place, item.text, source: (item.source, place))
        }
    }

    private func text(_ paper: DossierPaper) -> String {
        var values = ["text": paper.text]
        if let sets = paper.sets { values["sets"] = WrittenNumbers.count(sets) }
        return WrittenForms.paper.write(values)
    }

    private func text(_ deadline: PlanDeadline) -> String {
        WrittenForms.deadline.write(["due": WrittenNumbers.due(deadline.due), "text": deadline.text])
    }

    private func text(_ threshold: PlanVoteThreshold) -> String {
        let share = threshold.share.text.replacing(".", with: ",")
        return WrittenForms.threshold.write(["share": share, "text": threshold.text])
    }

    private func text(_ step: TieStep) -> String {
        WrittenForms.tie.write([
            "order": "\(step.order)", "prefer": WrittenWords.word(step.prefer), "text": step.text,
        ])
    }

    private func scoring(into page: inout WrittenPage) {
        guard !procedure.scoring.isEmpty else { return }
        page.part(WrittenForms.scoring)
        let place = page.place
        page.line(WrittenForms.scoreHead)
        for row in procedure.scoring {
            page.line(
                WrittenForms.score.write([
                    "code": row.code, "sort": WrittenWords.word(row.sort), "within": row.within ?? WrittenForms.none,
                    "text": row.text, "points": row.points.vietnamese,
                ]))
            page.note("\(place) số \(row.code)", row.text, source: (row.source, place))
            if let condition = row.condition { page.line(WrittenForms.condition.write(["text": condition])) }
            if let method = row.method { for line in lines(method) { page.line(line) } }
        }
    }

    private func lines(_ method: ScoreMethod) -> [String] {
        switch method {
        case .ratio(let part, let whole): [WrittenForms.ratio.write(["part": part, "whole": whole])]
        case .each(let points, let count, let text):
            [
                WrittenForms.each.write([
                    "points": points.vietnamese, "count": WrittenNumbers.count(count), "text": text,
                ])
            ]
        case .bands(let bands):
            bands.map {
                WrittenForms.band.write(["ends": WrittenNumbers.band($0), "points": $0.points.vietnamese])
            }
        }
    }
}
