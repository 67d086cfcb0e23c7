import Domain
import Operations
import Pages
import Wording

extension Site {
    static let progressRoutes: [Route] =
        [
            .get(ProgressPath.list, handler: listProgress),
            .get("\(ProgressPath.units)/{unit}/{period}", handler: { try await showDuty($0) }),
            .post("\(ProgressPath.units)/{unit}/{period}", handler: fillDuty),
            .get("\(ProgressPath.list)/{id}", handler: showProgressReport),
            .post("\(ProgressPath.list)/{id}/confirmation", handler: confirmProgress),
            .post("\(ProgressPath.list)/{id}/return", handler: returnProgress),
            .get("\(ProgressPath.list)/{id}/figures/{indicator}", handler: { try await showCorrection($0) }),
            .post("\(ProgressPath.list)/{id}/figures/{indicator}", handler: correctFigure),
        ] + progressGridRoutes + progressTableRoutes

    private static func listProgress(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let room = try await visit.office.readProgress(
            year: Int(visit.query["year"]), unit: ID(visit.query["unit"]), by: persona)
        let units = try await visit.unitChoices()
        let filter = ProgressListPage.Filter(
            year: room.year, unit: ID(visit.query["unit"]), state: DutyState(rawValue: visit.query["state"]),
            page: min(max(Int(visit.query["page"]) ?? 1, 1), 10_000))
        let mayFill = persona.holds(anyOf: [.clerk, .unitRepresentative])
        let grid = filter.unit.map { ProgressPath.grid(unit: $0, year: room.year) } ?? ProgressPath.grid
        let period = room.plan.identity.period
        let page = ProgressListPage(
            duties: room.duties, units: units, filter: filter, years: period.first.year...period.last.year,
            today: room.today, gridAddress: mayFill && !room.duties.isEmpty ? grid : nil)
        return try await visit.page(page.title, current: .progress, page.html(in: visit.language))
    }

