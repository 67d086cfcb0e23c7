import Domain
import Operations
import Pages

extension Site {
    static let nominationActRoutes: [Route] =
        [
            .post(path(.acceptance), handler: accept)
        ]
        + NominationActPage.Act.allCases.flatMap { act in
            [
                Route.get(path(act.page), handler: { try await showAct($0, act, errors: []) }),
                Route.post(path(act.page), handler: { try await perform($0, act) }),
            ]
        }

    private static func accept(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            try await visit.office.acceptNomination(id, at: visit.revision, by: visit.persona)
        } catch let refusal as Refusal {
            guard try await isDone(visit, id, by: "nomination.accept", leadingTo: [.accepted]) else { throw refusal }
        }
        return .see(NominationPath.detail(id), .accepted)
    }

    private static func showAct(_ visit: Visit, _ act: NominationActPage.Act, errors: [Reason]) async throws -> Answer {
        let persona = try visit.persona
        let dossier = try await visit.office.readNomination(visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: act.permission, on: dossier.nomination))
        // Where the act fits no more, its form would only mislead; the detail page says where the nomination stands.
        if errors.isEmpty && !act.statuses.contains(dossier.nomination.status) {
            return .see(NominationPath.detail(dossier.nomination.id))
        }
        if act == .forward, let page = try await forwardingPage(visit, dossier) {
            let html = page.html(in: visit.language)
            return try await visit.page(page.title, current: .nominations, errors: errors, html)
        }
        let names = ["items", "due", "reason", "granted"].filter(visit.form.has)
        let page = NominationActPage(
            act: act, nomination: dossier.nomination, name: dossier.participant.name,
            typed: Dictionary(uniqueKeysWithValues: names.map { ($0, visit.form[$0]) }), csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    /// With the agency above in this installation the page says what will happen there.
    private static func forwardingPage(_ visit: Visit, _ dossier: Dossier) async throws -> ForwardingPage? {
        let preview = try await visit.office.previewForwarding(of: dossier.nomination.id, by: visit.persona)
        guard let preview else { return nil }
        return ForwardingPage(
            nomination: dossier.nomination, name: dossier.participant.name, upper: preview.upper.name,
            occasion: preview.occasion?.name, files: preview.files, lacking: preview.lacking,
            missing: preview.missing, csrf: visit.csrf)
    }

    private static func perform(_ visit: Visit, _ act: NominationActPage.Act) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            try await act.run(visit, on: id)
        } catch let refusal as Refusal {
            guard try await isDone(visit, id, by: act.entry, leadingTo: act.results) else {
                return try await showAct(visit, act, errors: refusal.reasons)
            }
        }
        return .see(NominationPath.detail(id), act.notice)
    }
}

extension NominationActPage.Act {
    fileprivate var permission: NominationAct {
        switch self {
        case .return: .return
        case .decline: .decline
        case .withdraw: .withdraw
        case .reopen: .reopen
        case .forward: .forward
        case .answer: .answer
        case .refuse: .refuse
        }
    }

    /// The journal's word for it.
    fileprivate var entry: String { "nomination.\(permission.rawValue)" }

    /// Where it fits.
    fileprivate var statuses: Set<NominationStatus> {
        switch self {
        case .return: [.submitted]
        case .decline: [.submitted, .accepted, .appraised]
        case .withdraw: NominationStatus.withdrawable
        case .reopen: [.lapsed]
        case .forward: [.recommended]
        case .answer: [.forwarded]
        case .refuse: [.allocated]
        }
    }

    /// Where it leads.
    fileprivate var results: Set<NominationStatus> {
        switch self {
        case .return, .reopen: [.returned]
        case .decline: [.declined]
        case .withdraw: [.withdrawn]
        case .forward: [.forwarded]
        case .answer: [.granted, .notGranted]
        case .refuse: [.refused]
        }
    }

    fileprivate var notice: SiteNotice {
        switch self {
        case .return: .returned
        case .decline: .declined
        case .withdraw: .withdrawn
        case .reopen: .reopened
        case .forward: .forwarded
        case .answer: .answered
        case .refuse: .refused
        }
    }

    /// Reads the form and does it.
    fileprivate func run(_ visit: Visit, on id: ID<Nomination>) async throws {
        let (office, persona, revision) = (visit.office, try visit.persona, try visit.revision)
        var reader = FormReader(visit.form)
        let reason = reader.text("reason", most: 2_000)
        switch self {
        case .return:
            let items = reader.text("items", most: 5_000).split(separator: "\n").map(String.init)
            let due = try due(&reader)
            try await office.returnNomination(id, items: items, due: due, at: revision, by: persona)
        case .reopen:
            let due = try due(&reader)
            try await office.reopenNomination(id, due: due, because: reason, at: revision, by: persona)
        case .answer:
            if !["yes", "no"].contains(visit.form["granted"]) { reader.note(Reason(.choiceMissing, field: "granted")) }
            try reader.finish()
            let granted = visit.form["granted"] == "yes"
            try await office.answerNomination(id, granted: granted, because: reason, at: revision, by: persona)
        case .decline:
            try reader.finish()
            try await office.declineNomination(id, because: reason, at: revision, by: persona)
        case .refuse:
            try reader.finish()
            try await office.refuseNomination(id, because: reason, at: revision, by: persona)
        case .withdraw:
            try reader.finish()
            try await office.withdrawNomination(id, because: reason, at: revision, by: persona)
        case .forward: try await office.forwardNomination(id, at: revision, by: persona)
        }
    }

    /// The due day; without one the form comes back with everything else that is wrong with it.
    private func due(_ reader: inout FormReader) throws -> Day {
        let day = reader.day("due")
        if self == .return && reader.form["items"].allSatisfy(\.isWhitespace) {
            if day == nil { reader.note(Reason(.missingItems, field: "items")) }
        }
        if day == nil && !reader.reasons.contains(where: { $0.field == "due" }) {
            reader.note(Reason(.dateMalformed, field: "due"))
        }
        try reader.finish()
        guard let day else { throw Refusal(.dateMalformed, field: "due") }
        return day
    }
}
