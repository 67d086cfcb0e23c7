import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Asks for the kind when the address does not say it.
    static func showNewParticipant(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        guard canAddParticipant(persona) else { throw Refusal(.notPermitted) }
        let word = visit.form.has("kind") ? visit.form["kind"] : visit.query["kind"]
        guard let kind = ParticipantKind(rawValue: word) else {
            let page = ParticipantKindPage()
            return try await visit.page(
                page.title, current: .participants, errors: errors, page.html(in: visit.language))
        }
        let page = ParticipantFormPage(
            kind: kind, entry: entry(visit.form),
            groups: try await visit.office.readPlan(by: persona).plan.participants,
            units: try await offeredUnits(visit, persona), csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .participants, errors: errors, page.html(in: visit.language))
    }

    static func addParticipant(_ visit: Visit) async throws -> Answer {
        do {
            let kind = ParticipantKind(rawValue: visit.form["kind"])
            guard let kind else { throw Refusal(.choiceUnknown, field: "kind") }
            let form = try read(visit.form, kind: kind)
            let participant = try await visit.office.addParticipant(form, by: try visit.persona)
            return .see(ParticipantPath.detail(participant.id), .added)
        } catch let refusal as Refusal {
            return try await showNewParticipant(visit, errors: refusal.reasons)
        }
    }

    static func showParticipantForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let participant = try await visit.office.readParticipant(try visit.id(), by: persona).participant
        try Refusal.raise(
            persona.refusals(of: ParticipantAct.change, agency: participant.agency, unit: participant.unit))
        let isTyped = visit.form.has("name")
        let revision = isTyped ? try visit.revision : participant.revision
        let page = ParticipantFormPage(
            kind: participant.kind, entry: isTyped ? entry(visit.form) : .init(participant),
            existing: (participant.id, participant.name, revision),
            groups: try await visit.office.readPlan(by: persona).plan.participants,
            units: try await offeredUnits(visit, persona), csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .participants, errors: errors, page.html(in: visit.language))
    }

    static func changeParticipant(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let id: ID<Participant> = try visit.id()
        let known = try await visit.office.readParticipant(id, by: persona).participant
        do {
            let form = try read(visit.form, kind: known.kind)
            try await visit.office.changeParticipant(id, to: form, at: try visit.revision, by: persona)
            return .see(ParticipantPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showParticipantForm(visit, errors: refusal.reasons)
        }
    }

    /// The clerk chooses among all units, a representative has the own one.
    private static func offeredUnits(_ visit: Visit, _ persona: Persona) async throws -> [OrgUnit] {
        let units = try await visit.office.listUnits(by: persona)
        return persona.holds(.clerk) ? units : units.filter { $0.id == persona.unit }
    }

    private static func entry(_ form: FormBody) -> ParticipantFormPage.Entry {
        .init(
            unit: form["unit"], group: form["group"], name: form["name"], detail: form["detail"], work: form["work"],
            gender: form["gender"])
    }

    private static func read(_ form: FormBody, kind: ParticipantKind) throws -> ParticipantForm {
        var reader = FormReader(form)
        let result = ParticipantForm(
            unit: reader.id("unit"), kind: kind, group: form["group"], name: reader.line("name"),
            detail: reader.line("detail", most: 300), work: reader.choice("work"), gender: reader.choice("gender"))
        try reader.finish()
        return result
    }
}
