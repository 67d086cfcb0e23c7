import Domain
import Operations
import Pages

extension Site {
    /// The conditions of one nomination: the checks, reasons for warnings, other authorities.
    static let eligibilityRoutes: [Route] = [
        .get("\(NominationPath.list)/{id}/eligibility", handler: { try await showEligibility($0) }),
        .post("\(NominationPath.list)/{id}/eligibility", handler: explainEligibility),
        .get("\(NominationPath.list)/{id}/confirmations", handler: { try await showConfirmation($0) }),
        .post("\(NominationPath.list)/{id}/confirmations", once: true, handler: recordConfirmation),
    ]

    private static func showEligibility(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let report = try await visit.office.readEligibility(of: visit.id(), by: visit.persona)
        var page = EligibilityPage(
            EligibilityPage.Content(
                nomination: report.nomination, participant: report.participant, occasion: report.occasion,
                award: report.plan.award(report.nomination.award)?.name ?? report.nomination.award,
                judgement: report.judgement, confirmations: report.confirmations, authorities: report.authorities,
                checks: report.checks, permitted: report.permitted, day: report.day, lawDay: report.lawDay),
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        page.comments = try await visit.office.listComments(of: report.nomination, by: visit.persona)
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func explainEligibility(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let reason = reader.text("reason", most: 2_000)
            try reader.finish()
            try await visit.office.explainEligibility(of: id, because: reason, by: visit.persona)
            return .see(EligibilityPath.of(id), .saved)
        } catch let refusal as Refusal {
            return try await showEligibility(visit, errors: refusal.reasons)
        }
    }

    private static func showConfirmation(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readEligibility(of: visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.confirm, on: report.nomination))
        let authority = visit.form.has("authority") ? visit.form["authority"] : visit.query["authority"]
        let known = report.confirmations.first { $0.authority == authority }
        guard report.nomination.kind == .enterprise else { throw Refusal(.confirmationNotEnterprise) }
        guard known != nil || report.authorities.contains(authority) else { throw Refusal(.confirmationUnknown) }
        let page = ConfirmationPage(
            nomination: report.nomination, name: report.participant.name, authority: authority, known: known,
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func recordConfirmation(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let form = ConfirmationForm(
                authority: reader.line("authority", most: 300), request: reader.line("request", most: 100),
                requested: reader.day("requested"), reply: reader.line("reply", most: 100),
                replied: reader.day("replied"), status: reader.choice("status"),
                remark: reader.text("remark", most: 2_000))
            let revision = Int(visit.form["revision"]).map { Revision($0) }
            try reader.finish()
            try await visit.office.recordConfirmation(of: id, form, at: revision, by: visit.persona)
            return .see(EligibilityPath.of(id), .saved)
        } catch let refusal as Refusal {
            return try await showConfirmation(visit, errors: refusal.reasons)
        }
    }
}
