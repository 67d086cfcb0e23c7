package import Domain
package import Wording

/// Which kind of participant is to be added. Asked first, so that the form itself has only the questions of that kind.
package struct ParticipantKindPage: Sendable {
    package init() {}

    package let title: Phrase = .participantsKindTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.participantsTitle), ParticipantPath.list)], here: say(.participantsAdd), in: say)
        let rows = ParticipantKind.allCases.map { kind -> [HTML] in
            let add = Button(say(.add), to: ParticipantPath.new(kind), context: say(kind.phrase))
            return [
                "<strong>\(say(kind.phrase).asStart)</strong>", "<span class=\"soft\">\(say(hint(kind)))</span>",
                "\(add)",
            ]
        }
        let table = Table(
            say(title),
            columns: [
                .init(say(.participantsKind)), .init(say(.participantsKindWho)), .number(say(.participantsKindGo)),
            ], rows: rows)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "\(table)"))"))
            """
    }

    private func hint(_ kind: ParticipantKind) -> Phrase {
        switch kind {
        case .organisation: .participantsKindOrganisation
        case .enterprise: .participantsKindEnterprise
        case .collective: .participantsKindCollective
        case .household: .participantsKindHousehold
        case .individual: .participantsKindIndividual
        }
    }
}

/// The form of one participant; work and gender are asked of persons only.
package struct ParticipantFormPage: Sendable {
    /// What stands in the fields.
    package struct Entry: Sendable {
        package var unit: String
        package var group: String
        package var name: String
        package var detail: String
        package var work: String
        package var gender: String

        package init(
            unit: String = "", group: String = "", name: String = "", detail: String = "", work: String = "",
            gender: String = ""
        ) {
            (self.unit, self.group, self.name) = (unit, group, name)
            (self.detail, self.work, self.gender) = (detail, work, gender)
        }

        package init(_ participant: Participant) {
            self.init(
                unit: participant.unit.text, group: participant.group, name: participant.name,
                detail: participant.detail, work: participant.work?.rawValue ?? "",
                gender: participant.gender?.rawValue ?? "")
        }
    }

    private let kind: ParticipantKind
    private let entry: Entry
    /// The record that is changed, and the revision it was read at; `nil` for a new one.
    private let existing: (id: ID<Participant>, name: String, revision: Revision)?
    private let groups: [ParticipantGroup]
    private let units: [OrgUnit]
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - groups: the plan's groups; those that count like `kind` are offered.
    ///   - units: to choose from; a single one is taken without asking.
    package init(
        kind: ParticipantKind, entry: Entry, existing: (id: ID<Participant>, name: String, revision: Revision)? = nil,
        groups: [ParticipantGroup], units: [OrgUnit], csrf: String, errors: FormErrors
    ) {
        (self.kind, self.entry, self.existing) = (kind, entry, existing)
        self.groups = groups.filter { $0.kind.countsAs == kind.countsAs }
        (self.units, self.csrf, self.errors) = (units, csrf, errors)
    }

    package var title: Phrase {
        existing == nil
            ? Phrase.participantsNewTitle.filled(in: kind.phrase) : Phrase.participantsEditTitle
    }

    package func html(in say: Language) -> HTML {
        var steps = [Breadcrumb.Step(say(.participantsTitle), ParticipantPath.list)]
        if let existing { steps.append(.init(existing.name, ParticipantPath.detail(existing.id))) }
        var hidden = [HiddenField("kind", kind.rawValue)]
        if let existing { hidden.append(HiddenField("revision", String(existing.revision.number))) }
        if units.count == 1, let unit = units.first { hidden.append(HiddenField("unit", unit.id.text)) }
        let action = existing.map { ParticipantPath.detail($0.id) } ?? ParticipantPath.list
        let back = existing.map { ParticipantPath.detail($0.id) } ?? ParticipantPath.list
        let fields: HTML = """
            \(unitField(say))\(nameFields(say))\(groupField(say))\(if: kind == .individual, personFields(say))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: back)))
            """
        return """
            \(PageHead(
                say(title), subtitle: existing == nil ? nil : say(.participantsEditHint),
                breadcrumb: Breadcrumb(steps, here: say(title), in: say)))
            \(ReadingColumn("\(Panel(html: "\(Form(action: action, csrf: csrf, hidden: hidden, fields))"))"))
            """
    }

    private func unitField(_ say: Language) -> HTML {
        if units.count == 1 { return .empty }
        let choices = units.map { Choice($0.id.text, $0.name) }
        return Field.select(
            "unit", say(.participantsUnit), choices, chosen: entry.unit, blank: say(.chooseOne), error: errors["unit"]
        ).html
    }

    private func nameFields(_ say: Language) -> HTML {
        let isPerson = kind == .individual
        let name = Field.text(
            "name", say(isPerson ? .participantsNamePerson : .participantsName), value: entry.name,
            hint: say(.participantsNameHint), error: errors["name"])
        let detail = Field.text(
            "detail", say(isPerson ? .participantsDetailPerson : .participantsDetail), value: entry.detail,
            hint: say(.participantsDetailHint), error: errors["detail"]
        ).optional(in: say)
        return "\(name)\(detail)"
    }

    private func groupField(_ say: Language) -> HTML {
        let choices = groups.map { Choice($0.code, $0.name) }
        return Field.select(
            "group", say(.participantsGroup), choices, chosen: entry.group, blank: say(.participantsNoGroup),
            hint: say(.participantsGroupHint), error: errors["group"]
        ).optional(in: say).html
    }

    private func personFields(_ say: Language) -> HTML {
        let works = WorkRole.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let genders =
            [Choice("", say(.participantsGenderNone))]
            + Gender.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let gender = Field.radios(
            "gender", say(.participantsGender), genders, chosen: entry.gender, sideBySide: true,
            hint: say(.participantsGenderHint), error: errors["gender"])
        return """
            \(Field.radios("work", say(.participantsWork), works, chosen: entry.work, hint: say(.participantsWorkHint), error: errors["work"]))
            \(gender.optional(in: say))
            """
    }
}

extension Phrase {
    /// Fills the blank `kind` with a word of the same language.
    func filled(in kind: Phrase) -> Phrase {
        Phrase(
            filled(["kind": kind.vietnamese]).vietnamese, filled(["kind": kind.english]).english)
    }
}
