package import Domain

package protocol DutyStore: Sendable {
    /// The newest first.
    func dutyMarks(of agency: ID<Agency>) async throws -> [DutyMark]
}

extension Office {
    /// Records that a duty of the person's own was done which no record tells of; it is no longer listed.
    /// The clerk's.
    /// - Throws: `.notFound` for one that is not marked by hand, or was marked before.
    package func markDuty(_ key: String, done: Day, note: String, by persona: Persona) async throws {
        guard persona.holds(.clerk) else { throw Refusal(.notPermitted) }
        let duty = try await readDuties(by: persona).duties.first {
            $0.key == key && $0.kind.isMarked && $0.concerns(persona)
        }
        guard let duty else { throw Refusal(.notFound) }
        var reasons: [Reason] = []
        if done > now.day { reasons.append(Reason(.dutyDoneAhead, field: "done")) }
        if note.count > DutyMark.longest {
            reasons.append(Reason(.textTooLong, field: "note", ["maximum": "\(DutyMark.longest)"]))
        }
        try Refusal.raise(reasons)
        let mark = DutyMark(
            agency: persona.agency, key: key, name: duty.name, due: duty.due, done: done, note: note,
            by: persona.account, made: now)
        let entry = entry(
            "duty.done", on: Subject.agency(persona.agency), by: persona,
            ["duty": JSON(key), "done": JSON(done), "note": JSON(note)])
        do {
            try await commit(Change([.addDutyMark(mark)], entries: [entry]))
        } catch StoreFault.conflict("duty_marks") {
            // A second press: it says so already.
            return
        }
    }

    /// Takes the word back: the duty is owed again.
    package func unmarkDuty(_ key: String, by persona: Persona) async throws {
        guard persona.holds(.clerk) else { throw Refusal(.notPermitted) }
        guard try await store.dutyMarks(of: persona.agency).contains(where: { $0.key == key }) else {
            throw Refusal(.changedMeanwhile)
        }
        let entry = entry(
            "duty.undone", on: Subject.agency(persona.agency), by: persona, ["duty": JSON(key)])
        try await commit(Change([.dropDutyMark(key, persona.agency)], entries: [entry]))
    }
}