    /// The form for who may write in it now, else the report to be read.
    private static func showDuty(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let (unit, period) = try visit.dutyKey
        let (duty, room) = try await visit.office.readDuty(of: unit, for: period, by: persona)
        let mayFill = persona.refusals(of: ProgressAct.fill, agency: persona.agency, unit: unit).isEmpty
        let isOpen = duty.report.map { ProgressStatus.withUnit.contains($0.status) } ?? true
        guard mayFill && isOpen && room.hasBegun(period) else {
            return try await show(duty, visit, errors: errors)
        }
        var page = ProgressFillPage(
            duty: duty, files: try await files(duty, visit), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        page.inBook = try await visit.office.skillFigures(for: duty, by: persona)
        return try await visit.page(page.title, current: .progress, errors: errors, page.html(in: visit.language))
    }

    private static func files(_ duty: ProgressDuty, _ visit: Visit) async throws -> [ClaimFile] {
        guard let report = duty.report else { return [] }
        return try await visit.office.listClaimFiles(of: .progress(report.id), by: try visit.persona)
    }

    private static func show(_ duty: ProgressDuty, _ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        var acts = ProgressReportPage.Acts()
        if let report = duty.report {
            acts.confirm = report.status == .submitted && persona.refusals(of: ProgressAct.confirm, on: report).isEmpty
            acts.correct = report.status == .confirmed && persona.refusals(of: ProgressAct.correct, on: report).isEmpty
            let mayConfirm = persona.refusals(of: ProgressAct.confirm, agency: report.agency, unit: report.unit).isEmpty
            acts.isOwn = report.status == .submitted && mayConfirm && !acts.confirm
        }
        let page = ProgressReportPage(
            duty: duty, files: try await files(duty, visit), names: try await visit.actorNames(), acts: acts,
            objection: visit.form["objection"],
            csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .progress, errors: errors, page.html(in: visit.language))
    }

    private static func fillDuty(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (unit, period) = try visit.dutyKey
        let (duty, _) = try await visit.office.readDuty(of: unit, for: period, by: persona)
        try Refusal.raise(persona.refusals(of: ProgressAct.fill, agency: persona.agency, unit: unit))
        do {
            let entry = try ProgressForm(visit.form).entry(duty)
            let submits = visit.form["go"] == "submit"
            try await visit.office.fillProgress([entry], submits: submits, by: persona)
            return .see(ProgressPath.report(unit, period), submits ? .reported : .saved)
        } catch let refusal as Refusal {
            return try await showDuty(visit, errors: refusal.reasons)
        }
    }

    /// The address of a report by its identity, as the journal knows it.
    private static func showProgressReport(_ visit: Visit) async throws -> Answer {
        let report = try await visit.office.readProgressReport(try visit.id(), by: try visit.persona)
        return .see(ProgressPath.report(report.unit, report.period))
    }

    private static func confirmProgress(_ visit: Visit) async throws -> Answer {
        let (id, persona) = (try visit.id() as ID<ProgressReport>, try visit.persona)
        let report = try await visit.office.readProgressReport(id, by: persona)
        try await visit.office.confirmProgress(id, at: try visit.revision, by: persona)
        return .see(ProgressPath.report(report.unit, report.period), .reportConfirmed)
    }

    private static func returnProgress(_ visit: Visit) async throws -> Answer {
        let (id, persona) = (try visit.id() as ID<ProgressReport>, try visit.persona)
        let report = try await visit.office.readProgressReport(id, by: persona)
        try Refusal.raise(persona.refusals(of: ProgressAct.sendBack, on: report))
        do {
            var reader = FormReader(visit.form)
            let objection = reader.text("objection", most: 1_000)
            try reader.finish()
            try await visit.office.returnProgress(id, objection: objection, at: try visit.revision, by: persona)
            return .see(ProgressPath.report(report.unit, report.period), .reportReturned)
        } catch let refusal as Refusal {
            let (duty, _) = try await visit.office.readDuty(of: report.unit, for: report.period, by: persona)
            return try await show(duty, visit, errors: refusal.reasons)
        }
    }
}

extension Visit {
    /// The unit and the period of the address.
    fileprivate var dutyKey: (ID<OrgUnit>, ReportPeriod) {
        get throws {
            guard let period = parameters["period"].flatMap({ ReportPeriod($0) }) else { throw Refusal(.notFound) }
            return (try id("unit"), period)
        }
    }

    /// Units to choose from: all of them for who reads the season.
    func unitChoices() async throws -> [OrgUnit] {
        let persona = try persona
        let units = try await office.store.units(of: persona.agency)
        return persona.holds(anyOf: Persona.readersOfAll) ? units : units.filter { $0.id == persona.unit }
    }
}

/// The form of one report.
struct ProgressForm {
    let form: FormBody

    init(_ form: FormBody) { self.form = form }

    /// - Throws: `Refusal` with everything that can not be read, each at its field.
    func entry(_ duty: ProgressDuty) throws -> ProgressEntry {
        var reader = FormReader(form)
        var values: [ID<Indicator>: IndicatorValue] = [:]
        var evidence: [ID<Indicator>: String] = [:]
        for indicator in duty.indicators {
            let field = FigureField.name(duty.unit.id, duty.period, indicator.id)
            do { values[indicator.id] = try IndicatorValue.read(form[field], indicator.kind, field: field) } catch let
                refusal as Refusal
            { refusal.reasons.forEach { reader.note($0) } }
            evidence[indicator.id] = reader.line(FigureField.evidence(indicator.id), most: 500)
            if values[indicator.id] == nil, form[field].isEmpty, evidence[indicator.id] != "" {
                reader.note(Reason(.choiceMissing, field: field))
            }
        }
        let difficulties = reader.text("difficulties", most: 2_000)
        try reader.finish()
        return ProgressEntry(
            unit: duty.unit.id, period: duty.period, values: values, asked: duty.asked, evidence: evidence,
            difficulties: difficulties, revision: revision(duty))
    }

    func revision(_ duty: ProgressDuty) -> Revision? {
        Int(form[FigureField.revision(duty.unit.id, duty.period)]).map { Revision($0) }
    }
}
