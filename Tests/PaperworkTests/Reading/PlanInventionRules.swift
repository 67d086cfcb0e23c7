import Domain

/// Quotas and what stands beside the programme.
extension PlanInvention {
    static func quotas(_ chance: inout PlanChance, _ awards: [AwardForm], _ occasions: [String]) -> [QuotaRule] {
        var subjects: Set<QuotaRule> = []
        return chance.several(0...10) { _, chance in quota(&chance, awards, occasions) }.filter { rule in
            var subject = rule
            (subject.maximum, subject.share, subject.competence, subject.source) = (0, nil, .own, "")
            return subjects.insert(subject).inserted
        }
    }

    private static func quota(_ chance: inout PlanChance, _ awards: [AwardForm], _ occasions: [String]) -> QuotaRule {
        let award = chance.one(awards)
        let occasion: QuotaOccasion =
            chance.isLucky(50) || occasions.isEmpty
            ? .every(chance.one(OccasionKind.allCases)) : .one(chance.one(occasions))
        let kind = chance.one(OrgUnitKind.allCases)
        let share =
            chance.isLucky(30)
            ? QuotaShare(percent: Hundredths(chance.number(0...10_000)), base: chance.one(QuotaBase.allCases)) : nil
        return QuotaRule(
            award: award.code, occasion: occasion,
            kinds: Set(chance.some(AwardKind.allCases.filter(award.kinds.contains))),
            scope: chance.one([.programme, .unit, .unitKind(kind), .each(kind)]),
            maximum: share == nil ? chance.number(0...300) : 0, share: share, competence: award.competence,
            source: source(&chance))
    }

    static func procedure(_ chance: inout PlanChance) -> PlanProcedure? {
        if chance.isLucky(30) { return nil }
        return PlanProcedure(
            papers: chance.several(0...3) {
                DossierPaper(
                    text: text(&$1), sets: $1.isLucky(50) ? $1.number(1...12) : nil, source: source(&$1))
            },
            deadlines: chance.several(0...3) { _, chance in
                let day = day(&chance, 2024...2027)
                let due: PlanDue = chance.isLucky(50) ? .on(day) : .yearly(month: day.month, day: day.day)
                return PlanDeadline(due: due, text: text(&chance), source: source(&chance))
            },
            thresholds: chance.several(0...2) { _, chance in
                let share: VoteShare =
                    chance.isLucky(50) ? .fraction(2, of: 3) : .percent(Hundredths(chance.number(1...10_000)))
                return PlanVoteThreshold(share: share, text: text(&chance), source: source(&chance))
            },
            scoring: rows(&chance),
            ties: chance.several(0...4) {
                TieStep(
                    order: $0 + 1, prefer: $1.one(TiePreference.allCases), text: text(&$1), source: source(&$1))
            })
    }

    private static func rows(_ chance: inout PlanChance) -> [ScoreRow] {
        chance.several(0...6) { index, chance in
            ScoreRow(
                code: "\(index + 1)", sort: chance.one(ScoreSort.allCases),
                within: index > 0 && chance.isLucky(50) ? "\(chance.number(1...index))" : nil, text: text(&chance),
                points: Hundredths(chance.number(0...10_000)), condition: chance.isLucky(30) ? text(&chance) : nil,
                method: method(&chance), source: source(&chance))
        }
    }

    private static func method(_ chance: inout PlanChance) -> ScoreMethod? {
        switch chance.number(0...3) {
        case 0: .ratio(part: text(&chance), whole: text(&chance))
        case 1:
            .each(points: Hundredths(chance.number(0...500)), count: chance.number(0...99), text: text(&chance))
        case 2: .bands(chance.several(1...4) { _, chance in band(&chance) })
        default: nil
        }
    }

    private static func band(_ chance: inout PlanChance) -> ScoreBand {
        let low = ScoreEnd(Hundredths(chance.number(0...5_000)), isIncluded: chance.isLucky(50))
        let high = ScoreEnd(Hundredths(chance.number(5_001...10_000)), isIncluded: chance.isLucky(50))
        let shape = chance.number(0...2)
        return ScoreBand(
            low: shape == 0 ? nil : low, high: shape == 1 ? nil : high, points: Hundredths(chance.number(0...500)))
    }
}
