package import Domain
package import Wording

/// The form that enters the council as its decision composed it.
package struct CompositionPage: Sendable {
    private let entry: CompositionEntry
    private let accounts: [Account]
    private let units: [OrgUnit]
    /// What the registry says today; `nil` where it does not know.
    private let registry: CouncilRules?
    private let csrf: String
    private let errors: FormErrors

    package init(
        entry: CompositionEntry, accounts: [Account], units: [OrgUnit], registry: CouncilRules?, csrf: String,
        errors: FormErrors
    ) {
        (self.entry, self.accounts, self.units, self.registry) = (entry, accounts, units, registry)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .compositionTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.councilTitle), CouncilPath.home)], here: say(title), in: say)
        let fields: HTML = """
            \(FieldGroup(say(.decisionsTitle), decision(say)))
            \(FieldGroup(say(.councilMembers), members(say)))
            \(FieldGroup(say(.councilRules), rules(say)))
            \(ButtonRow(Button(say(.compositionSave)), Button(say(.cancel), to: CouncilPath.home)))
            """
        return """
            \(PageHead(say(title), subtitle: say(.compositionHelp), breadcrumb: crumbs))
            \(Panel(html: "\(Form(action: CouncilPath.composition, csrf: csrf, fields))"))
            """
    }

    private func decision(_ say: Language) -> HTML {
        """
        \(Field.text("decisionNumber", say(.compositionNumber), value: entry["decisionNumber"],
            hint: say(.compositionNumberHint), error: errors["decisionNumber"], width: .half))
        \(Field.date("decided", say(.compositionDecided), typed: entry["decided"], error: errors["decided"]))
        """
    }

    /// The error summary links to `field-members`, so the table as a whole carries that id.
    private func members(_ say: Language) -> HTML {
        let columns: [Table.Column] = [
            .init("\(say(.councilMemberName)); \(say(.councilMemberPost).lowercasedFirst)"),
            .init(say(.councilMemberSeat)),
            .init("\(say(.councilMemberAccount)); \(say(.councilMemberUnit).lowercasedFirst)"),
        ]
        let error: HTML = errors["members"].map { "<p class=\"field-error\">\($0)</p>" } ?? .empty
        let rows = (0..<CompositionEntry.rows).map { row($0, say) }
        return """
            <p class="hint">\(say(.compositionRowsHint))</p>
            <div id="\(FieldID.control("members"))" tabindex="-1">\(error)\
            \(Table(say(.councilMembers), columns: columns, rows: rows))</div>
            """
    }

    private func row(_ place: Int, _ say: Language) -> [HTML] {
        let seats = CouncilSeat.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let people = accounts.map { Choice($0.id.text, "\($0.name) (\($0.login))") }
        let places = units.map { Choice($0.id.text, $0.name) }
        // Two answers to a cell: five columns of fields would leave none of them wide enough for a name.
        return [
            "\(cell("name", .councilMemberName, place, say))\(cell("post", .councilMemberPost, place, say))",
            choice("seat", .councilMemberSeat, seats, nil, place, say),
            """
            \(choice("account", .councilMemberAccount, people, say(.compositionNoAccount), place, say))\
            \(choice("unit", .councilMemberUnit, places, say(.compositionNoUnit), place, say))
            """,
        ]
    }

    private func cell(_ name: String, _ column: Phrase, _ place: Int, _ say: Language) -> HTML {
        let field = "\(name)-\(place)"
        return """
            <input class="input" id="\(FieldID.control(field))" name="\(field)" value="\(entry[field])"\
             placeholder="\(say(column))" aria-label="\(label(column, place, say))"\(attribute: "aria-invalid", errors[field] == nil ? nil : "true")>
            """
    }

    private func choice(
        _ name: String, _ column: Phrase, _ choices: [Choice], _ blank: String?, _ place: Int, _ say: Language
    ) -> HTML {
        let field = "\(name)-\(place)"
        let options = HTML.each(choices) {
            "<option value=\"\($0.value)\"\(attribute: "selected", when: $0.value == entry[field])>\($0.label)</option>"
        }
        return """
            <select class="input" id="\(FieldID.control(field))" name="\(field)"\
             aria-label="\(label(column, place, say))">\(blank.map { "<option value=\"\">\($0)</option>" as HTML })\
            \(options)</select>
            """
    }

    private func label(_ column: Phrase, _ place: Int, _ say: Language) -> String {
        say(.compositionRow, ["column": say(column), "row": String(place + 1)])
    }

    /// Whether the registry's rules count, which then need no typing, or the council's own.
    private func origin(_ rules: CouncilRules, _ say: Language) -> HTML {
        let choices = [
            Choice(CompositionEntry.registry, say(.compositionByRegistry)), Choice("own", say(.compositionByOwn)),
        ]
        let hint = say(
            .compositionRegistryHint,
            ["quorum": say(rules.quorumPhrase), "threshold": say(rules.threshold.phrase), "source": rules.source.text])
        return Field.radios(
            "rulesFrom", say(.compositionRulesFrom), choices, chosen: entry["rulesFrom"], hint: hint
        ).html
    }

    private func rules(_ say: Language) -> HTML {
        let thresholds = [Choice("majority", say(.compositionMajority)), Choice("percent", say(.compositionPercent))]
        let checked = [Choice("no", say(.compositionVerifiedNo)), Choice("yes", say(.compositionVerifiedYes))]
        return """
            \(registry.map { origin($0, say) })
            \(Field.text("quorum", say(.compositionQuorum), value: entry["quorum"], hint: say(.compositionQuorumHint),
                error: errors["quorum"], width: .short))
            \(Field.radios("threshold", say(.compositionThreshold), thresholds, chosen: entry["threshold"],
                sideBySide: true, error: errors["threshold"]))
            \(Field.text("percent", say(.compositionPercentValue), value: entry["percent"],
                hint: say(.compositionPercentHint), error: errors["percent"], kind: .number, width: .short).optional(in: say))
            \(Field.text("source", say(.compositionSource), value: entry["source"], hint: say(.compositionSourceHint),
                error: errors["source"]))
            \(Field.radios("verified", say(.compositionVerified), checked, chosen: entry["verified"], sideBySide: true))
            """
    }
}

