import Domain
import Operations
import Pages

extension Site {
    static let petitionRoutes: [Route] = [
        .get(PetitionPath.list, handler: listPetitions),
        .get(PetitionPath.new, handler: { try await showNewPetition($0) }),
        .post(PetitionPath.list, once: true, handler: sendPetition),
        .get("\(PetitionPath.list)/{id}", handler: { try await showPetition($0) }),
        .post("\(PetitionPath.list)/{id}/answer", handler: answerPetition),
        .post("\(PetitionPath.list)/{id}/correction", handler: correctPetition),
        .post("\(PetitionPath.list)/{id}/withdrawal", handler: withdrawPetition),
    ]

    private static func listPetitions(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let all = try await visit.office.listPetitions(by: persona)
        let occasions = try await visit.office.listOccasions(by: persona)
        let page = PetitionsPage(
            petitions: all, occasions: Dictionary(occasions.map { ($0.id, $0.name) }) { first, _ in first },
            units: try await visit.unitNames(), today: visit.office.now.day,
            canSend: persona.refusals(of: PetitionAct.send, agency: persona.agency, unit: persona.unit).isEmpty)
        return try await visit.page(page.title, current: .petitions, page.html(in: visit.language))
    }

    private static func showNewPetition(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: PetitionAct.send, agency: persona.agency, unit: persona.unit))
        let occasions = try await visit.office.listOccasions(by: persona)
        let units = persona.holds(.clerk) ? try await visit.office.listUnits(by: persona) : []
        let asked = ["occasion", "nomination"].map { ($0, visit.query[$0]) }.filter { !$0.1.isEmpty }
        let typed = errors.isEmpty && !asked.isEmpty ? TypedFields(asked) : visit.typedFields
        let page = PetitionFormPage(
            occasions: occasions.map { Choice($0.id.text, $0.name) }, units: units.map { Choice($0.id.text, $0.name) },
            isOffice: persona.holds(.clerk), typed: typed, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .petitions, errors: errors, page.html(in: visit.language))
    }

    private static func sendPetition(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let form = PetitionForm(
                occasion: reader.id("occasion"), unit: reader.id("unit"), nomination: reader.id("nomination"),
                sender: reader.line("sender"), content: reader.text("content"), received: reader.day("received"),
                due: reader.day("due"))
            try reader.finish()
            let petition = try await visit.office.sendPetition(form, by: visit.persona)
            return .see(PetitionPath.detail(petition.id), .saved)
        } catch let refusal as Refusal {
            return try await showNewPetition(visit, errors: refusal.reasons)
        }
    }

    private static func showPetition(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let petition = try await visit.office.readPetition(visit.id(), by: persona)
        let occasion = try await visit.office.readOccasion(petition.occasion, by: persona)
        let may = { (act: PetitionAct) in
            persona.refusals(of: act, on: petition).isEmpty
        }
        var page = PetitionPage(
            petition: petition, occasion: occasion.name, unit: try await visit.unitNames()[petition.unit] ?? "",
            canAnswer: may(.answer) && petition.enteredBy != persona.account, canWithdraw: may(.withdraw),
            canCorrect: may(.correct), typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        page.wordOnly = try await visit.office.wordOnlyPapers(by: visit.persona)
        return try await visit.page(page.title, current: .petitions, errors: errors, page.html(in: visit.language))
    }

    private static func answerPetition(_ visit: Visit) async throws -> Answer {
        let id: ID<Petition> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let (text, document) = (reader.text("answer"), reader.line("document", most: 300))
            try reader.finish()
            try await visit.office.answerPetition(
                id, text, document: document, at: visit.revision, by: visit.persona)
            return .see(PetitionPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showPetition(visit, errors: refusal.reasons)
        }
    }

    private static func correctPetition(_ visit: Visit) async throws -> Answer {
        let id: ID<Petition> = try visit.id()
        let known = try await visit.office.readPetition(id, by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: PetitionAct.correct, on: known))
        do {
            var reader = FormReader(visit.form)
            let (sender, reason) = (reader.line("sender"), reader.line("reason", most: 500))
            let (received, due) = (reader.day("received"), reader.day("due"))
            if visit.form["received"].isEmpty { reader.note(Reason(.missingDay, field: "received")) }
            try reader.finish()
            guard let received else { throw Refusal(.missingDay, field: "received") }
            try await visit.office.correctPetition(
                id, PetitionCorrection(sender: sender, received: received, due: due, reason: reason),
                at: visit.revision, by: visit.persona)
            return .see(PetitionPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showPetition(visit, errors: refusal.reasons)
        }
    }

    private static func withdrawPetition(_ visit: Visit) async throws -> Answer {
        let id: ID<Petition> = try visit.id()
        try await visit.office.withdrawPetition(id, at: visit.revision, by: visit.persona)
        return .see(PetitionPath.detail(id), .withdrawn)
    }
}
