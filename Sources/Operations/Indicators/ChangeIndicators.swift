package import Domain

/// A new indicator as the clerk sets it.
package struct IndicatorDraft: Sendable {
    package var theme: String
    package var criterion: String?
    package var kind: IndicatorKind
    package var from: Day
    package var definition: IndicatorDefinition
    /// The suggestion it is adopted from.
    package var origin: String?

    package init(
        theme: String, criterion: String? = nil, kind: IndicatorKind, from: Day, definition: IndicatorDefinition,
        origin: String? = nil
    ) {
        (self.theme, self.criterion, self.kind) = (theme, criterion, kind)
        (self.from, self.definition, self.origin) = (from, definition, origin)
    }
}

extension Office {
    /// Sets a new indicator under a theme of the plan, of the clerk's own or adopted from a suggestion.
    package func addIndicator(_ draft: IndicatorDraft, by persona: Persona) async throws -> Indicator {
        try Refusal.raise(persona.refusals(of: IndicatorAct.add, in: persona.agency))
        let room = try await readIndicators(by: persona)
        try Refusal.raise(defects(of: draft, in: room))
        let first = IndicatorVersion(
            number: 1, validFrom: draft.from, definition: draft.definition, madeBy: persona.account, made: now)
        let indicator = Indicator(
            id: newID(), agency: persona.agency, theme: draft.theme, criterion: draft.criterion, kind: draft.kind,
            origin: draft.origin, first: first, changed: now)
        let act = draft.origin == nil ? "indicator.add" : "indicator.adopt"
        try await commit(
            Change([.addIndicator(indicator)], entries: [indicatorEntry(act, of: indicator, by: persona)]))
        return indicator
    }

    /// Adopts what is left of a group in one act, all reported alike; nobody sets a target by it.
    @discardableResult
    package func adoptIndicators(
        _ group: IndicatorGroup, reporters: [OrgUnitKind], cadence: Cadence, dueDays: Int, from: Day,
        by persona: Persona
    ) async throws -> [Indicator] {
        try Refusal.raise(persona.refusals(of: IndicatorAct.add, in: persona.agency))
        let room = try await readIndicators(by: persona)
        let wanted = room.suggestions.filter { $0.group == group }
        if wanted.isEmpty { throw Refusal(.indicatorAdopted) }
        let drafts = wanted.map { found in
            IndicatorDraft(
                theme: found.theme.code, kind: found.kind, from: from,
                definition: IndicatorDefinition(
                    name: found.name, measure: found.measure, direction: found.direction, reporters: reporters,
                    cadence: cadence, dueDays: dueDays, evidence: found.evidence, combining: found.combining),
                origin: found.code)
        }
        // What is wrong is wrong with what they share.
        var reasons: [Reason] = []
        for reason in drafts.flatMap({ defects(of: $0, in: room) }) where !reasons.contains(reason) {
            reasons.append(reason)
        }
        try Refusal.raise(reasons)
        let indicators = drafts.map { draft in
            Indicator(
                id: newID(), agency: persona.agency, theme: draft.theme, kind: draft.kind, origin: draft.origin,
                first: IndicatorVersion(
                    number: 1, validFrom: draft.from, definition: draft.definition, madeBy: persona.account, made: now),
                changed: now)
        }
        try await commit(
            Change(
                indicators.map { .addIndicator($0) },
                entries: indicators.map { indicatorEntry("indicator.adopt", of: $0, by: persona) }))
        return indicators
    }

    /// Another meaning, target, reporter or date from `day` on; what was reported before stays judged as it was.
    package func changeIndicator(
        _ id: ID<Indicator>, to definition: IndicatorDefinition, from day: Day, reason: String,
        at revision: Revision, by persona: Persona
    ) async throws {
        let indicator = try await indicator(id, for: .change, at: revision, by: persona)
        let next = try indicator.changed(
            to: definition, from: day, reason: reason, under: try await plan(of: persona.agency).plan,
            by: persona.account, at: now)
        try await commit(
            Change(
                [.changeIndicator(next, adding: next.latest)],
                entries: [indicatorEntry("indicator.change", of: next, by: persona, ["reason": .string(reason)])]))
    }

    package func retireIndicator(
        _ id: ID<Indicator>, from day: Day, reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let indicator = try await indicator(id, for: .retire, at: revision, by: persona)
        let next = try indicator.retired(from: day, reason: reason, at: now)
        let body: [String: JSON] = ["from": JSON(day), "reason": .string(reason)]
        try await commit(
            Change(
                [.changeIndicator(next, adding: nil)],
                entries: [indicatorEntry("indicator.retire", of: next, by: persona, body)]))
    }

    private func defects(of draft: IndicatorDraft, in room: IndicatorRoom) -> [Reason] {
        var reasons = draft.definition.defects(of: draft.kind, from: draft.from, under: room.plan)
        if room.plan.theme(draft.theme) == nil { reasons.append(Reason(.unknownTheme, field: "theme")) }
        if let criterion = draft.criterion, room.plan.criterion(criterion) == nil {
            reasons.append(Reason(.unknownCriterion, field: "criterion"))
        }
        if let origin = draft.origin, room.suggestion(origin) == nil { reasons.append(Reason(.indicatorAdopted)) }
        return reasons
    }

    private func indicator(
        _ id: ID<Indicator>, for act: IndicatorAct, at revision: Revision, by persona: Persona
    ) async throws -> Indicator {
        try Refusal.raise(persona.refusals(of: act, in: persona.agency))
        let indicator = try await readIndicator(id, by: persona)
        guard indicator.revision == revision else { throw Refusal(.changedMeanwhile) }
        return indicator
    }

    func indicatorEntry(
        _ act: String, of indicator: Indicator, by persona: Persona, _ more: [String: JSON] = [:]
    ) -> JournalDraft {
        entry(
            act, on: Subject.indicator(indicator.id), by: persona,
            indicator.told(indicator.latest).merging(more) { _, second in second })
    }
}
