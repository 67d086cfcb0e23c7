import Domain
import Operations
import Pages
import Wording

extension Site {
    static let inspectionRoutes: [Route] =
        [
            .get(InspectionPath.list, handler: listInspections),
            .post(InspectionPath.list, once: true, handler: planInspection),
            .get(InspectionPath.new, handler: { try await showInspectionForm($0) }),
            .get(InspectionPath.programme, handler: { try await showProgramme($0) }),
            .post(InspectionPath.programme, handler: setProgramme),
            .get(InspectionPath.heads, handler: showHeads),
            .get(InspectionPath.difficulties, handler: showDifficulties),
            .get("\(InspectionPath.list)/{id}", handler: { try await showInspection($0) }),
        ] + inspectionActRoutes + inspectionPaperRoutes + inspectionRecordRoutes + findingRoutes

    private static func listInspections(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let board = try await visit.office.listInspections(by: persona)
        let filter = try await inspectionFilter(visit)
        let readsAll = persona.holds(anyOf: Persona.readersOfAll)
        let page = InspectionListPage(
            account: persona.account, rows: inspectionRows(board, filter), filter: filter,
            units: unitChoices(board.units),
            years: try await planYears(visit),
            programme: board.programmes.first { $0.year == filter.year },
            canPlan: persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: nil).isEmpty,
            readsAll: readsAll)
        return try await visit.page(page.title, current: .inspections, page.html(in: visit.language))
    }

    /// This year unless the address says otherwise; `year=` alone is every year.
    static func inspectionFilter(_ visit: Visit) async throws -> InspectionListPage.Filter {
        let isAsked = visit.query.has("year") || visit.query.has("unit")
        let year =
            isAsked
            ? Int(visit.query["year"]).flatMap { (2_000...2_999).contains($0) ? $0 : nil } : visit.office.now.day.year
        return InspectionListPage.Filter(year: year, unit: ID(visit.query["unit"]), isUsual: !isAsked)
    }

    static func inspectionRows(_ board: InspectionBoard, _ filter: InspectionListPage.Filter)
        -> [InspectionListPage.Row]
    {
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        return board.inspections.filter { one in
            (filter.year == nil || one.day.year == filter.year) && (filter.unit == nil || one.unit == filter.unit)
        }.map { InspectionListPage.Row($0, unit: names[$0.unit] ?? "", findings: board.findings(of: $0)) }
    }

    static func unitChoices(_ units: [OrgUnit]) -> [Choice] {
        let places = OrgUnit.places(units)
        return units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }.map { Choice($0.id.text, $0.name) }
    }

    private static func planYears(_ visit: Visit) async throws -> [Int] {
        let period = try await visit.office.readPlan(by: visit.persona).plan.identity.period
        return Array(period.first.year...period.last.year)
    }

    private static func showInspectionForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: nil))
        let units = try await visit.office.listUnits(by: persona)
        let word = visit.form.has("unit") ? visit.form["unit"] : visit.query["unit"]
        guard let unit = units.first(where: { $0.id.text == word }) else {
            let page = InspectionUnitPage(units: unitChoices(units))
            return try await visit.page(
                page.title, current: .inspections, errors: errors, page.html(in: visit.language))
        }
        let accounts = try await visit.office.inspectors(for: unit.id, by: persona)
        let page = InspectionFormPage(
            unit: unit, accounts: accounts.map { Choice($0.id.text, $0.name) },
            lines: try await visit.office.inspectionSuggestions(unit, by: persona), typed: visit.typedFields,
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .inspections, errors: errors, page.html(in: visit.language))
    }

    private static func planInspection(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: nil))
        do {
            var reader = FormReader(visit.form)
            let own = reader.text("own", most: 4_000).split(whereSeparator: \.isNewline).map(String.init)
            let form = InspectionForm(
                unit: reader.id("unit"), kind: reader.choice("kind"), ground: reader.line("ground", most: 300),
                day: reader.day("day"), leader: reader.id("leader"), team: reader.ids("team"),
                lines: visit.form.all("lines"), own: own.filter { !$0.allSatisfy(\.isWhitespace) })
            try reader.finish()
            let inspection = try await visit.office.planInspection(form, by: persona)
            return .see(InspectionPath.detail(inspection.id), .added)
        } catch let refusal as Refusal {
            return try await showInspectionForm(visit, errors: refusal.reasons)
        }
    }

    private static func showProgramme(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let board = try await visit.office.listInspections(by: persona)
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        let word = visit.form.has("year") ? visit.form["year"] : visit.query["year"]
        let year = Int(word).flatMap { (2_000...2_999).contains($0) ? $0 : nil } ?? visit.office.now.day.year
        let page = InspectionProgrammePage(
            year: year, programme: board.programmes.first { $0.year == year },
            canEnter: persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: nil).isEmpty,
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .inspections, errors: errors, page.html(in: visit.language))
    }

    private static func setProgramme(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: InspectionAct.plan, agency: persona.agency, unit: nil))
        do {
            var reader = FormReader(visit.form)
            let form = InspectionProgrammeForm(
                year: reader.number("year") ?? 0, document: reader.line("document"), day: reader.day("day"),
                content: reader.text("content", most: 10_000))
            try reader.finish()
            let revision = Int(visit.form["revision"]).map { Revision($0) }
            try await visit.office.setInspectionProgramme(form, at: revision, by: persona)
            return .see(InspectionPath.programme(of: form.year), .saved)
        } catch let refusal as Refusal {
            return try await showProgramme(visit, errors: refusal.reasons)
        }
    }

    private static func showHeads(_ visit: Visit) async throws -> Answer {
        let (persona, board) = (try visit.persona, try await visit.office.listInspections(by: visit.persona))
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        let places = OrgUnit.places(board.units)
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let rows = UnitInspections.all(board.inspections, board.findings, on: visit.office.now.day)
            .sorted { (places[$0.unit] ?? 0) < (places[$1.unit] ?? 0) }.map { ($0, names[$0.unit] ?? "") }
        let page = InspectionHeadsPage(rows: rows)
        return try await visit.page(page.title, current: .inspections, page.html(in: visit.language))
    }

    private static func showDifficulties(_ visit: Visit) async throws -> Answer {
        let (persona, board) = (try visit.persona, try await visit.office.listInspections(by: visit.persona))
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let told = board.inspections.filter { !($0.record?.difficulties.isEmpty ?? true) }
        let page = InspectionDifficultiesPage(rows: told.map { ($0, names[$0.unit] ?? "") })
        return try await visit.page(page.title, current: .inspections, page.html(in: visit.language))
    }
}
