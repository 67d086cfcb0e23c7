import Domain
import Operations
import Pages

extension Site {
    static let sessionRoutes: [Route] = [
        .get("\(CouncilPath.sessions)/{id}", handler: { try await showSession($0, errors: []) }),
        .post("\(CouncilPath.sessions)/{id}/attendance", handler: noteAttendance),
        .post("\(CouncilPath.sessions)/{id}/opening", handler: openSession),
        .post("\(CouncilPath.sessions)/{id}/votes", handler: enterVote),
        .get("\(CouncilPath.sessions)/{id}/invitation", handler: showInvitation),
        .get("\(CouncilPath.sessions)/{id}/minutes", handler: showMinutes),
    ]

    private static func showSession(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let papers = try await visit.office.readSession(visit.id(), by: visit.persona)
        let page = SessionPage(
            sheet: try await visit.sheet(papers), acts: visit.councilActs,
            history: try await visit.historyInWords(papers.history), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
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
            try await visit.office.openSession(id, at: visit.revision, by: visit.persona)
            return .see(CouncilPath.session(id), .opened)
        } catch let refusal as Refusal {
            return try await showSession(visit, errors: refusal.reasons)
        }
    }

    /// Goes on to the next item without a vote.
    private static func enterVote(_ visit: Visit) async throws -> Answer {
        let id: ID<CouncilSession> = try visit.id()
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: CouncilAct.vote, agency: persona.agency))
        do {
            let item = try VoteForm(visit.form).item
            try await visit.office.enterVote(item, in: id, at: visit.revision, by: visit.persona)
            let sheet = try await visit.sheet(visit.office.readSession(id, by: visit.persona))
            let next = sheet.nextUnvoted.map { CouncilPath.item($0, in: id) }
            return .see(next ?? CouncilPath.session(id), .voted)
        } catch let refusal as Refusal {
            return try await showSession(visit, errors: VoteForm.atItsFields(refusal.reasons, visit.form))
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
        let page = MinutesPage(sheet: try await visit.sheet(papers))
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
                appraisals: papers.appraisals[item.nomination] ?? [])
        }
        return SessionSheet(
            session: papers.session, council: papers.council,
            agencyName: try await site.agencyName(papers.session.agency), agencyPlace: papers.plan.identity.place,
            occasionName: papers.occasion.name, items: items)
    }
}

/// The result of one item as it was sent. The fields carry the nomination in their names.
struct VoteForm {
    let item: AgendaItem

    /// - Throws: `Refusal` with everything that can not be read; a form without any count is one of these.
    init(_ form: FormBody) throws {
        guard let nomination = ID<Nomination>(form["nomination"]) else { throw Refusal(.notOnAgenda) }
        var reader = FormReader(form)
        func name(_ field: String) -> String { "\(field)-\(nomination)" }
        let counts = VoteForm.counts.map { reader.number(name($0)) }
        if counts.allSatisfy({ $0 == nil }) && VoteForm.counts.allSatisfy({ form[name($0)].isEmpty }) {
            reader.note(Reason(.numberMalformed, field: name("agree")))
        }
        let rank = reader.number(name("rank"))
        let dissent = reader.text(name("dissent"), most: 2_000)
        try reader.finish()
        let count = VoteCount(
            agree: counts[0] ?? 0, disagree: counts[1] ?? 0, writtenAgree: counts[2] ?? 0,
            writtenDisagree: counts[3] ?? 0)
        item = AgendaItem(
            nomination: nomination, recused: reader.ids(name("recused")), count: count, dissent: dissent, rank: rank)
    }

    private static let counts = ["agree", "disagree", "writtenAgree", "writtenDisagree"]

    /// Points reasons of the domain (`agree`) to the fields of the form that was sent (`agree-ID`).
    static func atItsFields(_ reasons: [Reason], _ form: FormBody) -> [Reason] {
        let fields = Set(counts + ["recused"])
        return reasons.map { reason in
            guard let field = reason.field, fields.contains(field) else { return reason }
            return Reason(
                reason.code, field: "\(field)-\(form["nomination"])", reason.values, citation: reason.citation)
        }
    }
}
