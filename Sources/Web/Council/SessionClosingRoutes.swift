import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The acts of a session that can not be taken back: each has a page before it.
    static let sessionClosingRoutes: [Route] = [
        .get("\(CouncilPath.sessions)/{id}/closing", handler: { try await showClosing($0, errors: []) }),
        .post("\(CouncilPath.sessions)/{id}/closing", handler: closeSession),
        .get("\(CouncilPath.sessions)/{id}/signature", handler: showSigning),
        .post("\(CouncilPath.sessions)/{id}/signature", handler: signMinutes),
        .get("\(CouncilPath.sessions)/{id}/calling-off", handler: showCallingOff),
        .post("\(CouncilPath.sessions)/{id}/calling-off", handler: callOffSession),
    ]

    private static func showClosing(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let sheet = try await visit.sheet(for: .close)
        guard sheet.session.status == .open else { throw Refusal(.sessionNotOpen) }
        let history = try await visit.office.readSession(visit.id(), by: visit.persona).history
        let opened = history.last { $0.act == "session.open" }?.at
        let page = SessionClosingPage(
            sheet: sheet, times: sheet.session.proposedTimes(opened: opened, at: visit.office.now),
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors),
            in: visit.language)
        return try await visit.page(page.title, current: .council, errors: errors, page.html(in: visit.language))
    }

    private static func closeSession(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let minutes = reader.text("minutes", most: 40_000)
            let sitting = SittingTimes(&reader)
            try reader.finish()
            try await visit.office.closeSession(
                id, minutes: minutes, sitting: sitting, at: visit.revision, by: visit.persona)
            return .see(CouncilPath.session(id), .sessionClosed)
        } catch let refusal as Refusal {
            return try await showClosing(visit, errors: refusal.reasons)
        }
    }

    private static func showSigning(_ visit: Visit) async throws -> Answer {
        let sheet = try await visit.sheet(for: .sign)
        guard sheet.session.status == .closed else { throw Refusal(.sessionNotClosed) }
        return try await show(
            visit, sheet, .sessionSign, Phrase.sessionSignEffects, .signature, button: .sessionSignButton)
    }

    private static func signMinutes(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        try await visit.office.signMinutes(of: id, at: visit.revision, by: visit.persona)
        return .see(CouncilPath.session(id), .signed)
    }

    private static func showCallingOff(_ visit: Visit) async throws -> Answer {
        let sheet = try await visit.sheet(for: .callOff)
        guard sheet.session.status == .called else { throw Refusal(.sessionNotCalled) }
        return try await show(
            visit, sheet, .sessionCallOff, Phrase.sessionCallOffEffects, .callOff, button: .sessionCallOff)
    }

    private static func callOffSession(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        try await visit.office.callOffSession(id, at: visit.revision, by: visit.persona)
        return .see(CouncilPath.session(id), .calledOff)
    }

    private static func show(
        _ visit: Visit, _ sheet: SessionSheet, _ title: Phrase, _ effects: [Phrase], _ act: SessionAct, button: Phrase
    ) async throws -> Answer {
        let (say, session) = (visit.language, sheet.session)
        let page = ConsequencePage(
            title, subtitle: "\(session.at.words(in: say)) · \(sheet.occasionName)", effects: effects.map { say($0) },
            action: CouncilPath.act(act, in: session.id), revision: session.revision.number, button: button,
            back: (say(.sessionTitle, ["day": session.at.day.vietnamese]), CouncilPath.session(session.id)),
            csrf: visit.csrf)
        return try await visit.page(title, current: .council, page.html(in: say))
    }
}

extension Visit {
    /// The session of this address, when the person may do `act` in it.
    func sheet(for act: CouncilAct) async throws -> SessionSheet {
        let papers = try await office.readSession(id(), by: persona)
        try Refusal.raise(persona.refusals(of: act, agency: papers.session.agency))
        return try await sheet(papers)
    }
}

extension SittingTimes {
    /// `nil` with a reason where something of it is missing or no time.
    fileprivate init?(_ reader: inout FormReader) {
        let (day, began, ended) = (reader.day("held"), reader.time("began"), reader.time("ended"))
        guard let day, let began, let ended else {
            reader.noteMissing(["held", "began", "ended"], .sessionTimesMissing)
            return nil
        }
        self.init(
            began: Moment(day, hour: began.hour, minute: began.minute),
            ended: Moment(day, hour: ended.hour, minute: ended.minute))
    }
}
