package import Domain
import Secrets

/// The file a table came from, as the journal names it.
package struct TableSource: Sendable {
    package let name: String
    /// SHA-256 of its bytes.
    package let digest: String

    package init(name: String, bytes: [UInt8]) { (self.name, digest) = (name, SHA256Digest(of: bytes).hex) }
}

extension Office {
    /// Rows one import takes.
    package static let mostImportedRows = 10_000

    /// What the rows would do to the records; nothing is written.
    package func previewParticipants(
        _ lines: [ParticipantLine], by persona: Persona
    ) async throws -> ParticipantImport {
        try Refusal.raise(importRefusals(persona))
        guard lines.count <= Office.mostImportedRows else {
            throw Refusal(.tooManyTableRows, ["maximum": "\(Office.mostImportedRows)"])
        }
        let unit = persona.holds(.clerk) ? nil : persona.unit
        let plan = try await plan(of: persona.agency).plan
        let existing = try await store.everyParticipant(of: persona.agency, unit: unit)
        let known = Set(try await store.units(of: persona.agency).map(\.id))
        return ParticipantImport(
            lines, existing: existing, agency: persona.agency, plan: plan,
            refusals: { unit in
                guard known.contains(unit) else { return [Reason(.choiceUnknown, field: "unit")] }
                return persona.refusals(of: ParticipantAct.add, agency: persona.agency, unit: unit)
            }, newID: { newID() })
    }

    /// Judges the rows once more and writes all of them in one transaction with one journal entry, or none. Two who bring in
    /// the same file at the same moment make no doubles: the second is judged after the first.
    @discardableResult
    package func importParticipants(
        _ lines: [ParticipantLine], from source: TableSource, by persona: Persona
    ) async throws -> ParticipantImport.Counts {
        try await undisturbed(persona.agency) { standing in
            let done = try await previewParticipants(lines, by: persona)
            let problems = done.problems.count
            if problems > 0 { throw Refusal(.tableHasProblems, field: "file", ["count": "\(problems)"]) }
            let (added, changed) = (done.added, done.changed)
            guard !(added.isEmpty && changed.isEmpty) else { throw Refusal(.tableEmpty, field: "file") }
            try await keep(
                Change(
                    added.map { .addParticipant($0) } + changed.map { .changeParticipant($0) },
                    entries: [importEntry(done, added, changed, source, by: persona)], standing: standing))
            return done.counts
        }
    }

    /// Whether there is anybody this person may keep records of.
    package func importRefusals(_ persona: Persona) -> [Reason] {
        persona.refusals(of: ParticipantAct.add, agency: persona.agency, unit: persona.unit)
    }

    /// The records stand in the entry by identity, so that each can be traced to the file; names are in the records.
    private func importEntry(
        _ done: ParticipantImport, _ added: [Participant], _ changed: [Participant], _ source: TableSource,
        by persona: Persona
    ) -> JournalDraft {
        entry(
            "participant.import", on: Subject.agency(persona.agency), by: persona,
            [
                "rows": JSON(done.rows.count), "sha256": .string(source.digest),
                "added": .array(added.map { .string($0.id.text) }),
                "changed": .array(
                    changed.map { ["id": .string($0.id.text), "revision": JSON($0.revision.number)] as JSON }),
            ], personal: ["file": source.name])
    }
}
