package import Domain
import Secrets

package struct CommunicationForm: Sendable {
    package var unit: ID<OrgUnit>?
    package var kind: CommunicationKind?
    package var title: String
    package var channel: String
    package var responsible: String
    package var planned: Day?

    package init(
        unit: ID<OrgUnit>?, kind: CommunicationKind?, title: String, channel: String, responsible: String, planned: Day?
    ) {
        (self.unit, self.kind, self.title) = (unit, kind, title)
        (self.channel, self.responsible, self.planned) = (channel, responsible, planned)
    }
}

package struct CommunicationOutcomeForm: Sendable {
    package var day: Day?
    package var reach: Int?
    package var link: String
    package var note: String

    package init(day: Day?, reach: Int?, link: String, note: String) {
        (self.day, self.reach, self.link, self.note) = (day, reach, link, note)
    }
}

extension Office {
    /// Puts an activity into the plan: a unit its own, the clerk any unit's. One that took place without a plan is planned for
    /// its day and told of at once.
    @discardableResult
    package func planCommunication(_ form: CommunicationForm, by persona: Persona) async throws
        -> CommunicationActivity
    {
        let unit = persona.holds(.clerk) ? form.unit : persona.unit
        try Refusal.raise(persona.refusals(of: CommunicationAct.plan, agency: persona.agency, unit: unit))
        var reasons: [Reason] = []
        if unit == nil { reasons.append(Reason(.missingUnit, field: "unit")) }
        if form.kind == nil { reasons.append(Reason(.choiceMissing, field: "kind")) }
        if form.planned == nil { reasons.append(Reason(.missingDay, field: "planned")) }
        reasons += CommunicationActivity.gaps(title: form.title, channel: form.channel)
        guard reasons.isEmpty, let unit, let kind = form.kind, let planned = form.planned else {
            throw Refusal(reasons)
        }
        guard try await store.units(of: persona.agency).contains(where: { $0.id == unit }) else {
            throw Refusal(.choiceUnknown, field: "unit")
        }
        let activity = CommunicationActivity(
            id: newID(), agency: persona.agency, unit: unit, kind: kind, title: form.title, channel: form.channel,
            responsible: form.responsible, planned: planned, enteredBy: persona.account, entered: now)
        try await commit(
            Change([.addCommunication(activity)], entries: [entry("communication.plan", of: activity, by: persona)]))
        return activity
    }

    package func finishCommunication(
        _ id: ID<CommunicationActivity>, _ form: CommunicationOutcomeForm, at revision: Revision, by persona: Persona
    ) async throws {
        let activity = try await activity(id, at: revision, by: persona)
        guard let day = form.day else { throw Refusal(.missingDay, field: "day") }
        let next = try activity.done(
            CommunicationOutcome(
                day: day, reach: form.reach, link: form.link, note: form.note, by: persona.account, at: now))
        try await commit(
            Change([.changeCommunication(next)], entries: [entry("communication.finish", of: next, by: persona)]))
    }

    package func callCommunicationOff(
        _ id: ID<CommunicationActivity>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        let next = try await activity(id, at: revision, by: persona).calledOff(because: reason)
        try await commit(
            Change([.changeCommunication(next)], entries: [entry("communication.call-off", of: next, by: persona)]))
    }

    /// A picture or paper of an activity that took place. The same file sent twice is kept once.
    @discardableResult
    package func addCommunicationFile(
        _ file: EvidenceFile, to id: ID<CommunicationActivity>, by persona: Persona
    ) async throws -> CommunicationFile {
        guard file.bytes.count <= Evidence.maximumSize else {
            throw Refusal(.fileTooLarge, field: "file", ["maximum": "20 MB"])
        }
        let digest = SHA256Digest(of: file.bytes).hex
        return try await undisturbed(persona.agency) { standing in
            let activity = try await readCommunication(id, by: persona)
            try Refusal.raise(
                persona.refusals(of: CommunicationAct.plan, agency: activity.agency, unit: activity.unit))
            guard activity.status == .done else { throw Refusal(.communicationNotDone, field: "file") }
            let present = try await store.communicationFiles(of: id, agency: persona.agency)
            if let same = present.first(where: { $0.digest == digest && $0.name == file.name }) { return same }
            guard present.count < CommunicationFile.maximumCount else {
                throw Refusal(.tooManyFiles, field: "file", ["maximum": "\(CommunicationFile.maximumCount)"])
            }
            let added = CommunicationFile(
                id: newID(), agency: persona.agency, activity: id, name: file.name, kind: file.kind,
                size: file.bytes.count, digest: digest, addedBy: persona.account, added: now)
            let entry = entry(
                "communication.file", on: Subject.communication(id), by: persona,
                ["file": .string(added.id.text), "sha256": .string(digest), "size": JSON(added.size)],
                personal: ["name": file.name])
            try await keep(
                Change([.addCommunicationFile(added, bytes: file.bytes)], entries: [entry], standing: standing))
            return added
        }
    }

    private func activity(
        _ id: ID<CommunicationActivity>, at revision: Revision, by persona: Persona
    ) async throws -> CommunicationActivity {
        let activity = try await readCommunication(id, by: persona)
        return try activity.acted(
            on: revision,
            unless: persona.refusals(of: CommunicationAct.plan, agency: activity.agency, unit: activity.unit))
    }

    private func entry(_ act: String, of activity: CommunicationActivity, by persona: Persona) -> JournalDraft {
        var personal = ["title": activity.title, "responsible": activity.responsible]
        if !activity.reason.isEmpty { personal["reason"] = activity.reason }
        return entry(
            act, on: Subject.communication(activity.id), by: persona,
            [
                "unit": .string(activity.unit.text), "kind": .string(activity.kind.rawValue),
                "planned": JSON(activity.planned), "status": .string(activity.status.rawValue),
                "day": activity.outcome.map { JSON($0.day) } ?? .null,
                "reach": activity.outcome?.reach.map { JSON($0) } ?? .null,
            ], personal: personal)
    }
}
