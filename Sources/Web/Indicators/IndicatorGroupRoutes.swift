import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Suggestions that are adopted together.
    static let indicatorGroupRoutes: [Route] = [
        .get("\(IndicatorPath.list)/groups/{group}", handler: { try await showIndicatorGroup($0) }),
        .post("\(IndicatorPath.list)/groups/{group}", handler: adoptIndicatorGroup),
    ]

    private static func group(_ visit: Visit) throws -> IndicatorGroup {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: IndicatorAct.add, in: persona.agency))
        guard let group = visit.parameters["group"].flatMap({ IndicatorGroup(rawValue: $0) }) else {
            throw Refusal(.notFound)
        }
        return group
    }

    private static func showIndicatorGroup(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let group = try group(visit)
        let found = try await visit.office.readIndicators(by: try visit.persona).suggestions.filter {
            $0.group == group
        }
        if found.isEmpty { throw Refusal(.indicatorAdopted) }
        let form = visit.form
        var entry = IndicatorGroupPage.Entry()
        (entry.reporters, entry.cadence, entry.due) = (Set(form.all("reporters")), form["cadence"], form["due"])
        entry.from = form.has("from") ? form["from"] : visit.office.now.day.description
        let page = IndicatorGroupPage(
            group, suggestions: found, entry: entry, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .indicators, errors: errors, page.html(in: visit.language))
    }

    private static func adoptIndicatorGroup(_ visit: Visit) async throws -> Answer {
        let group = try group(visit)
        do {
            var reader = FormReader(visit.form)
            let (cadence, due, from): (Cadence?, Int?, Day?) = (
                reader.choice("cadence"), reader.number("due"), reader.day("from")
            )
            for (field, isMissing) in [("cadence", cadence == nil), ("due", due == nil)]
            where isMissing && visit.form[field].isEmpty { reader.note(Reason(.choiceMissing, field: field)) }
            if from == nil && visit.form["from"].isEmpty { reader.note(Reason(.missingDay, field: "from")) }
            let reporters = OrgUnitKind.allCases.filter { visit.form.all("reporters").contains($0.rawValue) }
            if reporters.isEmpty { reader.note(Reason(.missingReporters, field: "reporters")) }
            try reader.finish()
            guard let cadence, let due, let from else { throw Refusal(.choiceMissing, field: "cadence") }
            try await visit.office.adoptIndicators(
                group, reporters: reporters, cadence: cadence, dueDays: due, from: from, by: try visit.persona)
            return .see(IndicatorPath.list, .added)
        } catch let refusal as Refusal {
            return try await showIndicatorGroup(visit, errors: refusal.reasons)
        }
    }
}
