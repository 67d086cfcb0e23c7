package import Domain
package import Wording

/// The form that enters a version of the agency's own.
package struct LawVersionPage: Sendable {
    private let code: RuleCode
    private let form: LawForm

    package init(code: RuleCode, typed: TypedFields, csrf: String, errors: FormErrors) {
        self.code = code
        form = LawForm(code: code, act: LawPath.versions, typed: typed, csrf: csrf, errors: errors)
    }

    package let title: Phrase = .lawAdd

    package func html(in say: Language) -> HTML { form.html(title, .lawAddHelp, .lawSave, fields(say), in: say) }

    private func fields(_ say: Language) -> HTML {
        """
        \(value(say))
        \(Field.date("from", say(.lawFrom), typed: form["from"], error: form.errors["from"]))
        \(Field.date("to", say(.lawTo), typed: form["to"], hint: say(.lawToHint), error: form.errors["to"]).optional(in: say))
        \(Field.text("instrument", say(.lawNumber), value: form["instrument"], hint: say(.lawNumberHint), error: form.errors["instrument"]))
        \(Field.text("article", say(.lawArticle), value: form["article"], error: form.errors["article"]).optional(in: say))
        \(HTML.each(form.reading(say)) { "\($0.optional(in: say))" })
        \(form.reason(.lawReason, say))
        """
    }

    private func value(_ say: Language) -> HTML {
        let hint = say(code.valueKind.example)
        let error = form.errors["value"]
        return switch code.valueKind {
        case .principle: "<p class=\"hint\">\(hint)</p>"
        case .list: "\(Field.longText("value", say(.lawValue), value: form["value"], hint: hint, error: error))"
        default: "\(Field.text("value", say(.lawValue), value: form["value"], hint: hint, error: error))"
        }
    }
}

/// The form that says that a version of the program's was compared with the text.
package struct LawComparisonPage: Sendable {
    private let open: [RuleVersion]
    private let form: LawForm

    /// - Parameter open: the versions nobody compared yet.
    package init(code: RuleCode, open: [RuleVersion], typed: TypedFields, csrf: String, errors: FormErrors) {
        self.open = open
        form = LawForm(code: code, act: LawPath.comparison, typed: typed, csrf: csrf, errors: errors)
    }

    package let title: Phrase = .lawConfirm

    package func html(in say: Language) -> HTML {
        let choices = open.map {
            Choice(
                $0.validFrom?.description ?? "", "\(say($0.value.phrase)), \(say($0.period))", hint: $0.source.text)
        }
        let chosen = form.isTyped ? form["version"] : choices.last?.value
        let fields: HTML = """
            \(Field.radios("version", say(.lawWhich), choices, chosen: chosen, error: form.errors["version"]))
            \(form.reading(say, hint: .lawReadPlaceExample))\(form.reason(.lawReason, say))
            """
        return form.html(title, .lawConfirmHelp, .lawConfirm, fields, in: say)
    }
}

/// Asks before an entry is withdrawn.
package struct LawWithdrawalPage: Sendable {
    private let record: LawRecord
    private let form: LawForm

    package init(record: LawRecord, typed: TypedFields, csrf: String, errors: FormErrors) {
        self.record = record
        form = LawForm(code: record.code, act: LawPath.withdrawal, typed: typed, csrf: csrf, errors: errors)
    }

    package let title: Phrase = .lawWithdraw

    package func html(in say: Language) -> HTML {
        let hidden = [
            HiddenField("record", record.id.text), HiddenField("revision", String(record.revision.number)),
        ]
        let words: HTML = "<p><strong>\(LawRecordWords.text(record, in: say))</strong></p>"
        return form.html(
            title, .lawWithdrawHelp, .lawWithdraw, "\(words)\(form.reason(.lawWithdrawReason, say))", hidden: hidden,
            style: .danger, in: say)
    }
}

/// What the three forms share: where they go, what was typed, who compared, why.
struct LawForm: Sendable {
    let code: RuleCode
    let act: String
    let typed: TypedFields
    let csrf: String
    let errors: FormErrors

    var isTyped: Bool { !typed.isEmpty }

    subscript(_ name: String) -> String { typed[name] ?? "" }

    func html(
        _ title: Phrase, _ help: Phrase, _ button: Phrase, _ fields: HTML, hidden: [HiddenField] = [],
        style: Button.Style = .primary, in say: Language
    ) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.lawTitle), LawPath.list), .init(say(code.name), LawPath.rule(code))], here: say(title), in: say)
        let buttons = ButtonRow(Button(say(button), style), Button(say(.cancel), to: LawPath.rule(code)))
        let form = Form(
            action: LawPath.act(act, on: code), csrf: csrf, hidden: hidden, "\(fields)\(buttons)")
        return """
            \(PageHead(say(title), subtitle: say(code.name), breadcrumb: crumbs))
            \(ReadingColumn("\(Panel(html: "<p class=\"hint\">\(say(help))</p>\(form)"))"))
            """
    }

    func reading(_ say: Language, hint: Phrase = .lawReadPlaceHint) -> [Field] {
        [
            .text(
                "readPlace", say(.lawReadPlace), value: self["readPlace"], hint: say(hint),
                error: errors["readPlace"]),
            .text("readBy", say(.lawReadBy), value: self["readBy"], error: errors["readBy"]),
            .date("readOn", say(.lawReadOn), typed: self["readOn"], error: errors["readOn"]),
        ]
    }

    func reason(_ label: Phrase, _ say: Language) -> Field {
        .text("reason", say(label), value: self["reason"], error: errors["reason"])
    }
}
