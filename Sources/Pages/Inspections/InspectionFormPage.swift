package import Domain
package import Wording

/// First which unit; the checklist and the team depend on it.
package struct InspectionUnitPage: Sendable {
    private let units: [Choice]

    package init(units: [Choice]) { self.units = units }

    package let title: Phrase = .inspectionNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.inspectionsTitle), InspectionPath.list)], here: say(title), in: say)
        let form = Form.asking(
            InspectionPath.new,
            """
            \(Field.select("unit", say(.inspectionWhichUnit), units, blank: say(.chooseOne)))
            \(ButtonRow(Button(say(.inspectionGoOn)), Button(say(.cancel), to: InspectionPath.list)))
            """)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }
}

/// Planning a visit to one unit.
package struct InspectionFormPage: Sendable {
    private let unit: OrgUnit
    private let accounts: [Choice]
    private let lines: [InspectionLine]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - accounts: who may be on the team.
    ///   - lines: what the movement asks of the unit.
    package init(
        unit: OrgUnit, accounts: [Choice], lines: [InspectionLine], typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.unit, self.accounts, self.lines) = (unit, accounts, lines)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .inspectionNew

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.inspectionsTitle), InspectionPath.list), .init(say(title), InspectionPath.new)],
            here: unit.name, in: say)
        let form = Form(
            action: InspectionPath.list, csrf: csrf, hidden: [HiddenField("unit", unit.id.text)], fields(say))
        return """
            \(PageHead(unit.name, subtitle: say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }

    private func fields(_ say: Language) -> HTML {
        let kinds = InspectionKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let suggested = lines.map { line in
            Choice(line.code, line.source.isEmpty ? line.text : "\(line.text) (\(line.source))")
        }
        let chosen = typed.isEmpty ? Set(lines.map(\.code)) : Set(typed.all("lines"))
        return """
            \(Field.radios("kind", say(.inspectionKind), kinds, chosen: typed["kind"] ?? InspectionKind.planned.rawValue, hint: say(.inspectionKindHint), error: errors["kind"]))
            \(Field.text("ground", say(.inspectionGround), value: typed["ground"] ?? "", hint: say(.inspectionGroundHint), error: errors["ground"]))
            \(Field.date("day", say(.inspectionDay), typed: typed["day"] ?? "", error: errors["day"]))
            \(Field.select("leader", say(.inspectionLeader), accounts, chosen: typed["leader"], blank: say(.chooseOne), error: errors["leader"]))
            \(Field.checkboxes("team", say(.inspectionMembers), accounts, chosen: Set(typed.all("team")), hint: say(.inspectionMembersHint), error: errors["team"]).optional(in: say))
            \(if: !suggested.isEmpty, "\(Field.checkboxes("lines", say(.inspectionLines), suggested, chosen: chosen, hint: say(.inspectionLinesHint), error: errors["lines"]))")
            \(Field.longText("own", say(.inspectionOwnLines), value: typed["own"] ?? "", hint: say(.inspectionOwnLinesHint), error: errors["own"], rows: 4).optional(in: say))
            \(ButtonRow(Button(say(.inspectionSave)), Button(say(.cancel), to: InspectionPath.list)))
            """
    }
}
