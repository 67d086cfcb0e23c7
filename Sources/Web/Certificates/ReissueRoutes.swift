import Domain
import Operations
import Pages

extension Site {
    static let reissueRoutes: [Route] = [
        .get(ReissuePath.list, handler: listReissues),
        .get("\(ReissuePath.list)/{id}", handler: { try await showReissue($0) }),
        .post("\(ReissuePath.list)/{id}/ruling", handler: ruleReissue),
        .get("\(ReissuePath.certificates)/{id}/reissue", handler: { try await showReissueForm($0) }),
        .post("\(ReissuePath.certificates)/{id}/reissue", handler: requestReissue),
    ]

    private static func listReissues(_ visit: Visit) async throws -> Answer {
        let page = ReissuesPage(reissues: try await visit.office.listReissues(by: visit.persona))
        return try await visit.page(page.title, current: .reissues, page.html(in: visit.language))
    }

    private static func showReissueForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let certificate = try await visit.office.readCertificate(visit.id(), for: .request, by: visit.persona)
        let page = ReissueFormPage(
            certificate: certificate, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .reissues, errors: errors, page.html(in: visit.language))
    }

    private static func requestReissue(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let form = ReissueForm(
                applicant: reader.line("applicant"), ground: reader.choice("ground"),
                document: reader.line("document", most: 300), received: reader.day("received"))
            try reader.finish()
            let reissue = try await visit.office.requestReissue(of: visit.id(), form, by: visit.persona)
            return .see(ReissuePath.detail(reissue.id), .saved)
        } catch let refusal as Refusal {
            return try await showReissueForm(visit, errors: refusal.reasons)
        }
    }

    private static func showReissue(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let (reissue, certificate) = try await visit.office.readReissue(visit.id(), by: persona)
        let new = try await reissue.outcome?.new.asyncMap {
            try await visit.office.readCertificate($0, for: .read, by: persona)
        }
        let page = ReissuePage(
            reissue: reissue, certificate: certificate, newCode: new?.code,
            canRule: persona.refusals(of: ReissueAct.rule, agency: persona.agency).isEmpty
                && reissue.enteredBy != persona.account,
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .reissues, errors: errors, page.html(in: visit.language))
    }

    private static func ruleReissue(_ visit: Visit) async throws -> Answer {
        let id: ID<Reissue> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let text = reader.line("text", most: 300)
            try reader.finish()
            let (office, persona) = (visit.office, try visit.persona)
            if visit.form["ruling"] == "decline" {
                try await office.declineReissue(id, text, at: visit.revision, by: persona)
            } else {
                try await office.grantReissue(id, text, at: visit.revision, by: persona)
            }
            return .see(ReissuePath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showReissue(visit, errors: refusal.reasons)
        }
    }
}

extension Optional where Wrapped: Sendable {
    /// `map` with something that waits.
    fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
        if let self { try await transform(self) } else { nil }
    }
}
