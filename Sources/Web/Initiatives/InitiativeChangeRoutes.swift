import Domain
import Operations
import Pages

extension Site {
    /// Correcting one, taking one back, and what a dossier rests on.
    static let initiativeChangeRoutes: [Route] = [
        .get("\(InitiativePath.list)/{id}/correction", handler: { try await showInitiativeCorrection($0) }),
        .post("\(InitiativePath.list)/{id}/correction", handler: correctInitiative),
        .get("\(InitiativePath.list)/{id}/withdrawal", handler: { try await showInitiativeWithdrawal($0) }),
        .post("\(InitiativePath.list)/{id}/withdrawal", handler: withdrawInitiative),
        .post("\(NominationPath.list)/{id}/initiatives", handler: citeInDossier),
        .post("\(NominationPath.list)/{id}/initiatives/removal", handler: dropFromDossier),
    ]

    /// The initiative of this address, when the person may change it.
    private static func changeableInitiative(_ visit: Visit) async throws -> InitiativeBook {
        let book = try await visit.office.readInitiativeBook(visit.id(), by: visit.persona)
        let one = book.initiative
        try Refusal.raise(visit.persona.refusals(of: InitiativeAct.change, agency: one.agency, unit: one.unit))
        return book
    }

    private static func showInitiativeCorrection(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let book = try await changeableInitiative(visit)
        if !book.isChangeable && errors.isEmpty {
            try Refusal.raise(book.initiative.fixed(by: book.uses.map(\.nomination)))
        }
        let page = InitiativeFormPage(
            units: [], known: book.initiative, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .initiatives, errors: errors, page.html(in: visit.language))
    }

    private static func correctInitiative(_ visit: Visit) async throws -> Answer {
        let id: ID<Initiative> = try visit.id()
        _ = try await changeableInitiative(visit)
        do {
            let form = try initiativeForm(visit)
            try await visit.office.correctInitiative(id, form, at: visit.revision, by: visit.persona)
            return .see(InitiativePath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showInitiativeCorrection(visit, errors: refusal.reasons)
        }
    }

    private static func showInitiativeWithdrawal(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let book = try await changeableInitiative(visit)
        if errors.isEmpty { try Refusal.raise(book.initiative.fixed(by: book.uses.map(\.nomination))) }
        let page = InitiativeWithdrawalPage(
            book.initiative, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors),
            in: visit.language)
        return try await visit.page(page.title, current: .initiatives, errors: errors, page.html(in: visit.language))
    }

    private static func withdrawInitiative(_ visit: Visit) async throws -> Answer {
        let id: ID<Initiative> = try visit.id()
        _ = try await changeableInitiative(visit)
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.withdrawInitiative(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(InitiativePath.detail(id), .withdrawn)
        } catch let refusal as Refusal {
            return try await showInitiativeWithdrawal(visit, errors: refusal.reasons)
        }
    }

    private static func citeInDossier(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        _ = try await draft(visit)
        do {
            var reader = FormReader(visit.form)
            let initiative = reader.id("initiative", of: Initiative.self)
            try reader.finish()
            try await visit.office.citeInitiative(initiative, in: id, by: visit.persona)
            return .see(NominationPath.page(.evidence, of: id), .saved)
        } catch let refusal as Refusal {
            guard refusal.reasons.allSatisfy({ $0.field == "initiative" || $0.field == nil }) else { throw refusal }
            return try await showEvidence(visit, errors: refusal.reasons)
        }
    }

    private static func dropFromDossier(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        _ = try await draft(visit)
        var reader = FormReader(visit.form)
        let initiative = reader.id("initiative", of: Initiative.self)
        try reader.finish()
        guard let initiative else { throw Refusal(.choiceMissing, field: "initiative") }
        try await visit.office.dropInitiative(initiative, from: id, by: visit.persona)
        return .see(NominationPath.page(.evidence, of: id), .saved)
    }
}
