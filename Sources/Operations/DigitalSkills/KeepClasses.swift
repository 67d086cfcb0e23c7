package import Domain

package protocol SkillStore: Sendable {
    /// Of one unit or of all, the latest first day first; at most 2,000.
    func skillClasses(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [SkillClass]
    func skillClass(_ id: ID<SkillClass>, agency: ID<Agency>) async throws -> SkillClass?
}

package struct SkillClassForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var village: ID<OrgUnit>?
    package var subject: SkillSubject?
    package var title: String
    package var place: String
    package var first: Day?
    package var learners: Int?

    package init(
        unit: ID<OrgUnit>?, village: ID<OrgUnit>?, subject: SkillSubject?, title: String, place: String, first: Day?,
        learners: Int?
    ) {
        (self.unit, self.village, self.subject) = (unit, village, subject)
        (self.title, self.place, self.first, self.learners) = (title, place, first, learners)
    }
}

/// The classes of one year with what they come to.
package struct SkillBoard: Sendable {
    package let year: Int
    /// The latest first day first.
    package let classes: [SkillClass]
    package let units: [OrgUnit]
    /// The adopted indicators that count classes or learners, all units together; empty for a unit, which has its results page.
    package let targets: [SkillTarget]
    package let day: Day

    package func counts(ofUnit unit: ID<OrgUnit>) -> SkillCounts {
        SkillCounts(classes.filter { $0.unit == unit }, on: day)
    }

    package func counts(ofVillage village: ID<OrgUnit>) -> SkillCounts {
        SkillCounts(classes.filter { $0.village == village }, on: day)
    }
}

extension Office {
    @discardableResult
    package func enterSkillClass(_ form: SkillClassForm, by persona: Persona) async throws -> SkillClass {
        let unit = persona.holds(.clerk) ? form.unit : persona.unit
        try Refusal.raise(persona.refusals(of: SkillAct.enter, agency: persona.agency, unit: unit))
        let gaps = gaps(form, unit)
        guard gaps.isEmpty, let unit, let subject = form.subject, let first = form.first, let learners = form.learners
        else { throw Refusal(gaps) }
        let units = try await store.units(of: persona.agency)
        var reasons: [Reason] = []
        if !units.contains(where: { $0.id == unit }) { reasons.append(Reason(.choiceUnknown, field: "unit")) }
        if let village = form.village, !units.contains(where: { $0.id == village && $0.kind == .village }) {
            reasons.append(Reason(.choiceUnknown, field: "village"))
        }
        try Refusal.raise(reasons)
        let one = SkillClass(
            id: newID(), agency: persona.agency, unit: unit, village: form.village, subject: subject,
            title: form.title, place: form.place, first: first, learners: learners, enteredBy: persona.account,
            entered: now)
        try await commit(Change([.addSkillClass(one)], entries: [entry("skill.open", of: one, by: persona)]))
        return one
    }

    private func gaps(_ form: SkillClassForm, _ unit: ID<OrgUnit>?) -> [Reason] {
        var reasons: [Reason] = []
        if unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if form.subject == nil { reasons.append(Reason(.choiceMissing, field: "subject")) }
        if form.title.isEmpty { reasons.append(Reason(.missingTitle, field: "title")) }
        if form.first == nil { reasons.append(Reason(.missingDay, field: "first")) }
        if !(1...SkillClass.mostLearners).contains(form.learners ?? 0) {
            reasons.append(
                Reason(.skillLearners, field: "learners", ["maximum": String(SkillClass.mostLearners)]))
        }
        return reasons
    }

