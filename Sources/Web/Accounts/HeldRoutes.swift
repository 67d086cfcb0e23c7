import Domain
import HTTPTypes
import Operations
import Pages
import Secrets

extension Site {
    static let heldRoutes: [Route] = [
        .get(HeldPath.list, handler: showHeld), .post(HeldPath.removal, handler: dropHeld),
    ]

    /// What was typed before the log-in expired, ready to be sent again. It stays until it was.
    private static func showHeld(_ visit: Visit) async throws -> Answer {
        let forms = try await visit.office.store.heldForms(of: visit.persona.account, now: visit.office.now)
        if forms.isEmpty { return .see("/") }
        var shown: [HeldFormPage.Form] = []
        for form in forms { shown.append(try await visit.shown(form)) }
        let page = HeldFormPage(forms: shown, csrf: visit.csrf)
        return try await visit.page(page.title, page.html(in: visit.language))
    }

    private static func dropHeld(_ visit: Visit) async throws -> Answer {
        try await visit.office.store.dropForm(key: visit.form[HeldPath.field], of: visit.persona.account)
        return .see(HeldPath.list, .dropped)
    }
}

extension Visit {
    /// Sends somebody without a session to the log-in and back. What they had posted is kept for the account whose
    /// session it was: not for one that was ended on purpose, and only when the form came from a page of that session.
    /// What of it is not kept, the page shows once more, to be copied.
    /// - Parameters:
    ///   - route: what was asked.
    ///   - isOwnForm: a page of this site sent the form.
    func askToLogIn(_ route: Route, isOwnForm: Bool) async throws -> Answer {
        let posted = route.method == .post
        let expired = cookies[SiteCookie.sessionName] != nil
        let isKept = posted ? try await hold() : false
        if isOwnForm && !isKept && Visit.isWorthKeeping(path) {
            let page = EndedFormPage(fields: FormBody(form.raw).fields.map { ($0.name, $0.value) })
            if page.hasText {
                return try await self.page(page.title, status: .unauthorized, page.html(in: language))
            }
        }
        let target =
            posted ? site.nearestPage(to: path, of: route) : (query.raw.isEmpty ? path : "\(path)?\(query.raw)")
        let mark = expired ? "expired=1&\(isKept ? "kept=1&" : "")" : ""
        return .see("\(SitePath.logIn)?\(mark)to=\(FormBody.encoded(target))")
    }

    private func hold() async throws -> Bool {
        guard let token = cookies[SiteCookie.sessionName],
            let digest = Token(token)?.digest.hex, Site.token(form["csrf"]) == site.formToken(digest),
            let (_, account, _) = try await office.store.session(digest: digest), account.status == .active
        else { return false }
        return try await hold(for: account.id)
    }

    /// Keeps what was posted for that account, until it is sent once more or dropped.
    /// - Returns: `false` for what is not worth keeping or too long.
    func hold(for account: ID<Account>) async throws -> Bool {
        guard !form.raw.isEmpty, Visit.isWorthKeeping(path) else { return false }
        let now = office.now
        // A page of one record left open goes on saving itself: each try takes the place of the one before.
        let mark = parameters.isEmpty ? form.raw : ""
        let held = HeldForm(
            key: SHA256Digest(of: Array("\(sentAgainTo) \(mark)".utf8)).hex, account: account, path: sentAgainTo,
            body: form.raw, until: now.adding(seconds: HeldForm.keptSeconds))
        return try await office.store.holdForm(held, now: now)
    }

    /// Forms people write records in. Never one that holds a password or only presses a button of the frame.
    private static func isWorthKeeping(_ path: String) -> Bool {
        let records = [
            NominationPath.list, RegistrationPath.list, ParticipantPath.list, OccasionPath.list, CouncilPath.home,
            DecisionPath.list, PlanReviewPath.list, MaturityPath.list, LawPath.list,
            InspectionPath.list, InspectionPath.findings, PeriodReviewPath.list, InitiativePath.list, ModelPath.list,
            SkillPath.list, FeedbackPath.list,
            CommunicationPath.list, CommunicationPath.announcements,
            PetitionPath.list, PostingPath.list, IndicatorPath.list, ProgressPath.list,
        ]
        return records.contains { path == $0 || path.hasPrefix($0 + "/") }
    }

    /// Forgets what was kept, once it has been sent on.
    func dropSentForm() async throws {
        guard let account = signed?.account.id, form.has(HeldPath.field) else { return }
        try await office.store.dropForm(key: form[HeldPath.field], of: account)
    }

    /// A kept form with the names of what its identities stand for.
    fileprivate func shown(_ held: HeldForm) async throws -> HeldFormPage.Form {
        let fields = FormBody(held.body).fields.filter { $0.name != "csrf" && $0.name != HeldPath.field }
        var names: [String: String] = [:]
        for field in fields { names[field.value] = try await name(of: field.value, in: field.name) }
        return HeldFormPage.Form(key: held.key, path: held.path, fields: fields, names: names)
    }

    private func name(of value: String, in field: String) async throws -> String? {
        let persona = try persona
        switch field {
        case "unit":
            guard let id = ID<OrgUnit>(value) else { return nil }
            return try await unitNames()[id]
        case "participant":
            guard let id = ID<Participant>(value) else { return nil }
            return try? await office.readParticipant(id, by: persona).participant.name
        case "occasion":
            guard let id = ID<Occasion>(value) else { return nil }
            return try? await office.readOccasion(id, by: persona).name
        default: return nil
        }
    }

    /// What saved itself while somebody wrote is answered without a page, so a person sends it as the form itself.
    private var sentAgainTo: String {
        guard let id = parameters["id"].flatMap({ ID<Nomination>($0) }), path == NominationPath.page(.draft, of: id)
        else { return path }
        return NominationPath.page(.edit, of: id)
    }
}
