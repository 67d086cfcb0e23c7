import Domain
import Operations
import Pages

extension Site {
    /// The steps of a good example.
    static let modelActRoutes: [Route] = [
        .post("\(ModelPath.list)/{id}/check", handler: { try await act($0, checkModel) }),
        .post("\(ModelPath.list)/{id}/publication", handler: { try await act($0, publishModel) }),
        .post("\(ModelPath.list)/{id}/withdrawal", handler: { try await act($0, withdrawModel) }),
        .post("\(ModelPath.list)/{id}/adoptions", once: true, handler: { try await act($0, spreadModel) }),
        .post("\(ModelPath.list)/{id}/dossier", handler: { try await act($0, commendModel) }),
    ]

    /// Back to the example's page, with what was typed where it was refused. Who may not read it is told nothing of it.
    private static func act(
        _ visit: Visit, _ act: (Visit, ID<ModelExample>) async throws -> SiteNotice
    ) async throws -> Answer {
        let id: ID<ModelExample> = try visit.id()
        _ = try await visit.office.readModel(id, by: visit.persona)
        do {
            return .see(ModelPath.detail(id), try await act(visit, id))
        } catch let refusal as Refusal where !refusal.reasons.contains(where: { $0.code == .notPermitted }) {
            return try await showModel(visit, errors: refusal.reasons)
        }
    }

    private static func checkModel(_ visit: Visit, _ id: ID<ModelExample>) async throws -> SiteNotice {
        let known = try await visit.office.readModel(id, by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: ModelAct.check, on: known))
        var reader = FormReader(visit.form)
        let result = reader.choice("result", of: ModelStatus.self)
        let remark = reader.text("remark")
        if result != .checked && result != .declined { reader.note(Reason(.choiceMissing, field: "result")) }
        try reader.finish()
        try await visit.office.checkModel(
            id, holds: result == .checked, remark: remark, at: visit.revision, by: visit.persona)
        return .saved
    }

    private static func publishModel(_ visit: Visit, _ id: ID<ModelExample>) async throws -> SiteNotice {
        var reader = FormReader(visit.form)
        let form = ModelConsentForm(
            giver: reader.line("giver"), document: reader.line("document", most: 300), day: reader.day("day"))
        try reader.finish()
        try await visit.office.publishModel(id, form, at: visit.revision, by: visit.persona)
        return .published
    }

    private static func withdrawModel(_ visit: Visit, _ id: ID<ModelExample>) async throws -> SiteNotice {
        var reader = FormReader(visit.form)
        let reason = reader.line("reason", most: 500)
        try reader.finish()
        try await visit.office.withdrawModel(id, because: reason, at: visit.revision, by: visit.persona)
        return .withdrawn
    }

    private static func spreadModel(_ visit: Visit, _ id: ID<ModelExample>) async throws -> SiteNotice {
        var reader = FormReader(visit.form)
        let form = AdoptionForm(unit: reader.id("unit"), day: reader.day("day"), result: reader.text("result"))
        try reader.finish()
        try await visit.office.spreadModel(id, form, by: visit.persona)
        return .added
    }

    private static func commendModel(_ visit: Visit, _ id: ID<ModelExample>) async throws -> SiteNotice {
        var reader = FormReader(visit.form)
        let nomination = reader.id("nomination", of: Nomination.self)
        try reader.finish()
        try await visit.office.commendModel(id, in: nomination, at: visit.revision, by: visit.persona)
        return .saved
    }
}
