import Domain
import HTTPTypes
import Operations
import Pages

extension Site {
    static let nominationDraftRoutes: [Route] = [
        .get(path(.edit), handler: { try await showDraft($0, errors: []) }),
        .post(path(.edit), handler: saveDraft),
        .post(path(.draft), handler: autosave),
    ]

    /// A dossier the person may write in now.
    static func draft(_ visit: Visit) async throws -> Dossier {
        let persona = try visit.persona
        let dossier = try await visit.office.readNomination(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: NominationAct.edit, on: dossier.nomination))
        guard NominationStatus.withUnit.contains(dossier.nomination.status) else {
            throw Refusal(.nominationNotWithUnit)
        }
        return dossier
    }

    static func draftHead(_ dossier: Dossier) -> NominationDraftHead {
        let nomination = dossier.nomination
        return NominationDraftHead(
            id: nomination.id, revision: nomination.revision, name: dossier.participant.name,
            award: dossier.plan.award(nomination.award)?.name ?? nomination.award, occasion: dossier.occasion.name,
            supplement: nomination.status == .returned ? nomination.supplement : nil)
    }

    private static func showDraft(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let dossier = try await draft(visit)
        let kind = dossier.nomination.kind.countsAs
        let own = Set(dossier.nomination.achievements.map(\.id))
        let page = NominationEditPage(
            head: draftHead(dossier),
            entry: visit.form.has("report") ? DraftForm.typed(visit.form) : DraftForm.entry(dossier.nomination),
            awards: dossier.plan.awards.filter {
                $0.code == dossier.nomination.award || dossier.plan.offers($0, to: kind, on: [dossier.occasion.planned])
            }, themes: dossier.plan.themes,
            criteria: dossier.plan.criteria(forGroup: dossier.participant.group),
            lacksGroup: dossier.participant.group.isEmpty,
            known: DraftForm.known(dossier.known, besides: own), csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func saveDraft(_ visit: Visit) async throws -> Answer {
        var rows: [Int?] = []
        do {
            let dossier = try await draft(visit)
            let form = try DraftForm.read(visit.form, known: dossier.known, rows: &rows)
            _ = try await visit.office.saveNomination(
                dossier.nomination.id, form: form, at: visit.revision, by: visit.persona)
            let id = dossier.nomination.id
            let stays = visit.form["then"] == "stay"
            return .see(NominationPath.page(stays ? .edit : .evidence, of: id), .saved)
        } catch let refusal as Refusal {
            guard visit.form.has("report"), !refusal.reasons.contains(where: { $0.code == .notFound }) else {
                throw refusal
            }
            return try await showDraft(visit, errors: DraftForm.placed(refusal.reasons, rows: rows))
        }
    }

    /// Saves what is whole while somebody writes: 204 with the new revision, 409 when somebody else saved in between.
    private static func autosave(_ visit: Visit) async throws -> Answer {
        let dossier = try await draft(visit)
        let form = DraftForm.readLeniently(visit.form, dossier.nomination, known: dossier.known)
        let revision = try await visit.office.saveNomination(
            dossier.nomination.id, form: form, at: visit.revision, by: visit.persona)
        var answer = Answer(status: .noContent, type: "text/plain; charset=utf-8")
        if let name = HTTPField.Name("Revision") { answer.headers[name] = String(revision.number) }
        return answer
    }
}
