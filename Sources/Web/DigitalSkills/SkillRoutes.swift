import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let skillRoutes: [Route] = [
        .get(SkillPath.list, handler: listSkills),
        .get(SkillPath.new, handler: { try await showSkillForm($0) }),
        .post(SkillPath.list, once: true, handler: enterSkillClass),
        .get("\(SkillPath.list)/{id}", handler: { try await showSkillClass($0) }),
        .post("\(SkillPath.list)/{id}/outcome", handler: finishSkillClass),
        .post("\(SkillPath.list)/{id}/calling-off", handler: callSkillClassOff),
    ]

    private static func skills(_ visit: Visit) async throws -> (board: SkillBoard, names: [ID<OrgUnit>: String]) {
        let year = Int(visit.query["year"]).flatMap { (2_000...2_999).contains($0) ? $0 : nil }
        let board = try await visit.office.readSkills(of: year, by: visit.persona)
        return (board, Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first })
    }

    private static func listSkills(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (board, names) = try await skills(visit)
        let period = try await visit.office.readPlan(by: persona).plan.identity.period
        let places = OrgUnit.places(board.units)
        let units = board.units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }
        let holders = Set(board.classes.map(\.unit))
        let homes = Set(board.classes.compactMap(\.village))
        let page = SkillsPage(
            year: board.year, years: Set(period.first.year...period.last.year).union([board.year]).sorted(),
            classes: board.classes, names: names,
            byUnit: units.filter { holders.contains($0.id) }.map { .init($0.name, board.counts(ofUnit: $0.id)) },
            byVillage: units.filter { homes.contains($0.id) }.map { .init($0.name, board.counts(ofVillage: $0.id)) },
            targets: persona.holds(anyOf: Persona.readersOfAll) ? board.targets : nil,
            canEnter: persona.refusals(of: SkillAct.enter, agency: persona.agency, unit: persona.unit).isEmpty)
        return try await visit.page(page.title, current: .skills, page.html(in: visit.language))
    }

    static func exportSkills(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let (board, names) = try await skills(visit)
        var file = OutTable(
            say(.skillsTitle),
            [
                .skillName, .skillSubject, .skillUnit, .skillVillage, .skillPlace, .skillFirst, .skillLast,
                .skillStatus, .skillLearners, .skillCompleted, .skillNote,
            ].map { say($0) }, widths: [40, 24, 28, 20, 24, 12, 12, 14, 10, 12, 32])
        for one in board.classes {
            file.add([
                .text(one.title), .text(say(one.subject.phrase)), .text(names[one.unit] ?? ""),
                .text(one.village.map { names[$0] ?? "" } ?? say(.skillVillageNone)), .text(one.place),
                .day(one.first), one.outcome.map { .day($0.last) } ?? .text(""), .text(say(one.status.phrase)),
                .number(one.learners), one.outcome.map { .number($0.completed) } ?? .text(""),
                .text(one.outcome?.note ?? one.reason),
            ])
        }
        return ExportedList(
            table: file, name: "lop-ky-nang-so-\(board.year)", isWhole: board.classes.count < 2_000)
    }

    private static func showSkillForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: SkillAct.enter, agency: persona.agency, unit: persona.unit))
        let units = try await visit.office.store.units(of: persona.agency)
        let page = SkillFormPage(
            units: persona.holds(.clerk) ? unitChoices(units) : [],
            villages: unitChoices(units.filter { $0.kind == .village }), typed: visit.typedFields, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .skills, errors: errors, page.html(in: visit.language))
    }

    private static func enterSkillClass(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let form = SkillClassForm(
                unit: reader.id("unit"), village: reader.id("village"), subject: reader.choice("subject"),
                title: reader.line("title", most: 300), place: reader.line("place", most: 300),
                first: reader.day("first"), learners: reader.number("learners"))
            try reader.finish()
            let one = try await visit.office.enterSkillClass(form, by: visit.persona)
            return .see(SkillPath.detail(one.id), .added)
        } catch let refusal as Refusal {
            return try await showSkillForm(visit, errors: refusal.reasons)
        }
    }

    private static func showSkillClass(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let one = try await visit.office.readSkillClass(visit.id(), by: persona)
        let names = try await visit.unitNames()
        let page = SkillClassPage(
            one, unit: names[one.unit] ?? "", village: one.village.flatMap { names[$0] },
            canEnter: persona.refusals(of: SkillAct.enter, agency: one.agency, unit: one.unit).isEmpty,
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(one.title, current: .skills, errors: errors, page.html(in: visit.language))
    }

    private static func finishSkillClass(_ visit: Visit) async throws -> Answer {
        let id = try await writableSkillClass(visit)
        do {
            var reader = FormReader(visit.form)
            let (last, completed) = (reader.day("ended"), reader.number("completed"))
            let note = reader.line("note", most: 500)
            try reader.finish()
            try await visit.office.finishSkillClass(
                id, last: last, completed: completed, note: note, at: visit.revision, by: visit.persona)
            return .see(SkillPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showSkillClass(visit, errors: refusal.reasons)
        }
    }

    private static func callSkillClassOff(_ visit: Visit) async throws -> Answer {
        let id = try await writableSkillClass(visit)
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.callSkillClassOff(id, because: reason, at: visit.revision, by: visit.persona)
            return .see(SkillPath.detail(id), .cancelled)
        } catch let refusal as Refusal {
            return try await showSkillClass(visit, errors: refusal.reasons)
        }
    }

    private static func writableSkillClass(_ visit: Visit) async throws -> ID<SkillClass> {
        let known = try await visit.office.readSkillClass(visit.id(), by: visit.persona)
        try Refusal.raise(try visit.persona.refusals(of: SkillAct.enter, agency: known.agency, unit: known.unit))
        return known.id
    }
}
