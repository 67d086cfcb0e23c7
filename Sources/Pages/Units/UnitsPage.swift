package import Domain
package import Wording

/// The units, and for who keeps them the form to add one.
package struct UnitsPage: Sendable {
    package static let path = "/units"

    private let units: [OrgUnit]
    private let form: Entry?
    private let linksParticipants: Bool

    /// What was typed into the form.
    package struct Entry: Sendable {
        let name: String
        let kind: String
        let csrf: String
        let errors: FormErrors

        package init(name: String, kind: String, csrf: String, errors: FormErrors) {
            (self.name, self.kind, self.csrf, self.errors) = (name, kind, csrf, errors)
        }
    }

    /// - Parameters:
    ///   - form: `nil` for who may not add units.
    ///   - linksParticipants: the viewer may open the participants of each unit.
    package init(units: [OrgUnit], form: Entry?, linksParticipants: Bool) {
        (self.units, self.form, self.linksParticipants) = (units, form, linksParticipants)
    }

    package let title: Phrase = .unitsTitle

    package func html(in say: Language) -> HTML {
        let above = Breadcrumb.Step(say(.participantsTitle), NavigationItem.participants.path)
        let crumbs = linksParticipants ? Breadcrumb([above], here: say(title), in: say) : nil
        let list = Panel(html: "\(table(say))")
        return """
            \(PageHead(say(title), subtitle: say(.unitsSubtitle), breadcrumb: crumbs))
            \(form.map { "\(Columns(main: "\(list)", side: add($0, say)))" as HTML } ?? "\(list)")
            """
    }

    private func table(_ say: Language) -> Table {
        let rows = units.map { unit -> [HTML] in
            [
                "\(unit.name)\(if: unit.isStanding, " \(StatusTag(say(.unitsStanding)))")",
                "\(say(unit.kind.phrase).asStart)",
            ] + (linksParticipants ? ["\(TextLink(say(.unitsSee), to: ParticipantPath.list(unit: unit.id)))"] : [])
        }
        let last: [Table.Column] = linksParticipants ? [.init(say(.unitsParticipants))] : []
        return Table(
            say(title),
            columns: [.init(say(.unitsName)), .init(say(.unitsKind))] + last, rows: rows,
            empty: EmptyState(say(.unitsEmpty), hint: say(.unitsEmptyHint)))
    }

    private func add(_ entry: Entry, _ say: Language) -> HTML {
        let kinds = OrgUnitKind.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.text("name", say(.unitsName), value: entry.name, error: entry.errors["name"]))
            \(Field.select("kind", say(.unitsKind), kinds, chosen: entry.kind, blank: say(.chooseOne), hint: say(.unitsKindHint), error: entry.errors["kind"]))
            \(Button(say(.unitsAdd)))
            """
        return Panel(say(.unitsAdd), "\(Form(action: UnitsPage.path, csrf: entry.csrf, fields))").html
    }
}
