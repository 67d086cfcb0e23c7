import Domain
import Wording

/// The picture with the table beside it, and the level in words above.
struct MaturityResultPanel: HTMLPart {
    let result: MaturityResult
    /// Criteria without an answer.
    let open: Int
    let language: Language

    var html: HTML {
        let level = result.level
        let whole = language(
            .maturityWhole,
            [
                "level": String(level.level), "name": level.name, "points": String(result.points),
                "maximum": String(result.maximum),
            ])
        let soFar = language(.maturitySoFar, ["count": String(open)])
        return Panel(
            language(.maturityResult),
            """
            <p class="maturity-level"><strong>\(whole)</strong></p>\
            \(if: open > 0, "<p class=\"soft\">\(soFar)</p>")\
            <div class="radar-with-table">\(radar)\(table)</div>
            """
        ).html
    }

    private var radar: Radar {
        Radar(
            language(.maturityRadar),
            result.pillars.map { Radar.Axis($0.pillar.code, $0.pillar.name, percent: percent($0)) })
    }

    /// Rounded down; levels are computed from the points themselves.
    private func percent(_ pillar: PillarResult) -> Int { pillar.points * 100 / max(pillar.maximum, 1) }

    private var table: Table {
        let rows = result.pillars.map { pillar -> [HTML] in
            [
                "\(pillar.pillar.code). \(pillar.pillar.name)", "\(pillar.points)/\(pillar.maximum)",
                "\(percent(pillar))%", "\(pillar.level)",
            ]
        }
        return Table(
            language(.maturityRadar),
            columns: [
                .init(language(.maturityPillar)), .number(language(.maturityPillarPoints)),
                .number(language(.maturityPillarShare)), .number(language(.maturityPillarLevel)),
            ], rows: rows, isCompact: true)
    }
}

/// Each level with its two parts, and which of them fails.
struct MaturityStepsPanel: HTMLPart {
    let result: MaturityResult
    let language: Language

    var html: HTML {
        let table = Table(
            language(.maturityHow),
            columns: [
                .init(language(.maturityPillarLevel)), .init(language(.maturityPointsPart)),
                .init(language(.maturityPillarsPart)), .init(language(.maturityOutcome)),
            ], rows: result.steps.map(cells))
        return Panel(language(.maturityHow), "<p class=\"soft\">\(language(.maturityHowText))</p>\(table)").html
    }

    private func cells(_ step: LevelStep) -> [HTML] {
        let condition = step.condition
        let points = language(
            .maturityPointsNeeded,
            ["bound": language(condition.points.phrase), "points": String(result.points)])
        let pillars = language(
            .maturityPillarsNeeded,
            [
                "count": String(condition.pillars), "level": String(condition.pillarLevel),
                "reached": String(step.pillarsReached),
            ])
        return [
            "\(language(.maturityLevelOf, ["level": String(step.level.level), "name": step.level.name]))",
            "\(points)", "\(pillars)", "\(outcome(step))",
        ]
    }

    private func outcome(_ step: LevelStep) -> StatusTag {
        switch (step.pointsHold, step.pillarsHold) {
        case (true, true): StatusTag(language(.maturityHolds), .ok)
        case (false, true): StatusTag(language(.maturityPointsFail), .warn)
        case (true, false): StatusTag(language(.maturityPillarsFail), .warn)
        case (false, false): StatusTag(language(.maturityBothFail), .neutral)
        }
    }
}

/// The fewest points to the next level, and one way to get them.
struct MaturityAdvicePanel: HTMLPart {
    let result: MaturityResult
    let advice: MaturityAdvice?
    let language: Language

    var html: HTML {
        guard let advice else {
            let words: Phrase = result.missed == nil ? .maturityTop : .maturityNoWay
            return Panel(language(.maturityAdvice), "<p>\(language(words))</p>").html
        }
        let words = language(
            .maturityAdviceText,
            [
                "level": String(advice.target.level), "name": advice.target.name, "added": String(advice.added),
                "bound": language(advice.condition.points.phrase), "count": String(advice.condition.pillars),
                "at": String(advice.condition.pillarLevel),
            ])
        return Panel(language(.maturityAdvice), "<p>\(words)</p>\(table(advice))").html
    }

    private func table(_ advice: MaturityAdvice) -> Table {
        let rows = advice.raises.map { raise -> [HTML] in
            [
                "\(raise.criterion.code). \(language(raise.criterion.label))", "\(raise.pillar.name)", "\(raise.from)",
                "\(raise.to)",
            ]
        }
        return Table(
            language(.maturityAdvice),
            columns: [
                .init(language(.maturityAdviceCriterion)), .init(language(.maturityPillar)),
                .number(language(.maturityAdviceFrom)), .number(language(.maturityAdviceTo)),
            ], rows: rows)
    }
}
