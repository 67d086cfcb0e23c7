package import Domain
import Secrets

/// A paper as its download finds it: the bytes it was issued with, or the record to make it of.
package enum OfficialPaperSight: Sendable {
    case issued(IssuedPaper, bytes: [UInt8])
    case record(PaperRecord)
    /// The record, and the office's Word template to make it from.
    case template(PaperRecord, [UInt8])
}

extension Office {
    /// - Throws: as `readPaperRecord`; `paperOnlyWord` for a PDF of a paper the office has a template of; `paperAltered` where the kept bytes are not those that were issued.
    package func readOfficialPaper(_ kind: PaperKind, _ id: String, as format: PaperFileFormat, by persona: Persona)
        async throws -> OfficialPaperSight
    {
        let record = try await readPaperRecord(kind, id, by: persona)
        if let kept = try await store.issuedPaper(kind, of: id, as: format, agency: persona.agency) {
            if SHA256Digest(of: kept.bytes).hex != kept.paper.digest { throw Refusal(.paperAltered) }
            return .issued(kept.paper, bytes: kept.bytes)
        }
        // A count of ballots is recorded only where ballots were cast; what was kept before this was asked stays.
        if kind == .voteCount, case .session(let session, _, _) = record.subject, !session.hasBallots {
            throw Refusal(.notFound)
        }
        guard let template = try await template(of: kind, id, agency: persona.agency) else { return .record(record) }
        if format == .pdf { throw Refusal(.paperOnlyWord) }
        return .template(record, template)
    }

    /// What the paper is made from besides its record. A paper that is kept in Word stays with what that was made from, so
    /// that its PDF never has other words.
    private func template(of kind: PaperKind, _ id: String, agency: ID<Agency>) async throws -> [UInt8]? {
        if PaperKind.keptSigned.contains(kind),
            let kept = try await store.issuedPaper(kind, of: id, as: .docx, agency: agency)
        {
            return kept.paper.template == nil ? nil : kept.bytes
        }
        return try await templateInForce(kind, of: agency)?.bytes
    }

    /// The record that a paper of `kind` is made of; who may read the record may have its paper.
    /// - Parameter id: of a decision, an occasion, a session, a nomination or a petition, as the kind has it.
    /// - Throws: `Refusal`: `notFound` also where the record is not at a point at which there is such a paper.
    package func readPaperRecord(_ kind: PaperKind, _ id: String, by persona: Persona) async throws -> PaperRecord {
        switch kind {
        case .decision, .submission, .honours: try await decisionRecord(kind, ID(id), by: persona)
        case .dossiers, .appraisal: try await dossierRecord(kind, ID(id), by: persona)
        case .invitation, .minutes, .voteCount, .ballot, .attendance: try await sessionRecord(kind, ID(id), by: persona)
        case .notice, .report: try await nominationRecord(kind, ID(id), by: persona)
        case .answer: try await petitionRecord(ID(id), by: persona)
        case .review: try await periodReviewRecord(id, by: persona)
        case .plan: try await planRecord(id, by: persona)
        case .guidance: try await guidanceRecord(ID(id), by: persona)
        case .statistics: try await statisticsRecord(id, by: persona)
        case .yearlyResults: try await yearlyResultsRecord(id, by: persona)
        case .correction: try await correctionRecord(id, by: persona)
        }
    }

    private func decisionRecord(_ kind: PaperKind, _ id: ID<Decision>?, by persona: Persona) async throws
        -> PaperRecord
    {
        guard let id else { throw Refusal(.notFound) }
        let papers = try await readDecision(id, by: persona)
        let decision = papers.decision
        // A dropped draft is no paper, and only an award is laid before the Chairman with a list.
        if decision.status == .discarded || (kind == .submission && decision.kind != .award) {
            throw Refusal(.notFound)
        }
        if kind == .honours && !decision.hasHonours { throw Refusal(.notFound) }
        var record = PaperRecord(
            office: try await paperOffice(persona.agency, papers.plan), plan: papers.plan, occasion: papers.occasion,
            now: now, subject: .decision(decision, target: papers.target))
        if kind == .submission {
            record.sittings = try await paperSittings(of: papers.occasion)
            record.leftOut = try await leftOut(of: decision)
            record.standingHead = try await standingHead(persona.agency, record.sittings)
        }
        return record
    }

