import Domain
import Operations
import Pages

extension Site {
    /// What goes up between agencies: the list of communes above, the supplement below.
    static let proposalRoutes: [Route] = [
        .get(ProposalPath.communes, handler: showCommunes),
        .get("\(NominationPath.list)/{id}/supplement", handler: { try await showSupplement($0, errors: []) }),
        .post("\(NominationPath.list)/{id}/supplement", limit: FormBody.fileLimit, handler: resend),
        .post("\(NominationPath.list)/{id}/supplement/files", limit: FormBody.fileLimit, handler: addFile),
    ]

    private static func showCommunes(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let occasion: ID<Occasion>? = ID(visit.query["occasion"])
        let counts = try await visit.office.listCommunes(on: occasion, by: persona)
        let page = CommunesPage(
            lines: counts.map(CommuneLine.init),
            occasions: try await visit.office.listOccasions(by: persona).map { Choice($0.id.text, $0.name) },
            occasion: occasion?.text ?? "")
        return try await visit.page(page.title, current: .nominations, page.html(in: visit.language))
    }

    private static func showSupplement(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        let asked = try await visit.office.readSupplement(of: id, by: visit.persona)
        let page = ProposalSupplementPage(
            nomination: id, name: asked.name, upper: asked.upper.name, proposal: asked.proposal,
            evidence: asked.evidence, papers: asked.papers.map { Choice($0.code, $0.name) },
            report: visit.form.has("report") ? visit.form["report"] : asked.report, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    /// A file chosen and not yet uploaded goes along.
    private static func resend(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let report = reader.text("report", most: Nomination.longestReport)
            try reader.finish()
            if visit.form.files.contains(where: { !$0.bytes.isEmpty }) { try await supply(visit, id) }
            try await visit.office.resend(id, report: report, at: visit.revision, by: visit.persona)
            return .see(NominationPath.detail(id), .forwarded)
        } catch let refusal as Refusal where refusal != Refusal(.noSupplementAsked) {
            return try await showSupplement(visit, errors: refusal.reasons)
        }
    }

    private static func addFile(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            try await supply(visit, id)
            return .see(ProposalPath.supplement(id), .fileAdded)
        } catch let refusal as Refusal {
            guard refusal.reasons.allSatisfy({ $0.field == "file" }) else { throw refusal }
            return try await showSupplement(visit, errors: refusal.reasons)
        }
    }

    private static func supply(_ visit: Visit, _ id: ID<Nomination>) async throws {
        let file = try EvidenceUpload.read(visit.form)
        let paper = visit.form["paper"].isEmpty ? nil : visit.form["paper"]
        var reader = FormReader(visit.form)
        let report = visit.form.has("report") ? reader.text("report", most: Nomination.longestReport) : nil
        try await visit.office.supply(file, paper: paper, report: report, for: id, by: visit.persona)
    }
}

extension CommuneLine {
    init(_ count: CommuneCount) {
        self.init(
            name: count.agency.name, underWay: count.underWay, granted: count.granted, notGranted: count.notGranted)
    }
}
