import Domain
import Operations
import Pages
import Wording

extension Site {
    static let unitRoutes: [Route] = [
        .get(UnitsPage.path, handler: { try await showUnits($0) }),
        .post(UnitsPage.path, once: true, handler: addUnit),
    ]

    private static func showUnits(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let canAdd = persona.refusals(of: AgencyAct.changeUnits, in: persona.agency).isEmpty
        let entry = UnitsPage.Entry(
            name: visit.form["name"], kind: visit.form["kind"], csrf: visit.csrf, errors: visit.formErrors(errors))
        let units = try await visit.office.listUnits(by: persona)
        let seesParticipants =
            persona.holds(anyOf: Persona.readersOfAll) || persona.holds(.unitRepresentative) && persona.unit != nil
        let page = UnitsPage(units: units, form: canAdd ? entry : nil, linksParticipants: seesParticipants)
        return try await visit.page(
            page.title, current: seesParticipants ? .participants : .units, errors: errors,
            page.html(in: visit.language))
    }

    private static func addUnit(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: AgencyAct.changeUnits, in: persona.agency))
        do {
            var reader = FormReader(visit.form)
            let name = reader.line("name")
            let kind: OrgUnitKind? = reader.choice("kind")
            if visit.form["kind"].isEmpty { reader.note(Reason(.choiceMissing, field: "kind")) }
            try reader.finish()
            guard let kind else { throw Refusal(.choiceUnknown, field: "kind") }
            _ = try await visit.office.addUnit(name: name, kind: kind, by: persona)
            return .see(UnitsPage.path, .added)
        } catch let refusal as Refusal {
            return try await showUnits(visit, errors: refusal.reasons)
        }
    }
}
