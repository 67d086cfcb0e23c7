import Domain
import Operations
import Pages
import Wording

extension Site {
    static let registrationRoutes: [Route] = [
        .get(RegistrationPath.list, handler: listRegistrations),
        .get(RegistrationPath.new, handler: { try await showNewRegistration($0) }),
        .post(RegistrationPath.list, once: true, handler: register),
        .get("\(RegistrationPath.list)/{id}", handler: { try await showRegistration($0) }),
        .post("\(RegistrationPath.list)/{id}", handler: changeRegistration),
        .get("\(RegistrationPath.list)/{id}/withdrawal", handler: showRegistrationWithdrawal),
        .post("\(RegistrationPath.list)/{id}/withdrawal", handler: withdrawRegistration),
    ]

    private static func listRegistrations(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let plan = try await visit.office.readPlan(by: persona).plan
        let period = plan.identity.period
        let year = registrationYear(visit)
        let rows = try await visit.office.listRegistrations(year: year, by: persona)
        let page = RegistrationListPage(
            rows: rows.map { .init($0.registration, participant: $0.participantName, unit: $0.unitName) }, year: year,
            years: Array(period.first.year...period.last.year), themes: plan.themes,
            canRegister: canAddParticipant(persona))
        return try await visit.page(page.title, current: .registrations, page.html(in: visit.language))
    }

    /// The year asked for, this one when none is; `nil` for all.
    static func registrationYear(_ visit: Visit) -> Int? {
        let word = visit.query["year"]
        return word == "all" ? nil : Int(word) ?? visit.office.now.day.year
    }

    private static func showNewRegistration(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let word = visit.form.has("participant") ? visit.form["participant"] : visit.query["participant"]
        guard let id = ID<Participant>(word) else { return try await chooseParticipant(visit) }
        let participant = try await visit.office.readParticipant(id, by: persona).participant
        try Refusal.raise(
            persona.refusals(of: RegistrationAct.register, agency: participant.agency, unit: participant.unit))
        let isTyped = visit.form.has("participant")
        let fresh = RegistrationFormPage.Entry(
            year: String(visit.office.now.day.year), themes: [],
            rows: Array(repeating: .init(), count: RegistrationFormPage.firstRows))
        let page = RegistrationFormPage(
            participant: participant, plan: try await visit.office.readPlan(by: persona).plan,
            entry: isTyped ? RegistrationForm(visit.form).entry : fresh, existing: nil, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .registrations, errors: errors, page.html(in: visit.language))
    }

    /// Whom to register: the participants this person may register, by name.
    private static func chooseParticipant(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        guard canAddParticipant(persona) else { throw Refusal(.notPermitted) }
        let search = (try? CleanText.optionalLine(visit.query["q"], max: 100)) ?? ""
        let found = try await visit.office.listParticipants(
            ParticipantQuery(agency: persona.agency, search: search, size: RegistrationChoicePage.shown), by: persona)
        let page = RegistrationChoicePage(
            search: search, participants: found.rows, units: try await visit.unitNames(),
            hasMore: found.total > found.rows.count)
        return try await visit.page(page.title, current: .registrations, page.html(in: visit.language))
    }

    private static func register(_ visit: Visit) async throws -> Answer {
        guard let participant = ID<Participant>(visit.form["participant"]) else { throw Refusal(.notFound) }
        do {
            let form = RegistrationForm(visit.form)
            let read = try form.read(year: visit.office.now.day.year)
            let registration = try await visit.office.register(
                participant, year: read.year, themes: form.themes, commitments: read.commitments, by: try visit.persona)
            return .see(RegistrationPath.detail(registration.id), .registered)
        } catch let refusal as Refusal {
            return try await showNewRegistration(visit, errors: refusal.reasons)
        }
    }

    /// The form for who may change it, otherwise the registration to read.
    private static func showRegistration(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let (registration, participant) = try await visit.office.readRegistration(try visit.id(), by: persona)
        let plan = try await visit.office.readPlan(by: persona).plan
        let refusals = persona.refusals(
            of: RegistrationAct.change, agency: registration.agency, unit: registration.unit)
        guard registration.status == .registered && refusals.isEmpty else {
            try Refusal.raise(errors)
            let page = RegistrationPage(registration: registration, participant: participant, plan: plan)
            return try await visit.page(page.title, current: .registrations, page.html(in: visit.language))
        }
        let isTyped = visit.form.has("revision")
        let revision = isTyped ? try visit.revision : registration.revision
        let page = RegistrationFormPage(
            participant: participant, plan: plan,
            entry: isTyped ? RegistrationForm(visit.form).entry : RegistrationForm.entry(of: registration),
            existing: .init(id: registration.id, year: registration.year, revision: revision), csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .registrations, errors: errors, page.html(in: visit.language))
    }

    private static func changeRegistration(_ visit: Visit) async throws -> Answer {
        let id: ID<Registration> = try visit.id()
        do {
            let form = RegistrationForm(visit.form)
            let read = try form.read(year: 0)
            try await visit.office.changeRegistration(
                id, themes: form.themes, commitments: read.commitments, at: try visit.revision, by: try visit.persona)
            return .see(RegistrationPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showRegistration(visit, errors: refusal.reasons)
        }
    }

    private static func showRegistrationWithdrawal(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (registration, participant) = try await visit.office.readRegistration(try visit.id(), by: persona)
        try Refusal.raise(
            persona.refusals(of: RegistrationAct.withdraw, agency: registration.agency, unit: registration.unit))
        guard registration.status == .registered else { throw Refusal(.registrationWithdrawn) }
        let page = RegistrationWithdrawalPage(registration: registration, participant: participant, csrf: visit.csrf)
        return try await visit.page(page.title, current: .registrations, page.html(in: visit.language))
    }

    private static func withdrawRegistration(_ visit: Visit) async throws -> Answer {
        let id: ID<Registration> = try visit.id()
        try await visit.office.withdrawRegistration(id, at: try visit.revision, by: try visit.persona)
        return .see(RegistrationPath.detail(id), .withdrawn)
    }
}
