package import Domain

extension Office {
    /// Somebody of the office looked at a report and takes it as it is. Never who wrote or handed it in.
    package func confirmProgress(_ id: ID<ProgressReport>, at revision: Revision, by persona: Persona) async throws {
        let report = try await progressReport(id, for: .confirm, at: revision, by: persona)
        try await foreign(.progress(id), to: persona, else: .progressOwn)
        try await save(try report.confirmed(by: persona.account, at: now), "progress.confirm", by: persona)
    }

    /// Back to the unit with a reason.
    package func returnProgress(
        _ id: ID<ProgressReport>, objection: String, at revision: Revision, by persona: Persona
    ) async throws {
        let report = try await progressReport(id, for: .sendBack, at: revision, by: persona)
        let next = try report.returned(objection, by: persona.account, at: now)
        try await save(next, "progress.return", by: persona, ["reason": .string(objection)])
    }

    /// Puts another value in place of a confirmed one, with a reason; the old one stays to be read.
    package func correctProgress(
        _ id: ID<ProgressReport>, _ indicator: ID<Indicator>, to value: IndicatorValue, reason: String,
        at revision: Revision, by persona: Persona
    ) async throws {
        let report = try await progressReport(id, for: .correct, at: revision, by: persona)
        guard report.figures[indicator]?.value.kind == value.kind else { throw Refusal(.notFound) }
        if case .milestone(let day?) = value, day > now.day { throw Refusal(.resultInFuture, field: "value") }
        let next = try report.corrected(indicator, to: value, reason: reason, by: persona.account, at: now)
        let (before, after) = (report.figures[indicator]?.value, value)
        let body: [String: JSON] = [
            "indicator": .string(indicator.text), "reason": .string(reason),
            "before": value.kind == .text ? .null : JSON(before?.kept),
            "after": value.kind == .text ? .null : .string(after.kept),
        ]
        try await save(next, "progress.correct", by: persona, body)
    }

    /// A report this person may read, or *not found*.
    package func readProgressReport(_ id: ID<ProgressReport>, by persona: Persona) async throws -> ProgressReport {
        try await store.progressReport(id, agency: persona.agency).found {
            persona.refusals(of: ProgressAct.read, on: $0)
        }
    }

    private func progressReport(
        _ id: ID<ProgressReport>, for act: ProgressAct, at revision: Revision, by persona: Persona
    ) async throws -> ProgressReport {
        let report = try await readProgressReport(id, by: persona)
        return try report.acted(on: revision, unless: persona.refusals(of: act, on: report))
    }

    private func save(
        _ report: ProgressReport, _ act: String, by persona: Persona, _ more: [String: JSON] = [:]
    ) async throws {
        try await commit(
            Change([.changeProgressReport(report)], entries: [progressEntry(act, of: report, by: persona, more)]))
    }

    /// Figures enter the journal, free texts do not: they may name people.
    func progressEntry(
        _ act: String, of report: ProgressReport, by persona: Persona, _ more: [String: JSON] = [:]
    ) -> JournalDraft {
        let body: [String: JSON] = [
            "unit": .string(report.unit.text), "period": .string(report.period.description),
            "status": .string(report.status.rawValue), "late": .bool(report.isLate),
            "figures": report.toldFigures,
        ]
        return entry(
            act, on: Subject.progress(report.id), by: persona, body.merging(more) { _, second in second })
    }
}
