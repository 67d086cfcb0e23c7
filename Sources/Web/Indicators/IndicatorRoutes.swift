import Domain
import Operations
import Pages
import Wording

extension Site {
    static let indicatorRoutes: [Route] =
        indicatorTableRoutes + indicatorGroupRoutes + [
            .get(IndicatorPath.list, handler: listIndicators),
            .get(IndicatorPath.new, handler: { try await showNewIndicator($0) }),
            .post(IndicatorPath.list, once: true, handler: addIndicator),
            .get("\(IndicatorPath.list)/{id}", handler: showIndicator),
            .get("\(IndicatorPath.list)/{id}/change", handler: { try await showIndicatorChange($0) }),
            .post("\(IndicatorPath.list)/{id}/change", handler: changeIndicator),
            .get("\(IndicatorPath.list)/{id}/retirement", handler: { try await showIndicatorRetirement($0) }),
            .post("\(IndicatorPath.list)/{id}/retirement", handler: retireIndicator),
        ]

    private static func listIndicators(_ visit: Visit) async throws -> Answer {
        let room = try await visit.office.readIndicators(by: try visit.persona)
        let page = IndicatorListPage(
            plan: room.plan, indicators: room.indicators, suggestions: room.suggestions, today: visit.office.now.day,
            canChange: try visit.may(.add))
        return try await visit.page(page.title, current: .indicators, page.html(in: visit.language))
    }

    private static func showNewIndicator(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try visit.require(.add)
        let room = try await visit.office.readIndicators(by: try visit.persona)
        let form = IndicatorForm(visit.form)
        let code = visit.query["suggestion"]
        var entry = form.entry
        if !form.isTyped {
            entry = IndicatorFormPage.Entry()
            entry.from = visit.office.now.day.description
            if !code.isEmpty {
                guard let suggestion = room.suggestion(code) else { throw Refusal(.indicatorAdopted) }
                entry = IndicatorForm.entry(of: suggestion, from: visit.office.now.day)
            }
        }
        let page = IndicatorFormPage(
            .new, plan: room.plan, entry: entry, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .indicators, errors: errors, page.html(in: visit.language))
    }

    private static func addIndicator(_ visit: Visit) async throws -> Answer {
        try visit.require(.add)
        do {
            let draft = try IndicatorForm(visit.form).draft()
            let indicator = try await visit.office.addIndicator(draft, by: try visit.persona)
            return .see(IndicatorPath.detail(indicator.id), .added)
        } catch let refusal as Refusal {
            return try await showNewIndicator(visit, errors: refusal.reasons)
        }
    }

    private static func showIndicator(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let indicator = try await visit.office.readIndicator(try visit.id(), by: persona)
        let plan = try await visit.office.readPlan(by: persona).plan
        let page = IndicatorPage(
            indicator: indicator, plan: plan, names: try await visit.actorNames(), today: visit.office.now.day,
            canChange: try visit.may(.change), canSeeResults: visit.seesProgress)
        return try await visit.page(page.title, current: .indicators, page.html(in: visit.language))
    }

    private static func showIndicatorChange(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try visit.require(.change)
        let persona = try visit.persona
        let indicator = try await visit.office.readIndicator(try visit.id(), by: persona)
        guard indicator.status == .active else { throw Refusal(.indicatorRetired) }
        let form = IndicatorForm(visit.form)
        let page = IndicatorFormPage(
            .change(indicator), plan: try await visit.office.readPlan(by: persona).plan,
            entry: form.isTyped ? form.entry : IndicatorForm.entry(of: indicator, from: visit.office.now.day),
            revision: form.isTyped ? try visit.revision : indicator.revision, csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .indicators, errors: errors, page.html(in: visit.language))
    }

    private static func changeIndicator(_ visit: Visit) async throws -> Answer {
        try visit.require(.change)
        let id: ID<Indicator> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let reason = reader.line("reason", most: 500)
            let (definition, from) = try IndicatorForm(visit.form).definition()
            try reader.finish()
            try await visit.office.changeIndicator(
                id, to: definition, from: from, reason: reason, at: try visit.revision, by: try visit.persona)
            return .see(IndicatorPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showIndicatorChange(visit, errors: refusal.reasons)
        }
    }

    private static func showIndicatorRetirement(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        try visit.require(.retire)
        let indicator = try await visit.office.readIndicator(try visit.id(), by: try visit.persona)
        guard indicator.status == .active else { throw Refusal(.indicatorRetired) }
        let page = IndicatorRetirementPage(
            indicator: indicator,
            from: visit.form.has("from") ? visit.form["from"] : visit.office.now.day.description,
            reason: visit.form["reason"], csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .indicators, errors: errors, page.html(in: visit.language))
    }

    private static func retireIndicator(_ visit: Visit) async throws -> Answer {
        try visit.require(.retire)
        let id: ID<Indicator> = try visit.id()
        do {
            var reader = FormReader(visit.form)
            let from = reader.day("from")
            if from == nil && visit.form["from"].isEmpty { reader.note(Reason(.missingDay, field: "from")) }
            let reason = reader.line("reason", most: 500)
            try reader.finish()
            try await visit.office.retireIndicator(
                id, from: from ?? visit.office.now.day, reason: reason, at: try visit.revision, by: try visit.persona)
            return .see(IndicatorPath.detail(id), .retired)
        } catch let refusal as Refusal {
            return try await showIndicatorRetirement(visit, errors: refusal.reasons)
        }
    }
}

extension Visit {
    fileprivate func may(_ act: IndicatorAct) throws -> Bool {
        try persona.refusals(of: act, in: persona.agency).isEmpty
    }

    fileprivate func require(_ act: IndicatorAct) throws {
        try Refusal.raise(persona.refusals(of: act, in: persona.agency))
    }

    /// Reports and results are for who reads the season, and for units about themselves.
    var seesProgress: Bool {
        guard let persona = signed?.persona else { return false }
        return persona.refusals(of: ProgressAct.read, agency: persona.agency, unit: persona.unit).isEmpty
    }
}