    package func finishSkillClass(
        _ id: ID<SkillClass>, last: Day?, completed: Int?, note: String, at revision: Revision, by persona: Persona
    ) async throws {
        let one = try await skillClass(id, at: revision, by: persona)
        var reasons: [Reason] = []
        if last == nil { reasons.append(Reason(.missingDay, field: "ended")) }
        if completed == nil { reasons.append(Reason(.valueMissing, field: "completed")) }
        guard let last, let completed else { throw Refusal(reasons) }
        let next = try one.finished(
            SkillClassOutcome(last: last, completed: completed, note: note, by: persona.account, at: now))
        try await commit(Change([.changeSkillClass(next)], entries: [entry("skill.finish", of: next, by: persona)]))
    }

    package func callSkillClassOff(
        _ id: ID<SkillClass>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let next = try await skillClass(id, at: revision, by: persona).calledOff(because: reason)
        try await commit(
            Change([.changeSkillClass(next)], entries: [entry("skill.call-off", of: next, by: persona)]))
    }

    /// All classes that began in the year, or a unit's own.
    package func readSkills(of year: Int? = nil, by persona: Persona) async throws -> SkillBoard {
        try Refusal.raise(persona.refusals(of: SkillAct.read, agency: persona.agency, unit: persona.unit))
        let isWhole = persona.holds(anyOf: Persona.readersOfAll)
        let year = year ?? now.day.year
        let classes = try await store.skillClasses(of: persona.agency, unit: isWhole ? nil : persona.unit)
            .filter { $0.first.year == year }
        var targets: [SkillTarget] = []
        if isWhole {
            let room = try await readProgress(year: year, by: persona)
            // Outside the plan's years there is neither target nor report.
            if room.year == year {
                targets = room.series.compactMap { SkillTarget($0, SkillCounts(classes, on: now.day), year: year) }
            }
        }
        return SkillBoard(
            year: year, classes: classes, units: try await store.units(of: persona.agency), targets: targets,
            day: now.day)
    }

    package func readSkillClass(_ id: ID<SkillClass>, by persona: Persona) async throws -> SkillClass {
        try await store.skillClass(id, agency: persona.agency).found {
            persona.refusals(of: SkillAct.read, agency: $0.agency, unit: $0.unit)
        }
    }

    /// What a unit's book says of a period for the indicators that count classes or learners: shown beside the field, and typed
    /// in by whoever answers for it.
    package func skillFigures(for duty: ProgressDuty, by persona: Persona) async throws -> [ID<Indicator>: Int] {
        let measured = duty.indicators.filter { $0.skillMeasure != nil && $0.kind == .number }
        if measured.isEmpty { return [:] }
        try Refusal.raise(persona.refusals(of: SkillAct.read, agency: persona.agency, unit: duty.unit.id))
        let period = duty.period
        let classes = try await store.skillClasses(of: persona.agency, unit: duty.unit.id)
            .filter { period.first <= $0.first && $0.first <= period.last }
        let counts = SkillCounts(classes, on: now.day)
        let figures = measured.compactMap { one in one.skillMeasure.map { (one.id, $0.count(in: counts)) } }
        return Dictionary(figures) { first, _ in first }
    }

    private func skillClass(
        _ id: ID<SkillClass>, at revision: Revision, by persona: Persona
    ) async throws -> SkillClass {
        let one = try await readSkillClass(id, by: persona)
        return try one.acted(
            on: revision, unless: persona.refusals(of: SkillAct.enter, agency: one.agency, unit: one.unit))
    }

    private func entry(_ act: String, of one: SkillClass, by persona: Persona) -> JournalDraft {
        var body: [String: JSON] = [
            "unit": .string(one.unit.text), "village": JSON(one.village?.text),
            "subject": .string(one.subject.rawValue), "first": JSON(one.first), "learners": JSON(one.learners),
            "status": .string(one.status.rawValue), "last": one.outcome.map { JSON($0.last) } ?? .null,
            "completed": one.outcome.map { JSON($0.completed) } ?? .null,
        ]
        if !one.reason.isEmpty { body["reason"] = .string(one.reason) }
        return entry(act, on: Subject.skill(one.id), by: persona, body, personal: ["title": one.title])
    }
}
