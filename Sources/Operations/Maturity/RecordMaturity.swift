package import Domain

/// What a paper says about an enterprise's digital maturity.
package struct MaturityRecordForm: Sendable {
    package var level: String
    package var day: Day?
    package var source: String
    package var proof: String

    package init(level: String, day: Day?, source: String, proof: String) {
        (self.level, self.day, self.source, self.proof) = (level, day, source, proof)
    }
}

extension Office {
    /// Keeps a result an enterprise got elsewhere, in the words of its paper.
    package func recordMaturity(
        of id: ID<Participant>, _ form: MaturityRecordForm, by persona: Persona
    ) async throws -> MaturityRecord {
        let participant = try await enterprise(id, for: .record, by: persona)
        let record = MaturityRecord(
            id: newID(), agency: participant.agency, participant: id, unit: participant.unit, level: form.level,
            day: form.day ?? now.day, source: form.source, proof: form.proof, enteredBy: persona.account, entered: now)
        let missing = form.day == nil ? [Reason(.missingDay, field: "day")] : []
        try Refusal.raise(record.defects(on: now.day) + missing)
        try await commit(
            Change([.addMaturityRecord(record)], entries: [entry("maturity.record", of: record, by: persona)]))
        return record
    }

    /// Marks a result as entered by mistake; it is kept to be read.
    package func cancelMaturity(_ id: ID<MaturityRecord>, at revision: Revision, by persona: Persona) async throws {
        var record = try await readMaturityRecord(id, by: persona).record
        try Refusal.raise(persona.refusals(of: MaturityAct.cancel, agency: record.agency, unit: record.unit))
        guard record.status == .entered else { throw Refusal(.maturityRecordCancelled) }
        guard record.revision == revision else { throw Refusal(.changedMeanwhile) }
        (record.status, record.revision) = (.cancelled, revision.next)
        try await commit(
            Change([.changeMaturityRecord(record)], entries: [entry("maturity.cancel", of: record, by: persona)]))
    }

    package func readMaturityRecord(_ id: ID<MaturityRecord>, by persona: Persona) async throws -> (
        record: MaturityRecord, participant: Participant
    ) {
        guard let record = try await store.maturityRecord(id, agency: persona.agency) else { throw Refusal(.notFound) }
        return (record, try await participant(record.participant, by: persona))
    }

    private func entry(_ act: String, of record: MaturityRecord, by persona: Persona) -> JournalDraft {
        entry(
            act, on: Subject.participant(record.participant), by: persona,
            [
                "record": .string(record.id.text), "level": .string(record.level), "day": JSON(record.day),
                "source": .string(record.source), "status": .string(record.status.rawValue),
            ])
    }
}
