import Domain
import Operations
import Pages
import Wording

extension Site {
    /// The list, one nomination, writing one, and the acts on it.
    static let nominationRoutes: [Route] =
        [
            .get(NominationPath.list, handler: showNominations),
            .get("\(NominationPath.list)/{id}", handler: showNomination),
        ] + nominationNewRoutes + nominationImportRoutes + nominationDraftRoutes + nominationEvidenceRoutes
        + nominationSubmissionRoutes + nominationActRoutes

    /// The address of a page below one nomination, with its parameter.
    static func path(_ page: NominationPath.Page) -> String { "\(NominationPath.list)/{id}/\(page.rawValue)" }

    private static let listSize = 50

    private static func showNominations(_ visit: Visit) async throws -> Answer {
        let asked = query(visit)
        let title = NominationsPage.title
        let body = try await visit.kept("nominations \(visit.query.raw)") { try await nominationList(visit, asked) }
        return try await visit.page(title, current: .nominations, body)
    }

    private static func nominationList(_ visit: Visit, _ asked: NominationsPage.Query) async throws -> HTML {
        let persona = try visit.persona
        let list = try await visit.office.listNominations(nominationQuery(visit, persona), by: persona)
        let occasions = try await visit.office.listOccasions(by: persona)
        let plan = try await visit.office.readPlan(by: persona).plan
        return NominationsPage(
            rows: list.rows.map(row), count: list.total, size: listSize, query: asked,
            occasions: occasions.map { Choice($0.id.text, $0.name) },
            awards: plan.awards.map { Choice($0.code, $0.name) },
            canBegin: persona.holds(.unitRepresentative) && persona.unit != nil
        ).html(in: visit.language)
    }

    /// What the address asks of the store.
    static func nominationQuery(_ visit: Visit, _ persona: Persona) -> NominationQuery {
        let asked = query(visit)
        return NominationQuery(
            agency: persona.agency, occasion: asked.occasion, status: asked.status, kind: asked.kind,
            award: asked.award, search: asked.search, order: asked.isByName ? .name : .newest, page: asked.page,
            size: listSize)
    }

    /// What the address asks for; a value nobody knows is left out.
    private static func query(_ visit: Visit) -> NominationsPage.Query {
        var query = NominationsPage.Query()
        query.search = (try? CleanText.optionalLine(visit.query["q"], max: 100)) ?? ""
        query.occasion = ID(visit.query["occasion"])
        query.status = NominationStatus(rawValue: visit.query["status"])
        query.kind = ParticipantKind(rawValue: visit.query["kind"])
        query.award = visit.query["award"].isEmpty ? nil : visit.query["award"]
        query.isByName = visit.query["order"] == "name"
        query.page = min(max(Int(visit.query["page"]) ?? 1, 1), 10_000)
        return query
    }

    private static func row(_ row: NominationRow) -> NominationsPage.Row {
        NominationsPage.Row(
            id: row.id, number: row.number, name: row.name, detail: row.detail, unit: row.unitName, kind: row.kind,
            award: row.award, status: row.status, changed: row.changed)
    }

    private static func showNomination(_ visit: Visit) async throws -> Answer {
        let dossier = try await visit.office.readNomination(visit.id(), by: visit.persona)
        let page = try await nominationPage(visit, dossier)
        return try await visit.page(
            page.title(in: visit.language), current: .nominations, page.html(in: visit.language))
    }

    /// Everything the page shows of a dossier.
    static func nominationPage(_ visit: Visit, _ dossier: Dossier) async throws -> NominationPage {
        let (nomination, persona) = (dossier.nomination, try visit.persona)
        let accounts = try await visit.office.store.accounts(of: persona.agency)
        var actors = Dictionary(accounts.map { ($0.id.text, $0.name) }) { first, _ in first }
        // Who acted above is nobody the agency below knows: its page names the agency.
        for entry in dossier.history where entry.act.hasPrefix("nomination.upper") && actors[entry.actor] == nil {
            actors[entry.actor] = dossier.proposal?.other.name
        }
        var page = NominationPage(
            nomination: nomination, participant: dossier.participant, unitName: dossier.unit?.name ?? "",
            occasion: dossier.occasion, plan: dossier.plan, evidence: dossier.evidence, checks: dossier.checklist,
            appraisals: dossier.appraisals, certificates: dossier.certificates, history: dossier.history,
            actors: actors,
            quotas: try await quotas(visit, dossier), permitted: dossier.permitted, viewer: persona,
            today: visit.office.now.day, book: dossier.book, csrf: visit.csrf)
        if persona.holds(anyOf: Persona.readersOfAll) {
            page.inspected = try await visit.office.readInspectedUnit(nomination.unit, by: persona)
        }
        page.grounds = try await visit.office.store.citedInitiatives(by: [nomination.id], agency: nomination.agency)
        page.similar = try await similarLines(visit, dossier)
        page.link = dossier.proposal.map { NominationLink($0.proposal, other: $0.other.name, isSender: $0.isSender) }
        page.holds = dossier.holds
        page.isRefusable = dossier.isRefusable
        page.wordOnly = try await visit.office.wordOnlyPapers(by: persona)
        if !dossier.holds.isEmpty { page.agencyName = try await visit.site.agencyName(nomination.agency) }
        let isFree = try await visit.office.isPlaceFree(for: nomination, on: dossier.occasion)
        page.isNoticeBlocked = isFree && dossier.occasion.status != .archived
        return page
    }

    /// The rules that count this nomination; how full they are only for those who read the whole season.
    private static func quotas(_ visit: Visit, _ dossier: Dossier) async throws -> [NominationPage.Quota] {
        let (nomination, persona) = (dossier.nomination, try visit.persona)
        let bound = dossier.plan.quotas(award: nomination.award, occasion: dossier.occasion.planned)
            .filter { $0.kinds.contains(nomination.kind.countsAs) }
        let heads = try await visit.office.heads(
            for: bound.filter { $0.competence == .own }, on: dossier.occasion, award: nomination.award)
        let rules = bound.map { $0.competence == .own ? $0.resolved(by: heads, unit: nomination.unit) : $0 }
        guard persona.holds(anyOf: Persona.readersOfAll), !rules.isEmpty else {
            return rules.map { NominationPage.Quota($0, used: nil) }
        }
        let counted = NominationStatus.inProgress.union(NominationStatus.awarded).union([.forwarded, .granted])
        let counts = try await visit.office.store.nominationCounts(agency: persona.agency, unit: nil).filter {
            $0.occasion == nomination.occasion && $0.award == nomination.award && counted.contains($0.status)
        }
        return rules.map { rule in
            let used = counts.filter { rule.kinds.contains($0.kind.countsAs) }.map(\.count).reduce(0, +)
            return NominationPage.Quota(rule, used: used)
        }
    }
}
