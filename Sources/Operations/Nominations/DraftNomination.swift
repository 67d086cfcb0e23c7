package import Domain

/// What a unit writes into a nomination. Achievements named by an id were put forward before; others are new.
package struct NominationForm: Sendable {
    package var award: String
    package var report: String
    package var themes: [String]
    package var criteria: [String]
    package var achievements: [AchievementForm]

    package init(
        award: String, report: String = "", themes: [String] = [], criteria: [String] = [],
        achievements: [AchievementForm] = []
    ) {
        self.award = award
        self.report = report
        self.themes = themes
        self.criteria = criteria
        self.achievements = achievements
    }
}

package struct AchievementForm: Sendable {
    package var id: ID<Achievement>?
    package var title: String
    package var first: Day?
    package var last: Day?

    package init(id: ID<Achievement>? = nil, title: String, first: Day?, last: Day?) {
        self.id = id
        self.title = title
        self.first = first
        self.last = last
    }
}

extension Office {
    /// Begins a nomination: a draft of the persona's unit for one of its participants on an open occasion.
    package func openNomination(
        _ occasion: ID<Occasion>, participant id: ID<Participant>, award: String, by persona: Persona
    ) async throws -> Nomination {
        let participant = try await participant(id, by: persona)
        let occasion = try await readOccasion(occasion, by: persona)
        let nomination = Nomination(
            id: newID(), agency: persona.agency, unit: participant.unit, occasion: occasion.id, participant: id,
            kind: participant.kind, award: award, createdBy: persona.account, changed: now)
        try Refusal.raise(persona.refusals(of: NominationAct.create, on: nomination))
        var reasons = occasion.refusalsOfIntake(from: participant.unit, at: now)
        let form = try await plan(of: persona.agency).plan.award(award)
        if form == nil { reasons.append(Reason(.unknownAward, field: "award")) }
        try Refusal.raise(reasons)
        let entry = entry(
            "nomination.create", on: Subject.nomination(nomination.id), by: persona,
            [
                "participant": .string(id.text), "occasion": .string(occasion.code), "award": .string(award),
                "unit": .string(nomination.unit.text),
            ])
        try await commit(
            Change(
                [.addNomination(nomination, name: participant.name, detail: participant.detail)], entries: [entry]))
        return nomination
    }

    /// Saves the text of a draft or a returned nomination, complete or not.
    /// - Returns: the new revision, for the page's next save.
    package func saveNomination(
        _ id: ID<Nomination>, form: NominationForm, at revision: Revision, by persona: Persona
    ) async throws -> Revision {
        var next = try await nomination(id, for: .edit, at: revision, by: persona)
        guard NominationStatus.withUnit.contains(next.status) else { throw Refusal(.nominationNotWithUnit) }
        let known = try await store.achievements(of: next.participant)
        var reasons: [Reason] = []
        next.award = form.award
        next.report = form.report
        next.themes = form.themes
        next.criteria = form.criteria
        next.achievements = achievements(form.achievements, known: known, &reasons)
        if form.report.count > Nomination.longestReport {
            reasons.append(Reason(.textTooLong, field: "report", ["maximum": "\(Nomination.longestReport)"]))
        }
        let plan = try await plan(of: persona.agency).plan
        if plan.award(form.award) == nil { reasons.append(Reason(.unknownAward, field: "award")) }
        if form.themes.contains(where: { plan.theme($0) == nil }) {
            reasons.append(Reason(.unknownTheme, field: "themes"))
        }
        if form.criteria.contains(where: { plan.criterion($0) == nil }) {
            reasons.append(Reason(.unknownCriterion, field: "criteria"))
        }
        try Refusal.raise(reasons)
        next = next.saved(next.status, at: now)
        let entry = entry(
            "nomination.edit", on: Subject.nomination(id), by: persona,
            ["revision": JSON(next.revision.number), "length": JSON(next.report.count)],
            personal: ["report": next.report])
        try await commit(Change([.changeNomination(next)], entries: [entry]))
        return next.revision
    }

    /// Turns the form's rows into achievements: a known id keeps its identity, so that P1 can see it again.
    private func achievements(_ rows: [AchievementForm], known: [KnownAchievement], _ reasons: inout [Reason])
        -> [Achievement]
    {
        var result: [Achievement] = []
        for (index, row) in rows.enumerated() {
            let field = "achievement-\(index + 1)"
            if row.title.isEmpty { reasons.append(Reason(.achievementUntitled, field: field)) }
            guard let first = row.first, let last = row.last else {
                reasons.append(Reason(.dateMalformed, field: field))
                continue
            }
            guard let period = Period(first, last) else {
                reasons.append(Reason(.achievementPeriodReversed, field: field))
                continue
            }
            if last > now.day { reasons.append(Reason(.achievementInFuture, field: field)) }
            if let id = row.id, !known.contains(where: { $0.achievement.id == id }) {
                reasons.append(Reason(.achievementOfOther, field: field))
                continue
            }
            result.append(Achievement(id: row.id ?? newID(), title: row.title, period: period))
        }
        return result
    }
}
