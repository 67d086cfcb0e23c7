package import Domain

extension Office {
    /// Rows one table of figures takes.
    package static let mostImportedFigures = 10_000

    /// What the rows would do; nothing is written. A unit's representative brings the own unit's alone.
    package func previewProgress(_ lines: [ProgressLine], by persona: Persona) async throws -> ProgressImport {
        try Refusal.raise(progressImportRefusals(persona))
        guard lines.count <= Office.mostImportedFigures else {
            throw Refusal(.tooManyTableRows, ["maximum": "\(Office.mostImportedFigures)"])
        }
        let own = persona.holds(.clerk) ? nil : persona.unit
        let years = Set(lines.compactMap { ReportPeriod(typed: $0.period)?.last.year })
        var (duties, rooms) = ([ProgressDuty](), [ProgressRoom]())
        for year in years.sorted() {
            let room = try await readProgress(year: year, unit: own, by: persona)
            // A year outside the plan is answered with the nearest one within.
            if room.year == year {
                duties += room.duties
                rooms.append(room)
            }
        }
        return ProgressImport(
            lines.map { line in
                var line = line
                if let own, let named = line.unit, named != own {
                    line.problems.append(CellProblem(row: line.row, read: "", Reason(.otherUnit, field: "unit")))
                }
                return line
            }, duties: duties, own: own, isOpen: { period in rooms.contains { $0.hasBegun(period) } })
    }

    /// Keeps all rows in their reports or none. Nothing is handed in.
    @discardableResult
    package func importProgress(
        _ lines: [ProgressLine], from source: TableSource, by persona: Persona
    ) async throws -> ParticipantImport.Counts {
        let done = try await previewProgress(lines, by: persona)
        let problems = done.preview.problems.count
        if problems > 0 { throw Refusal(.tableHasProblems, field: "file", ["count": "\(problems)"]) }
        guard !done.entries.isEmpty else { throw Refusal(.tableEmpty, field: "file") }
        let entries = done.entries.map { found in
            ProgressEntry(
                unit: found.duty.unit.id, period: found.duty.period, values: found.values,
                asked: Set(found.values.keys), evidence: found.evidence, revision: found.duty.report?.revision)
        }
        let told = entry(
            "progress.import", on: Subject.agency(persona.agency), by: persona,
            [
                "rows": JSON(done.preview.rows.count), "sha256": .string(source.digest),
                "reports": JSON(entries.count),
            ], personal: ["file": source.name])
        try await fillProgress(entries, submits: false, telling: [told], by: persona)
        return done.preview.counts
    }

    /// Why this person brings no figures.
    package func progressImportRefusals(_ persona: Persona) -> [Reason] {
        persona.refusals(of: ProgressAct.fill, agency: persona.agency, unit: persona.unit)
    }
}
