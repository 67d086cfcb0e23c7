import Domain

/// The keys and values of what stands beside the programme; an empty list is left out.
extension PlanTree {
    typealias Field = (key: String, value: PlanTree)

    static func sections(_ procedure: PlanProcedure) -> [Field] {
        let all: [(String, [PlanTree])] = [
            ("papers", procedure.papers.map(tree)), ("deadlines", procedure.deadlines.map(tree)),
            ("thresholds", procedure.thresholds.map(tree)), ("scoring", procedure.scoring.map(tree)),
            ("ties", procedure.ties.map(tree)),
        ]
        return all.filter { !$0.1.isEmpty }.map { ($0.0, .list($0.1)) }
    }

    private static func tree(_ paper: DossierPaper) -> PlanTree {
        let sets: [Field] = paper.sets.map { [("sets", .number($0))] } ?? []
        return .record([("text", .text(paper.text))] + sets + [("source", .text(paper.source))])
    }

    private static func tree(_ deadline: PlanDeadline) -> PlanTree {
        .record([
            ("date", .word(deadline.due.text)), ("text", .text(deadline.text)), ("source", .text(deadline.source)),
        ])
    }

    private static func tree(_ threshold: PlanVoteThreshold) -> PlanTree {
        .record([
            ("share", .word(threshold.share.text)), ("text", .text(threshold.text)),
            ("source", .text(threshold.source)),
        ])
    }

    private static func tree(_ step: TieStep) -> PlanTree {
        .record([
            ("order", .number(step.order)), ("prefer", .word(step.prefer.rawValue)), ("text", .text(step.text)),
            ("source", .text(step.source)),
        ])
    }

    private static func tree(_ row: ScoreRow) -> PlanTree {
        var fields: [Field] = [("code", .text(row.code)), ("sort", .word(row.sort.rawValue))]
        if let within = row.within { fields.append(("within", .text(within))) }
        fields += [("text", .text(row.text)), ("points", number(row.points))]
        if let condition = row.condition { fields.append(("condition", .text(condition))) }
        if let method = row.method { fields.append(field(method)) }
        return .record(fields + [("source", .text(row.source))])
    }

    private static func field(_ method: ScoreMethod) -> Field {
        switch method {
        case .ratio(let part, let whole): ("ratio", .record([("part", .text(part)), ("whole", .text(whole))]))
        case .each(let points, let count, let text):
            ("each", .record([("points", number(points)), ("count", .number(count)), ("text", .text(text))]))
        case .bands(let bands): ("bands", .list(bands.map(tree)))
        }
    }

    private static func tree(_ band: ScoreBand) -> PlanTree {
        let low: [Field] = band.low.map { [($0.isIncluded ? "from" : "above", number($0.value))] } ?? []
        let high: [Field] = band.high.map { [($0.isIncluded ? "to" : "below", number($0.value))] } ?? []
        return .record(low + high + [("points", number(band.points))])
    }

    /// Whole ones as numbers; in JSON, which knows whole numbers only, others are words.
    private static func number(_ value: Hundredths) -> PlanTree {
        value.count % 100 == 0 ? .number(value.count / 100) : .word(value.text)
    }
}
