/// One number of the plan on one occasion, with what the numbers before it add up to.
package struct SimulatedQuota: Hashable, Sendable {
    package let occasion: String
    package let occasionName: String
    /// The day of decision.
    package let day: Day
    package let award: String
    package let awardName: String
    package let kinds: Set<AwardKind>
    package let scope: QuotaScope
    package let competence: Competence
    package let maximum: Int
    /// This number and those of the earlier occasions; `nil` for a number per unit, which adds up to nothing known.
    package let total: Int?
    package let source: String
    /// Whether the number is only tried out.
    package let isTried: Bool

    package var key: String {
        "\(award):\(occasion):\(AwardKind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: "+"))"
    }
}

extension Simulation {
    /// Every number on every occasion of the period, in order of the days of decision. Totals count from the start of
    /// the movement, and count yearly and review awards of the same year together.
    package var quotas: [SimulatedQuota] { allQuotas.filter { period.contains($0.day) } }

    package var allQuotas: [SimulatedQuota] {
        var totals: [SimulatedTotal: Int] = [:]
        return dated.flatMap { occasion, day in
            plan.awards.flatMap { award in
                rules(award, on: occasion).map { rule, isTried in
                    let key = SimulatedTotal(award: award.code, kinds: rule.kinds, scope: rule.scope)
                    totals[key, default: 0] += rule.maximum
                    return SimulatedQuota(
                        occasion: occasion.code, occasionName: occasion.name, day: day, award: award.code,
                        awardName: award.name, kinds: rule.kinds, scope: rule.scope, competence: rule.competence,
                        maximum: rule.maximum, total: rule.scope == .programme ? totals[key] : nil,
                        source: rule.source, isTried: isTried)
                }
            }
        }
    }

    /// The occasions by the day of their decision.
    var dated: [(occasion: PlannedOccasion, day: Day)] {
        plan.occasions.compactMap { occasion in
            day(of: .decision, on: occasion.code).map { (occasion, $0.day) }
        }.sorted { ($0.day, $0.occasion.code) < ($1.day, $1.occasion.code) }
    }

    /// The plan's rules for an award on an occasion, with the numbers that are tried out in their place.
    func rules(_ award: AwardForm, on occasion: PlannedOccasion) -> [(rule: QuotaRule, isTried: Bool)] {
        plan.quotas(award: award.code, occasion: occasion).map { rule in
            let tried = input.trial.quotas.last {
                $0.award == award.code && $0.occasion == occasion.code && $0.kinds == rule.kinds
            }
            var rule = rule
            rule.maximum = tried?.maximum ?? rule.maximum
            return (rule, tried != nil)
        }
    }
}

private struct SimulatedTotal: Hashable {
    let award: String
    let kinds: Set<AwardKind>
    let scope: QuotaScope
}
