import Domain
import Operations
import Pages
import Wording

extension Site {
    static let disciplineRoutes: [Route] = [
        .get(EligibilityPath.newDiscipline, handler: { try await showNewDiscipline($0) }),
        .post(EligibilityPath.disciplines, once: true, handler: recordDiscipline),
        .get("\(EligibilityPath.disciplines)/{id}/cancellation", handler: showDisciplineCancellation),
        .post("\(EligibilityPath.disciplines)/{id}/cancellation", handler: cancelDiscipline),
    ]

    private static func showNewDiscipline(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: EligibilityAct.discipline, agency: persona.agency))
        let record = try await visit.office.readHolds(of: participant(visit), by: persona)
        let page = DisciplineFormPage(
            participant: record.participant, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .participants, errors: errors, page.html(in: visit.language))
    }

    private static func recordDiscipline(_ visit: Visit) async throws -> Answer {
        let id = try participant(visit)
        do {
            var reader = FormReader(visit.form)
            let form = DisciplineForm(
                measure: reader.line("measure"), first: reader.day("first"), last: reader.day("last"),
                document: reader.line("document", most: 300))
            try reader.finish()
            try await visit.office.recordDiscipline(of: id, form, by: visit.persona)
            return .see(EligibilityPath.of(id), .saved)
        } catch let refusal as Refusal {
            return try await showNewDiscipline(visit, errors: refusal.reasons)
        }
    }

    private static func showDisciplineCancellation(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (discipline, participant) = try await visit.office.readDiscipline(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.cancelDiscipline, agency: discipline.agency))
        guard discipline.status == .entered else { throw Refusal(.disciplineCancelled) }
        let say = visit.language
        let title = Phrase.disciplinesCancelFor.filled(["name": participant.name])
        let days = [
            "first": discipline.period.first.vietnamese, "last": discipline.period.last.vietnamese,
        ]
        let page = ConsequencePage(
            title, subtitle: discipline.measure, effects: [say(.disciplinesCancelText, days)],
            action: EligibilityPath.cancellation(discipline.id), revision: discipline.revision.number,
            button: .disciplinesCancel, back: (participant.name, EligibilityPath.of(participant.id)), csrf: visit.csrf)
        return try await visit.page(title, current: .participants, page.html(in: say))
    }

    private static func cancelDiscipline(_ visit: Visit) async throws -> Answer {
        let id: ID<Discipline> = try visit.id()
        let discipline = try await visit.office.readDiscipline(id, by: visit.persona).discipline
        try await visit.office.cancelDiscipline(id, at: visit.revision, by: visit.persona)
        return .see(EligibilityPath.of(discipline.participant), .cancelled)
    }
}
