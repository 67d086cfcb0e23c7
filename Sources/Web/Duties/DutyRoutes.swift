import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let dutyRoutes: [Route] = [
        .get(DutyPath.list, handler: { try await listDuties($0) }), .post(DutyPath.marks, handler: markDuty),
        .post(DutyPath.markRemoval, handler: unmarkDuty),
    ]

    private static func listDuties(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let board = try await visit.office.readDuties(by: persona)
        let filter = dutyFilter(visit)
        let page = DutyListPage(
            lines: board.lines(filter, for: persona), units: board.units, filter: filter, today: board.day,
            isWhole: board.isWhole, marks: try board.isWhole ? marks(board, visit, errors) : nil)
        return try await visit.page(page.title, current: .duties, errors: errors, page.html(in: visit.language))
    }

    private static func marks(_ board: DutyBoard, _ visit: Visit, _ errors: [Reason]) throws -> DutyMarksPanel {
        let persona = try visit.persona
        let isTyped = visit.form.has("done")
        let entry = DutyMarksPanel.Entry(
            key: visit.form["duty"], done: isTyped ? visit.form["done"] : board.day.description,
            note: visit.form["note"])
        return DutyMarksPanel(
            open: board.markable(by: persona), marks: board.marks, entry: entry, canMark: persona.holds(.clerk),
            csrf: visit.csrf, errors: visit.formErrors(errors))
    }

    private static func markDuty(_ visit: Visit) async throws -> Answer {
        guard try visit.persona.holds(.clerk) else { throw Refusal(.notPermitted) }
        do {
            var reader = FormReader(visit.form)
            let done = reader.day("done")
            if done == nil && visit.form["done"].isEmpty { reader.note(Reason(.dateMalformed, field: "done")) }
            let key = reader.line("duty", most: 500)
            if key.isEmpty { reader.note(Reason(.choiceMissing, field: "duty")) }
            let note = reader.line("note", most: DutyMark.longest)
            try reader.finish()
            guard let done else { throw Refusal(.dateMalformed, field: "done") }
            try await visit.office.markDuty(key, done: done, note: note, by: try visit.persona)
            return .see(DutyPath.list, .saved)
        } catch let refusal as Refusal where !refusal.reasons.contains(where: { $0.code == .notFound }) {
            return try await listDuties(visit, errors: refusal.reasons)
        }
    }

    private static func unmarkDuty(_ visit: Visit) async throws -> Answer {
        try await visit.office.unmarkDuty(visit.form["duty"], by: try visit.persona)
        return .see(DutyPath.list, .saved)
    }

    /// The list of the page as a file, with its filters.
    static func exportDuties(_ visit: Visit) async throws -> ExportedList {
        let (persona, say) = (try visit.persona, visit.language)
        let board = try await visit.office.readDuties(by: persona)
        let lines = board.lines(dutyFilter(visit), for: persona)
        var file = OutTable(
            say(.dutyTitle),
            [.dutyWhat, .dutyKind, .dutyWho, .dutyDue, .dutyStanding, .dutyGround].map { say($0) })
        for line in lines.prefix(OutTable.most) {
            let duty = line.duty
            file.add([
                say(duty.phrase), say(duty.kind.phrase), say(line.who), duty.due.vietnamese,
                say(duty.standing(on: board.day).phrase), say(duty.ground.phrase),
            ])
        }
        return ExportedList(table: file, name: "viec-co-han", isWhole: lines.count <= OutTable.most)
    }

    /// What the address asks for; a value nobody knows is left out.
    private static func dutyFilter(_ visit: Visit) -> DutyListPage.Filter {
        let within = Int(visit.query["within"]) ?? DutyListPage.Filter.usual
        return DutyListPage.Filter(
            unit: ID(visit.query["unit"]), kind: DutyKind(rawValue: visit.query["kind"]),
            within: DutyListPage.Filter.choices.contains(within) ? within : DutyListPage.Filter.usual,
            isOwn: visit.query["own"] == "1", page: min(max(Int(visit.query["page"]) ?? 1, 1), 10_000))
    }
}

extension DutyBoard {
    private var names: [ID<OrgUnit>: String] {
        Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
    }

    var lines: [DutyLine] {
        let names = names
        return duties.map { DutyLine($0, units: names) }
    }

    fileprivate func lines(_ filter: DutyListPage.Filter, for persona: Persona) -> [DutyLine] {
        let names = names
        return picked(unit: filter.unit, kind: filter.kind, within: filter.within).filter {
            !filter.isOwn || $0.concerns(persona)
        }.map { DutyLine($0, units: names) }
    }
}