    private func dossierRecord(_ kind: PaperKind, _ id: ID<Occasion>?, by persona: Persona) async throws
        -> PaperRecord
    {
        guard let id else { throw Refusal(.notFound) }
        try Refusal.raise(persona.refusals(of: CouncilAct.read, agency: persona.agency))
        let occasion = try await readOccasion(id, by: persona)
        let plan = try await plan(of: persona.agency).plan
        let statuses = Set(NominationStatus.allCases).subtracting([.draft, .withdrawn])
        let all = try await store.nominations(occasion: id, agency: persona.agency, statuses: statuses)
            .sorted { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) }
        // Nothing was appraised before somebody handed something in.
        if kind == .appraisal && all.isEmpty { throw Refusal(.notFound) }
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: occasion, now: now,
            subject: .dossiers(try await paperDossiers(all)))
    }

    private func sessionRecord(_ kind: PaperKind, _ id: ID<CouncilSession>?, by persona: Persona) async throws
        -> PaperRecord
    {
        guard let id else { throw Refusal(.notFound) }
        let papers = try await readSession(id, by: persona)
        let isOver = [.closed, .signed].contains(papers.session.status)
        let isForHall: Set<PaperKind> = [.invitation, .ballot, .attendance]
        if !isForHall.contains(kind) && !isOver { throw Refusal(.notFound) }
        if isForHall.contains(kind) && papers.session.status == .calledOff { throw Refusal(.notFound) }
        if kind == .ballot && papers.session.paperItems.isEmpty { throw Refusal(.notFound) }
        return try await paperRecord(of: papers.session, papers.council, papers)
    }

    /// - Parameter papers: the names around `session`, which may be its next value.
    func paperRecord(of session: CouncilSession, _ council: Council, _ papers: SessionPapers) async throws
        -> PaperRecord
    {
        let items = session.agenda.compactMap { item in
            papers.nominations[item.nomination].map { nomination in
                let participant = papers.participants[nomination.participant]
                return PaperDossier(
                    nomination, name: participant?.name ?? "", detail: participant?.detail ?? "",
                    unit: papers.units[nomination.unit]?.name ?? "",
                    opinions: (papers.appraisals[nomination.id] ?? []).map(\.opinion))
            }
        }
        var record = PaperRecord(
            office: try await paperOffice(session.agency, papers.plan), plan: papers.plan, occasion: papers.occasion,
            now: session.closed ?? now, subject: .session(session, council, items))
        record.sittings = [
            PaperSitting(
                session, council, opened: papers.history.last { $0.act == "session.open" }?.at,
                counters: try await counters(of: session))
        ]
        return record
    }

    private func nominationRecord(_ kind: PaperKind, _ id: ID<Nomination>?, by persona: Persona) async throws
        -> PaperRecord
    {
        guard let id else { throw Refusal(.notFound) }
        let dossier = try await readNomination(id, by: persona)
        if kind == .notice && !PaperKind.noticed.contains(dossier.nomination.status) { throw Refusal(.notFound) }
        var isFree = false
        if kind == .notice { isFree = try await isPlaceFree(for: dossier.nomination, on: dossier.occasion) }
        // Nobody is told of a full quota while a place is free, here as little as on the page of answers.
        if isFree && dossier.occasion.status != .archived { throw Refusal(.noticePlaceFree) }
        var shown = PaperDossier(
            dossier.nomination, name: dossier.participant.name, detail: dossier.participant.detail,
            unit: dossier.unit?.name ?? "", opinions: [])
        shown.isPlaceUnused = isFree
        var record = PaperRecord(
            office: try await paperOffice(persona.agency, dossier.plan), plan: dossier.plan,
            occasion: dossier.occasion, now: now, subject: .nomination(shown))
        if kind == .notice { record.sittings = try await paperSittings(of: dossier.occasion) }
        return record
    }

    private func petitionRecord(_ id: ID<Petition>?, by persona: Persona) async throws -> PaperRecord {
        guard let id else { throw Refusal(.notFound) }
        let petition = try await readPetition(id, by: persona)
        guard [.received, .answered].contains(petition.status) else { throw Refusal(.notFound) }
        guard let occasion = try await store.occasion(petition.occasion, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        let plan = try await plan(of: persona.agency).plan
        let unit = try await store.units(of: persona.agency).first { $0.id == petition.unit }
        return PaperRecord(
            office: try await paperOffice(persona.agency, plan), plan: plan, occasion: occasion,
            now: petition.answer?.at ?? now, subject: .petition(petition, unit: unit?.name ?? ""))
    }

    /// A dropped draft is no paper.
    private func correctionRecord(_ id: String, by persona: Persona) async throws -> PaperRecord {
        guard let id = ID<CorrectionLetter>(id) else { throw Refusal(.notFound) }
        let letter = try await correctionLetter(id, for: .read, at: nil, by: persona)
        if letter.status == .discarded { throw Refusal(.notFound) }
        return try await correctionRecord(of: letter)
    }

    /// Names of today; a paper that is issued keeps its own bytes.
    func paperOffice(_ id: ID<Agency>, _ plan: Plan) async throws -> PaperOffice {
        let agency = try await store.agency(id)
        let chairmen = try await store.accounts(of: id).filter { $0.status == .active && $0.roles.contains(.chairman) }
        let standing = try await store.units(of: id).first(where: \.isStanding)
        return PaperOffice(
            agency: agency?.name ?? plan.identity.agency, place: plan.identity.place, standing: standing?.name ?? "",
            chairman: chairmen.count == 1 ? chairmen[0].name : "")
    }

    func paperDossiers(_ nominations: [Nomination]) async throws -> [PaperDossier] {
        let participants = try await participants(of: nominations)
        let appraisals = try await appraisals(of: nominations)
        guard let agency = nominations.first?.agency else { return [] }
        let units = Dictionary(try await store.units(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        return nominations.map { nomination in
            let participant = participants[nomination.participant]
            var dossier = PaperDossier(
                nomination, name: participant?.name ?? "", detail: participant?.detail ?? "",
                unit: units[nomination.unit] ?? "", opinions: (appraisals[nomination.id] ?? []).map(\.opinion))
            dossier.appraisals = appraisals[nomination.id] ?? []
            return dossier
        }
    }
}