/// The fields of the composition form: what was typed, else the present composition, else the defaults.
package struct CompositionEntry: Sendable {
    /// Nine to twelve members are usual; empty rows are left out.
    package static let rows = 12
    /// The answer that takes the registry's rules.
    package static let registry = "registry"

    private let values: [String: String]

    /// - Parameter council: the composition in force, from which the form is filled.
    package init(typed: TypedFields, council: Council?) {
        let filled = CompositionEntry.filled(council)
        guard !typed.isEmpty else {
            values = filled
            return
        }
        values = Dictionary(uniqueKeysWithValues: filled.keys.map { ($0, typed[$0] ?? "") })
    }

    subscript(_ name: String) -> String { values[name] ?? "" }

    private static func filled(_ council: Council?) -> [String: String] {
        let source = council?.rules.source ?? .councilModel
        var values = [
            "decisionNumber": council?.decisionNumber ?? "", "decided": council?.decided.description ?? "",
            "quorum": council.map { "\($0.rules.quorum.numerator)/\($0.rules.quorum.denominator)" } ?? "2/3",
            "rulesFrom": council.map { $0.rules.followsRegistry == true } ?? true ? registry : "own",
            "threshold": "majority", "percent": "", "source": source.text, "verified": source.verified ? "yes" : "no",
        ]
        if case .percent(let percent) = council?.rules.threshold {
            (values["threshold"], values["percent"]) = ("percent", String(percent))
        }
        for place in 0..<rows {
            let member = council.flatMap { place < $0.members.count ? $0.members[place] : nil }
            values["name-\(place)"] = member?.name ?? ""
            values["post-\(place)"] = member?.post ?? ""
            values["seat-\(place)"] = (member?.seat ?? CompositionEntry.seat(place, council)).rawValue
            values["account-\(place)"] = member?.account?.text ?? ""
            values["unit-\(place)"] = member?.unit?.text ?? ""
        }
        return values
    }

    /// Of an empty form: the chair first, then the secretary.
    private static func seat(_ place: Int, _ council: Council?) -> CouncilSeat {
        guard council == nil else { return .member }
        return place == 0 ? .chair : place == 1 ? .secretary : .member
    }
}

extension String {
    /// The second half of a heading made of two.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
