import Domain
import Operations
import Pages

extension Site {
    static let sessionRoutes: [Route] = [
        .get("\(CouncilPath.sessions)/{id}", handler: { try await showSession($0, errors: []) }),
        .post("\(CouncilPath.sessions)/{id}/attendance", handler: noteAttendance),
        .post("\(CouncilPath.sessions)/{id}/opening", handler: openSession),
        .post("\(CouncilPath.sessions)/{id}/votes", handler: enterVotes),
        .get("\(CouncilPath.sessions)/{id}/invitation", handler: showInvitation),
        .get("\(CouncilPath.sessions)/{id}/minutes", handler: showMinutes),
    ]

    private static func showSession(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let papers = try await visit.office.readSession(visit.id(), by: visit.persona)
        var sheet = try await visit.sheet(papers)
        let (id, isOver) = (papers.session.id, [.closed, .signed].contains(papers.session.status))
        if isOver { sheet.corrections = try await visit.corrections(on: id.text, .session(id)) }
        sheet.wordOnly = try await visit.office.wordOnlyPapers(of: isOver ? id.text : nil, by: visit.persona)
        let page = SessionPage(
            sheet: sheet, acts: visit.councilActs,
            history: try await visit.historyInWords(papers.history), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors),
            isGated: try await visit.office.owesDeclaration(papers, by: visit.persona), today: visit.office.now.day)
        return try await visit.page(page.title, current: .council, errors: errors, page.html(in: visit.language))
    }

    private static func noteAttendance(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        do {
            let papers = try await visit.office.readSession(id, by: visit.persona)
            // Whom nobody marked yet stays invited: people come one after the other.
            let attendance = papers.council.members.map { member in
                SeatAttendance(
                    member: member.id, presence: Presence(rawValue: visit.form["presence-\(member.id)"]) ?? .invited)
            }
            try await visit.office.noteAttendance(attendance, in: id, at: visit.revision, by: visit.persona)
            return .see(CouncilPath.session(id), .attendance)
        } catch let refusal as Refusal {
            return try await showSession(visit, errors: refusal.reasons)
        }
    }

    private static func openSession(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.openSession(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(CouncilPath.session(id), .sessionOpened)
        } catch let refusal as Refusal {
            return try await showSession(visit, errors: refusal.reasons)
        }
    }

    /// Takes the whole sheet, filled as far as it is, and goes on to the first item without a vote.
    private static func enterVotes(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: CouncilAct.vote, agency: persona.agency))
        do {
            let agenda = try await visit.office.readSession(id, by: persona).session.agenda
            let items = try VoteSheet(visit.form).items(of: agenda)
            try await visit.office.enterVotes(items, in: id, at: visit.revision, by: persona)
            let sheet = try await visit.sheet(visit.office.readSession(id, by: persona))
            let next = sheet.nextUnvoted.map { CouncilPath.item($0, in: id) }
            return .see(next ?? CouncilPath.session(id), .voted)
        } catch let refusal as Refusal {
            return try await showSession(visit, errors: refusal.reasons)
        }
    }

    private static func showInvitation(_ visit: Visit) async throws -> Answer {
        let papers = try await visit.office.readSession(visit.id(), by: visit.persona)
        let page = InvitationPage(sheet: try await visit.sheet(papers))
        return try await visit.page(page.title, current: .council, page.html(in: visit.language))
    }

    private static func showMinutes(_ visit: Visit) async throws -> Answer {
        let papers = try await visit.office.readSession(visit.id(), by: visit.persona)
        if papers.session.minutes.isEmpty { throw Refusal(.notFound) }
        let page = MinutesPage(sheet: try await visit.sheet(papers), stamp: try await visit.journalStamp())
        return try await visit.page(page.title, current: .council, page.html(in: visit.language))
    }
}

extension Visit {
    /// The session with every name its page and papers show.
    func sheet(_ papers: SessionPapers) async throws -> SessionSheet {
        let items = papers.session.agenda.map { item -> SessionItem in
            let nomination = papers.nominations[item.nomination]
            return SessionItem(
                item, nomination, nomination.flatMap { papers.participants[$0.participant] },
                nomination.flatMap { papers.units[$0.unit] }, plan: papers.plan,
                appraisals: papers.appraisals[item.nomination] ?? [],
                isOnHold: papers.onHold.contains(item.nomination))
        }
        return SessionSheet(
            session: papers.session, council: papers.council,
            agencyName: try await site.agencyName(papers.session.agency), agencyPlace: papers.plan.identity.place,
            occasionName: papers.occasion.name, items: items)
    }
}
