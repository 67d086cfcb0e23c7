extension Nomination {
    /// Runs every check for a decision on `day` and returns all lines, passed or not, in the order of the page. A
    /// dossier received before an amending law is judged by the law before it, where the registry says so.
    package func eligibility(_ facts: EligibilityFacts, on day: Day) -> [EligibilityLine] {
        let judge = EligibilityJudge(nomination: self, facts: facts, day: day)
        return judge.notRewarded + judge.distinct + judge.examined + judge.disciplined + [
            judge.competence, judge.quota,
        ]
            + judge.confirmations + judge.initiatives + judge.remarks
    }
}

/// One nomination, its facts and the day, with the registry open.
struct EligibilityJudge {
    let nomination: Nomination
    let facts: EligibilityFacts
    let day: Day

    func version(_ code: RuleCode) -> RuleVersion? {
        facts.book.version(code, decided: day, received: nomination.submitted?.day)
    }

    /// A line by the rule behind `item`. Where no version of the rule is known for the day nothing is blocked by it:
    /// the clerk is asked to look instead.
    func line(
        _ item: EligibilityItem, _ verdict: EligibilityVerdict, _ strength: RuleStrength, subject: String = "",
        _ values: [String: String] = [:]
    ) -> EligibilityLine {
        guard let code = item.rule else {
            return EligibilityLine(item, verdict, strength, subject: subject, citation: nil, values)
        }
        guard let version = version(code) else {
            let softened: RuleStrength = strength == .block ? .warn : strength
            return EligibilityLine(
                item, verdict == .pass ? .pass : .cannotTell, softened, subject: subject, citation: nil, values)
        }
        return EligibilityLine(item, verdict, strength, subject: subject, citation: version.citation, values)
    }

    /// P1: one line for each achievement.
    var notRewarded: [EligibilityLine] {
        nomination.achievements.map { achievement in
            let decision = facts.rewardedHere[achievement.id]
            return line(
                .notRewarded, decision == nil ? .pass : .fail, .block, subject: achievement.id.text,
                ["title": achievement.title, "decision": decision ?? ""])
        }
    }

    /// P1 again, where another achievement of the same participant was rewarded for the same days or under the same
    /// name: the same form may be given again, but for something else.
    var distinct: [EligibilityLine] {
        nomination.achievements.compactMap { achievement in
            guard facts.rewardedHere[achievement.id] == nil else { return nil }
            let like = facts.rewarded.first { other in
                other.achievement.id != achievement.id
                    && (Folded(other.achievement.title) == Folded(achievement.title)
                        || other.achievement.period.overlaps(achievement.period))
            }
            guard let like else { return nil }
            return line(
                .distinct, .cannotTell, .warn, subject: achievement.id.text,
                [
                    "title": achievement.title, "other": like.achievement.title,
                    "first": like.achievement.period.first.vietnamese,
                    "last": like.achievement.period.last.vietnamese, "decision": like.decision,
                ])
        }
    }

    /// P7: one line for each hold that stands, or one that says there is none.
    var examined: [EligibilityLine] {
        let open = facts.holds.filter { $0.binds(nomination) }
        if open.isEmpty { return [line(.notHeld, .pass, .block)] }
        return open.map { hold in
            line(
                .notHeld, .fail, .block, subject: hold.id.text,
                ["ground": hold.ground.rawValue, "document": hold.document, "day": hold.opened.vietnamese])
        }
    }

    /// P8: what counts of the achievements after each period of discipline.
    var disciplined: [EligibilityLine] {
        let periods = facts.disciplines.filter { $0.status == .entered && $0.participant == nomination.participant }
        if periods.isEmpty { return [line(.disciplineOver, .pass, .block)] }
        return periods.map { discipline in
            let bearings = nomination.achievements.map { discipline.bearing(on: $0) }
            let verdict: EligibilityVerdict =
                bearings.allSatisfy { $0 == .after }
                ? .pass : bearings.allSatisfy { $0 == .before } ? .fail : .cannotTell
            return line(
                .disciplineOver, verdict, verdict == .cannotTell ? .warn : .block, subject: discipline.id.text,
                [
                    "day": discipline.period.last.vietnamese, "measure": discipline.measure,
                    "document": discipline.document,
                ])
        }
    }
}
