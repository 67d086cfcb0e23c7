import Domain
import Operations
import Pages

extension Site {
    static let initiativeRoutes: [Route] =
        [
            .get(InitiativePath.list, handler: listInitiatives),
            .get(InitiativePath.new, handler: { try await showInitiativeForm($0) }),
            .post(InitiativePath.list, once: true, handler: registerInitiative),
            .get("\(InitiativePath.list)/{id}", handler: { try await showInitiative($0) }),
            .post("\(InitiativePath.list)/{id}/ruling", handler: ruleInitiative),
            .post("\(InitiativePath.list)/{id}/uses", handler: citeInitiative),
            .get(InitiativePath.open, .anybody, handler: listRecognised),
        ] + initiativeChangeRoutes + initiativeImportRoutes

    private static func listInitiatives(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let page = InitiativesPage(
            initiatives: try await visit.office.listInitiatives(by: persona), units: try await visit.unitNames(),
            canRegister: persona.refusals(
                of: InitiativeAct.register, agency: persona.agency, unit: persona.unit
            ).isEmpty)
        return try await visit.page(page.title, current: .initiatives, page.html(in: visit.language))
    }

    private static func showInitiativeForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(
            persona.refusals(of: InitiativeAct.register, agency: persona.agency, unit: persona.unit))
        let units = persona.holds(.clerk) ? try await visit.office.listUnits(by: persona) : []
        let page = InitiativeFormPage(
            units: units.map { Choice($0.id.text, $0.name) }, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .initiatives, errors: errors, page.html(in: visit.language))
    }

    private static func registerInitiative(_ visit: Visit) async throws -> Answer {
        do {
            let form = try initiativeForm(visit)
            let initiative = try await visit.office.registerInitiative(form, by: visit.persona)
            return .see(InitiativePath.detail(initiative.id), .added)
        } catch let refusal as Refusal {
            return try await showInitiativeForm(visit, errors: refusal.reasons)
        }
    }

    static func initiativeForm(_ visit: Visit) throws -> InitiativeForm {
        var reader = FormReader(visit.form)
        let form = InitiativeForm(
            unit: reader.id("unit"), title: reader.line("title", most: 300),
            summary: reader.text("summary", most: 10_000), scope: reader.choice("scope"),
            authors: [InitiativeAuthor](written: reader.text("authors")), applied: reader.day("applied"))
        try reader.finish()
        return form
    }

    private static func showInitiative(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let book = try await visit.office.readInitiativeBook(visit.id(), by: persona)
        let one = book.initiative
        let content = InitiativePage.Content(
            initiative: one, unit: try await visit.unitNames()[one.unit] ?? "", similar: book.similar, uses: book.uses,
            citable: book.citable,
            canRule: persona.refusals(of: InitiativeAct.rule, agency: one.agency, unit: one.unit).isEmpty
                && one.enteredBy != persona.account && one.correctedBy != persona.account,
            canChange: book.isChangeable)
        let page = InitiativePage(
            content, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(one.title, current: .initiatives, errors: errors, page.html(in: visit.language))
    }

    private static func ruleInitiative(_ visit: Visit) async throws -> Answer {
        let id: ID<Initiative> = try visit.id()
        let known = try await visit.office.readInitiative(id, by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: InitiativeAct.rule, agency: known.agency, unit: known.unit))
        do {
            var reader = FormReader(visit.form)
            let result = reader.choice("result", of: InitiativeStatus.self)
            let form = InitiativeRulingForm(
                isRecognised: result == .recognised, document: reader.line("document", most: 300),
                day: reader.day("day"), authority: reader.line("authority"))
            if result == nil || result == .registered { reader.note(Reason(.choiceMissing, field: "result")) }
            try reader.finish()
            try await visit.office.ruleInitiative(id, form, at: visit.revision, by: visit.persona)
            return .see(InitiativePath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showInitiative(visit, errors: refusal.reasons)
        }
    }

    private static func citeInitiative(_ visit: Visit) async throws -> Answer {
        let id: ID<Initiative> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let nomination = reader.id("nomination", of: Nomination.self)
            try reader.finish()
            try await visit.office.citeInitiative(id, in: nomination, by: visit.persona)
            return .see(InitiativePath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showInitiative(visit, errors: refusal.reasons)
        }
    }

    private static func listRecognised(_ visit: Visit) async throws -> Answer {
        let page = RecognisedInitiativesPage(rows: try await visit.office.listRecognisedInitiatives())
        return try await visit.page(page.title, current: .publication, page.html(in: visit.language))
    }
}
