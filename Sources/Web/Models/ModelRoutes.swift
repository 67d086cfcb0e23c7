import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let modelRoutes: [Route] =
        [
            .get(ModelPath.list, handler: listModels),
            .get(ModelPath.new, handler: { try await showModelForm($0) }),
            .post(ModelPath.list, once: true, handler: proposeModel),
            .get("\(ModelPath.list)/{id}", handler: { try await showModel($0) }),
        ] + modelActRoutes

    private static func listModels(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (list, names) = try await models(visit)
        let page = ModelsPage(
            rows: list.models.map { ModelsPage.Row($0, unit: names[$0.unit] ?? "", spread: list.spread($0)) },
            canPropose: persona.refusals(of: ModelAct.propose, agency: persona.agency, unit: persona.unit).isEmpty)
        return try await visit.page(page.title, current: .models, page.html(in: visit.language))
    }

    private static func models(_ visit: Visit) async throws -> (list: ModelList, names: [ID<OrgUnit>: String]) {
        let list = try await visit.office.listModels(by: visit.persona)
        return (list, Dictionary(list.units.map { ($0.id, $0.name) }) { first, _ in first })
    }

    static func exportModels(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let (list, names) = try await models(visit)
        var file = OutTable(
            say(.modelsTitle),
            [
                .modelName, .modelKind, .modelBearer, .modelUnit, .modelStatus, .modelProposed, .modelPublishedOn,
                .modelSpread,
            ].map { say($0) }, widths: [48, 20, 28, 28, 14, 14, 14, 14])
        for one in list.models {
            file.add([
                .text(one.title), .text(say(one.kind.phrase)), .text(one.bearer), .text(names[one.unit] ?? ""),
                .text(say(one.status.phrase)), .day(one.proposed.day), one.consent.map { .day($0.at.day) } ?? .text(""),
                .number(list.spread(one)),
            ])
        }
        return ExportedList(table: file, name: "mo-hinh-dien-hinh", isWhole: list.models.count < 500)
    }

    private static func showModelForm(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ModelAct.propose, agency: persona.agency, unit: persona.unit))
        let units = persona.holds(.clerk) ? unitChoices(try await visit.office.listUnits(by: persona)) : []
        let page = ModelFormPage(
            units: units, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .models, errors: errors, page.html(in: visit.language))
    }

    private static func proposeModel(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let form = ModelForm(
                unit: reader.id("unit"), kind: reader.choice("kind"), title: reader.line("title", most: 300),
                bearer: reader.line("bearer"), summary: reader.text("summary", most: 10_000),
                effect: reader.text("effect"))
            try reader.finish()
            let model = try await visit.office.proposeModel(form, by: visit.persona)
            return .see(ModelPath.detail(model.id), .added)
        } catch let refusal as Refusal {
            return try await showModelForm(visit, errors: refusal.reasons)
        }
    }

    static func showModel(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let book = try await visit.office.readModelBook(visit.id(), by: persona)
        let model = book.model
        let names = Dictionary(book.units.map { ($0.id, $0.name) }) { first, _ in first }
        var acts = Set(ModelAct.allCases.filter { persona.refusals(of: $0, on: model).isEmpty })
        if model.proposedBy == persona.account { acts.remove(.check) }
        let isClerk = persona.holds(.clerk)
        let taken = Set(book.adoptions.map(\.unit)).union([model.unit])
        if !isClerk, let unit = persona.unit, taken.contains(unit) { acts.remove(.spread) }
        let content = ModelPage.Content(
            model: model, unit: names[model.unit] ?? "",
            adoptions: book.adoptions.map { ($0, names[$0.unit] ?? "") }, nomination: book.nomination,
            citable: book.citable, acts: acts,
            units: isClerk ? unitChoices(book.units.filter { !taken.contains($0.id) }) : [])
        let page = ModelPage(content, typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(model.title, current: .models, errors: errors, page.html(in: visit.language))
    }
}
