import Domain
import Operations
import Pages

extension Site {
    /// What keeps awards waiting, and periods of discipline.
    static let holdRoutes: [Route] =
        [
            .get(EligibilityPath.holds, handler: listHolds),
            .get("\(ParticipantPath.list)/{id}/holds", handler: showHolds),
            .get(EligibilityPath.newHold, handler: { try await showNewHold($0) }),
            .post(EligibilityPath.holds, once: true, handler: openHold),
            .get("\(EligibilityPath.holds)/{id}/closing", handler: { try await showHoldClosing($0) }),
            .post("\(EligibilityPath.holds)/{id}/closing", handler: closeHold),
        ] + disciplineRoutes

    private static func listHolds(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let rows = try await visit.office.listHolds(by: persona).map { HoldsPage.Row($0.hold, $0.participant) }
        let page = HoldsPage(
            rows: rows, canClose: persona.refusals(of: EligibilityAct.close, agency: persona.agency).isEmpty)
        return try await visit.page(page.title, current: .holds, page.html(in: visit.language))
    }

    private static func showHolds(_ visit: Visit) async throws -> Answer {
        let record = try await visit.office.readHolds(of: visit.id(), by: visit.persona)
        let numbers = record.nominations.compactMap { nomination in nomination.number.map { (nomination.id, $0) } }
        let page = ParticipantHoldsPage(
            participant: record.participant, holds: record.holds, disciplines: record.disciplines,
            numbers: Dictionary(numbers) { first, _ in first }, permitted: record.permitted)
        return try await visit.page(page.title, current: .participants, page.html(in: visit.language))
    }

    private static func showNewHold(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: EligibilityAct.hold, agency: persona.agency))
        let record = try await visit.office.readHolds(of: participant(visit), by: persona)
        let word = visit.form.has("nomination") ? visit.form["nomination"] : visit.query["nomination"]
        let page = HoldFormPage(
            participant: record.participant, nomination: record.nominations.first { $0.id.text == word },
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .participants, errors: errors, page.html(in: visit.language))
    }

    /// Whom a form is about: as posted, or as the address has it.
    static func participant(_ visit: Visit) throws -> ID<Participant> {
        let word = visit.form.has("participant") ? visit.form["participant"] : visit.query["participant"]
        guard let id = ID<Participant>(word) else { throw Refusal(.notFound) }
        return id
    }

    private static func openHold(_ visit: Visit) async throws -> Answer {
        let id = try participant(visit)
        do {
            var reader = FormReader(visit.form)
            let form = HoldForm(
                ground: reader.choice("ground"), document: reader.line("document", most: 300),
                opened: reader.day("opened"), nomination: reader.id("nomination"))
            try reader.finish()
            try await visit.office.openHold(of: id, form, by: visit.persona)
            return .see(EligibilityPath.of(id), .saved)
        } catch let refusal as Refusal {
            return try await showNewHold(visit, errors: refusal.reasons)
        }
    }

    private static func showHoldClosing(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let (hold, participant) = try await visit.office.readHold(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: EligibilityAct.close, agency: hold.agency))
        guard hold.status == .open else { throw Refusal(.holdClosed) }
        let page = HoldClosingPage(
            hold: hold, participant: participant, typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .participants, errors: errors, page.html(in: visit.language))
    }

    private static func closeHold(_ visit: Visit) async throws -> Answer {
        let id: ID<Hold> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let form = HoldClosingForm(
                outcome: reader.choice("outcome"), day: reader.day("closed"),
                document: reader.line("document", most: 300))
            try reader.finish()
            let hold = try await visit.office.readHold(id, by: visit.persona).hold
            try await visit.office.closeHold(id, form, at: visit.revision, by: visit.persona)
            return .see(EligibilityPath.of(hold.participant), .saved)
        } catch let refusal as Refusal {
            return try await showHoldClosing(visit, errors: refusal.reasons)
        }
    }
}
