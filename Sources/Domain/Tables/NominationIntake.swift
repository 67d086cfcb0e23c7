/// What rows of nominations are judged by: the unit's people, the plan, and what stands on the occasion already.
package struct NominationIntake: Sendable {
    struct Key: Hashable {
        let participant: ID<Participant>
        let award: String
    }

    let occasion: Occasion
    let plan: Plan
    let author: ID<Account>
    let now: Moment
    private let people: NamedPeople
    /// Dossiers under way or ended with an award, by whom and for what; withdrawn and declined ones do not count.
    let standing: [Key: Nomination]
    /// Achievements put forward before, so that one put forward again keeps its identity (Law art. 5(2)).
    private let known: [ID<Participant>: [Achievement]]
    private let newAchievement: @Sendable () -> ID<Achievement>

    package init(
        occasion: Occasion, plan: Plan, people: [Participant], standing: [Nomination],
        known: [ID<Participant>: [Achievement]], author: ID<Account>, now: Moment,
        newAchievement: @escaping @Sendable () -> ID<Achievement>
    ) {
        (self.occasion, self.plan, self.author, self.now) = (occasion, plan, author, now)
        (self.known, self.newAchievement) = (known, newAchievement)
        self.people = NamedPeople(people)
        let counted = standing.filter { ![.withdrawn, .declined].contains($0.status) }
        self.standing = Dictionary(counted.map { (Key(participant: $0.participant, award: $0.award), $0) }) { $1 }
    }

    /// Whom a row speaks of.
    func participant(_ line: NominationLine) -> (Participant?, Reason?) {
        people.find(line.name, detail: line.detail, kind: line.kind)
    }

    /// That the form is not for such a participant, and criteria of another group.
    func defects(_ line: NominationLine, _ participant: Participant?) -> [Reason] {
        var reasons: [Reason] = []
        if let participant, let form = line.award.flatMap({ plan.award($0) }),
            !form.kinds.contains(participant.kind.countsAs)
        {
            reasons.append(Reason(.awardOfOtherKind, field: "award"))
        }
        if line.report.count > Nomination.longestReport {
            reasons.append(Reason(.textTooLong, field: "report", ["maximum": "\(Nomination.longestReport)"]))
        }
        return reasons
    }

    func draft(_ line: NominationLine, _ participant: Participant, _ award: String, id: ID<Nomination>) -> Nomination {
        Nomination(
            id: id, agency: participant.agency, unit: participant.unit, occasion: occasion.id,
            participant: participant.id, kind: participant.kind, award: award, report: line.report,
            themes: line.themes, criteria: line.criteria, achievements: achievements(line, participant.id),
            createdBy: author, changed: now)
    }

    private func achievements(_ line: NominationLine, _ participant: ID<Participant>) -> [Achievement] {
        guard let first = line.first, let last = line.last, let period = Period(first, last) else { return [] }
        let title = Folded(line.achievement)
        let before = known[participant]?.first { Folded($0.title) == title && $0.period == period }
        return [Achievement(id: before?.id ?? newAchievement(), title: line.achievement, period: period)]
    }
}
