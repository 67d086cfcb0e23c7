package import Domain

/// What was written for one unit and period.
package struct ProgressEntry: Sendable {
    package let unit: ID<OrgUnit>
    package let period: ReportPeriod
    /// Values of the indicators in `asked`; one without a value has none from now on.
    package var values: [ID<Indicator>: IndicatorValue]
    /// The indicators the form had a field for.
    package var asked: Set<ID<Indicator>>
    /// Notes on what shows the values; `nil` leaves those that are there.
    package var evidence: [ID<Indicator>: String]?
    /// `nil` leaves what is there.
    package var difficulties: String?
    /// The revision the form was made from; `nil` where there was no report yet.
    package var revision: Revision?

    package init(
        unit: ID<OrgUnit>, period: ReportPeriod, values: [ID<Indicator>: IndicatorValue],
        asked: Set<ID<Indicator>>, evidence: [ID<Indicator>: String]? = nil, difficulties: String? = nil,
        revision: Revision? = nil
    ) {
        (self.unit, self.period, self.values, self.asked) = (unit, period, values, asked)
        (self.evidence, self.difficulties, self.revision) = (evidence, difficulties, revision)
    }
}

extension Office {
    /// Keeps what was written for one or many units and periods, all of it or nothing, and hands it in when `submits`.
    /// Entries that change nothing are passed over.
    /// - Parameter told: entries of the journal beside those of the reports.
    /// - Throws: `Refusal` with every reason, each at its cell (`FigureField`).
    package func fillProgress(
        _ entries: [ProgressEntry], submits: Bool, telling told: [JournalDraft] = [], by persona: Persona
    ) async throws {
        var (change, reasons) = (Change(), [Reason]())
        var rooms: [Int: ProgressRoom] = [:]
        for entry in entries {
            let act: ProgressAct = submits ? .submit : .fill
            try Refusal.raise(persona.refusals(of: act, agency: persona.agency, unit: entry.unit))
            let year = entry.period.last.year
            let room = if let known = rooms[year] { known } else { try await readProgress(year: year, by: persona) }
            rooms[year] = room
            do {
                let one = try changes(entry, submits, in: room, by: persona)
                change.writes += one.writes
                change.entries += one.entries
            } catch let refusal as Refusal { reasons += refusal.reasons }
        }
        try Refusal.raise(reasons)
        if change.writes.isEmpty { throw Refusal(.progressNothingTyped) }
        change.entries += told
        try await commit(change)
    }

    /// What one entry comes to: nothing, or the report's next value with its journal entries.
    private func changes(
        _ entry: ProgressEntry, _ submits: Bool, in room: ProgressRoom, by persona: Persona
    ) throws -> Change {
        guard let duty = room.duty(of: entry.unit, for: entry.period), room.hasBegun(entry.period) else {
            throw Refusal(.progressNothingAsked)
        }
        guard duty.report?.revision == entry.revision else { throw Refusal(.changedMeanwhile) }
        let asked = entry.asked.intersection(duty.asked)
        try Refusal.raise(defects(of: entry))
        let figures = figures(entry, asked, duty)
        let difficulties = entry.difficulties ?? duty.report?.difficulties ?? ""
        let old = duty.report
        let isNew = asked.contains { figures[$0] != old?.figures[$0] } || difficulties != (old?.difficulties ?? "")
        if !isNew && !(submits && old != nil) { return Change() }
        let start = old ?? fresh(duty, by: persona)
        var next = try start.filled(
            figures, asked: asked, difficulties: difficulties, by: persona.account, at: now)
        if submits {
            next = try named(duty) {
                try next.submitted(asked: duty.asked, due: duty.due, by: persona.account, at: now)
            }
        }
        // One act is one save, however many verbs it took.
        next.revision = old?.revision.next ?? .first
        let act = submits ? "progress.submit" : "progress.fill"
        return Change(
            [old == nil ? .addProgressReport(next) : .changeProgressReport(next)],
            entries: [progressEntry(act, of: next, by: persona)])
    }

    /// A reason about many units says which it means.
    private func named<T>(_ duty: ProgressDuty, _ body: () throws -> T) throws -> T {
        do { return try body() } catch let refusal as Refusal {
            throw Refusal(
                refusal.reasons.map { reason in
                    Reason(
                        reason.code, field: reason.field, reason.values.merging(["name": duty.unit.name]) { $1 },
                        citation: reason.citation)
                })
        }
    }

    private func fresh(_ duty: ProgressDuty, by persona: Persona) -> ProgressReport {
        ProgressReport(
            id: newID(), agency: persona.agency, unit: duty.unit.id, period: duty.period, createdBy: persona.account,
            changed: now)
    }

    /// A day on which something was reached lies not ahead.
    private func defects(of entry: ProgressEntry) -> [Reason] {
        entry.values.compactMap { indicator, value in
            guard case .milestone(let day?) = value, day > now.day else { return nil }
            return Reason(.resultInFuture, field: FigureField.name(entry.unit, entry.period, indicator))
        }
    }

    /// Each under the version its period asks for; a value that did not change keeps the version it was reported under.
    private func figures(
        _ entry: ProgressEntry, _ asked: Set<ID<Indicator>>, _ duty: ProgressDuty
    ) -> [ID<Indicator>: ReportedFigure] {
        var figures: [ID<Indicator>: ReportedFigure] = [:]
        for indicator in duty.indicators where asked.contains(indicator.id) {
            guard let value = entry.values[indicator.id], value.kind == indicator.kind else { continue }
            let old = duty.report?.figures[indicator.id]
            let version = old?.value == value ? old?.version : nil
            figures[indicator.id] = ReportedFigure(
                value, version: version ?? indicator.version(on: duty.period.last).number,
                evidence: entry.evidence.map { $0[indicator.id] ?? "" } ?? old?.evidence ?? "")
        }
        return figures
    }
}
