package import Domain

extension Office {
    /// Rows one table of indicators takes.
    package static let mostImportedIndicators = 10_000

    /// What the rows would do; nothing is written.
    package func previewIndicators(
        _ lines: [IndicatorLine], reason: String, by persona: Persona
    ) async throws -> IndicatorImport {
        try Refusal.raise(persona.refusals(of: IndicatorAct.add, in: persona.agency))
        guard lines.count <= Office.mostImportedIndicators else {
            throw Refusal(.tooManyTableRows, ["maximum": "\(Office.mostImportedIndicators)"])
        }
        let room = try await readIndicators(by: persona)
        return IndicatorImport(
            lines, existing: room.indicators, plan: room.plan, reason: reason, by: persona, at: now,
            newID: { newID() })
    }

    /// Judges the rows once more and writes all of them in one transaction, or none.
    @discardableResult
    package func importIndicators(
        _ lines: [IndicatorLine], reason: String, from source: TableSource, by persona: Persona
    ) async throws -> ParticipantImport.Counts {
        try await undisturbed(persona.agency) { standing in
            let done = try await previewIndicators(lines, reason: reason, by: persona)
            let problems = done.preview.problems.count
            if problems > 0 { throw Refusal(.tableHasProblems, field: "file", ["count": "\(problems)"]) }
            var change = Change([], standing: standing)
            for (_, verdict) in done.rows {
                switch verdict {
                case .added(let indicator):
                    change.writes.append(.addIndicator(indicator))
                    change.entries.append(
                        indicatorEntry("indicator.add", of: indicator, by: persona, ["table": .string(source.digest)]))
                case .changed(let indicator):
                    change.writes.append(.changeIndicator(indicator, adding: indicator.latest))
                    change.entries.append(
                        indicatorEntry(
                            "indicator.change", of: indicator, by: persona,
                            ["reason": .string(reason), "table": .string(source.digest)]))
                case .same, .wrong: break
                }
            }
            guard !change.writes.isEmpty else { throw Refusal(.tableEmpty, field: "file") }
            change.entries.append(
                entry(
                    "indicator.import", on: Subject.agency(persona.agency), by: persona,
                    ["rows": JSON(done.rows.count), "sha256": .string(source.digest)],
                    personal: ["file": source.name]))
            try await keep(change)
            return done.preview.counts
        }
    }
}
