import Domain
import Operations
import Pages
import Wording

extension Site {
    static let maturityRoutes: [Route] =
        [
            .get(MaturityPath.list, handler: listMaturity),
            .get(MaturityPath.new, handler: { try await showNewAssessment($0) }),
            .post(MaturityPath.list, once: true, handler: openAssessment),
            .get("\(MaturityPath.list)/{id}", handler: showAssessment),
        ] + maturityFillRoutes + maturityCheckRoutes + maturityRecordRoutes + criteriaSetRoutes

    private static let pageSize = 50

    private static func listMaturity(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let query = maturityQuery(visit, persona)
        let list = try await visit.office.listMaturity(query, by: persona)
        let units = try await visit.unitNames()
        let asked = query.participants
        let page = MaturityListPage(
            rows: list.rows.map { row in
                MaturityListPage.Row(
                    row.participant, unit: units[row.participant.unit] ?? "", assessment: row.assessment,
                    level: maturityLevel(row, list.sets, persona, visit.language), record: row.record,
                    canBegin: persona.refusals(
                        of: MaturityAct.open, agency: persona.agency, unit: row.participant.unit
                    ).isEmpty)
            }, filter: .init(search: asked.search, year: query.year, page: asked.page), years: maturityYears(visit),
            pages: (list.total + pageSize - 1) / pageSize, total: list.total,
            canBegin: persona.refusals(of: MaturityAct.open, agency: persona.agency, unit: persona.unit).isEmpty)
        return try await visit.page(page.title, current: .maturity, page.html(in: visit.language))
    }

    /// What the address asks for; a value nobody knows is left out.
    static func maturityQuery(_ visit: Visit, _ persona: Persona) -> MaturityQuery {
        MaturityQuery(
            ParticipantQuery(
                agency: persona.agency, search: String(visit.query["q"].prefix(200)),
                page: min(max(Int(visit.query["page"]) ?? 1, 1), 10_000), size: pageSize),
            year: Int(visit.query["year"]).flatMap { (2_000...2_999).contains($0) ? $0 : nil })
    }

    /// In words; `nil` for an assessment this person may not open yet.
    static func maturityLevel(
        _ row: MaturityRow, _ sets: [CriteriaSet], _ persona: Persona, _ say: Language
    ) -> String? {
        guard let assessment = row.assessment,
            persona.refusals(of: MaturityAct.read, on: assessment).isEmpty
        else { return nil }
        let levels = sets.first { $0.key == assessment.set && $0.isOpen }?.rule.levels ?? []
        let name = levels.first { $0.level == assessment.level }?.name ?? ""
        return say(.maturityLevelOf, ["level": String(assessment.level), "name": name])
    }

    /// This year and the five before it.
    static func maturityYears(_ visit: Visit) -> [Int] {
        let year = visit.office.now.day.year
        return Array((year - 5...year).reversed())
    }

    private static func showNewAssessment(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let word = visit.form.has("participant") ? visit.form["participant"] : visit.query["participant"]
        guard let id = ID<Participant>(word) else { return try await chooseEnterprise(visit) }
        let participant = try await visit.office.readParticipant(id, by: persona).participant
        try Refusal.raise(
            persona.refusals(of: MaturityAct.open, agency: participant.agency, unit: participant.unit))
        guard participant.kind == .enterprise else { throw Refusal(.maturityNotEnterprise) }
        let sets = try await visit.office.listCriteriaSets(by: persona).filter(\.isOpen)
        let isTyped = visit.form.has("participant")
        let page = MaturityOpenPage(
            participant: participant, sets: sets, years: maturityYears(visit),
            year: isTyped ? visit.form["year"] : String(visit.office.now.day.year),
            set: isTyped ? visit.form["set"] : sets.count == 1 ? sets[0].key.description : "", csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .maturity, errors: errors, page.html(in: visit.language))
    }

    /// The enterprises of the own unit, by name.
    private static func chooseEnterprise(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: MaturityAct.open, agency: persona.agency, unit: persona.unit))
        let search = (try? CleanText.optionalLine(visit.query["q"], max: 100)) ?? ""
        let found = try await visit.office.listParticipants(
            ParticipantQuery(agency: persona.agency, kind: .enterprise, search: search, size: 20), by: persona)
        let page = MaturityChoicePage(search: search, participants: found.rows)
        return try await visit.page(page.title, current: .maturity, page.html(in: visit.language))
    }

    private static func openAssessment(_ visit: Visit) async throws -> Answer {
        guard let participant = ID<Participant>(visit.form["participant"]) else { throw Refusal(.notFound) }
        do {
            var reader = FormReader(visit.form)
            let year = reader.number("year") ?? 0
            try reader.finish()
            let assessment = try await visit.office.openAssessment(
                of: participant, year: year, set: CriteriaSetKey(visit.form["set"]), by: try visit.persona)
            return .see(MaturityPath.detail(assessment.id), .saved)
        } catch let refusal as Refusal {
            return try await showNewAssessment(visit, errors: refusal.reasons)
        }
    }

    private static func showAssessment(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let report = try await visit.office.readAssessment(try visit.id(), by: persona)
        let assessment = report.assessment
        func may(_ act: MaturityAct) -> Bool { persona.refusals(of: act, on: assessment).isEmpty }
        var acts = MaturityPage.Acts()
        acts.fill = MaturityStatus.withUnit.contains(assessment.status) && may(.fill)
        acts.check = assessment.status == .submitted && may(.confirm)
        acts.withdraw = MaturityStatus.open.contains(assessment.status) && may(.withdraw)
        acts.record = may(.record)
        let page = MaturityPage(
            assessment: assessment, participant: report.participant, set: report.set, others: report.others,
            records: report.records, files: report.files, acts: acts)
        return try await visit.page(page.title, current: .maturity, page.html(in: visit.language))
    }
}
