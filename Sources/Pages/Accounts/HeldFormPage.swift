package import Wording

/// The addresses of what was kept when a log-in ended.
package enum HeldPath {
    package static let list = "/held"
    /// `POST` with the field below throws one away.
    package static let removal = "/held/removal"
    /// The hidden field that names the kept form.
    package static let field = "held"
}

/// What was typed before the log-in ended: shown, and sent again or thrown away by one button each.
package struct HeldFormPage: Sendable {
    /// One kept form.
    package struct Form: Sendable {
        let key: String
        let path: String
        let fields: [(name: String, value: String)]
        let names: [String: String]

        /// - Parameter names: what the identities among the values stand for.
        package init(key: String, path: String, fields: [(name: String, value: String)], names: [String: String]) {
            (self.key, self.path, self.fields, self.names) = (key, path, fields, names)
        }
    }

    private let forms: [Form]
    private let csrf: String

    package init(forms: [Form], csrf: String) { (self.forms, self.csrf) = (forms, csrf) }

    package let title: Phrase = .heldTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(.heldTitle), subtitle: say(.heldText)))
        \(ReadingColumn(HTML.each(forms) { "\(panel($0, say))" }))
        """
    }

    private func panel(_ form: Form, _ say: Language) -> Panel {
        let place = NavigationItem.allCases.first { $0 != .today && form.path.hasPrefix($0.path) }
        let sent = form.fields.map { HiddenField($0.name, $0.value) } + [HiddenField(HeldPath.field, form.key)]
        let acts: HTML = """
            \(Pages.Form(action: form.path, csrf: csrf, hidden: sent,
                "\(ButtonRow(Button(say(.heldButton), forms.count == 1 ? .primary : .quiet)))"))
            \(Pages.Form(action: HeldPath.removal, csrf: csrf, hidden: [HiddenField(HeldPath.field, form.key)],
                "\(ButtonRow(Button(say(.heldDrop), .danger)))"))
            """
        return Panel(say(place?.label ?? .heldTitle), "\(DefinitionList(texts(form).map { entry($0, say) }))\(acts)")
    }

    /// What a person typed or chose, in the order of the form: names instead of identities, no codes and figures.
    private func texts(_ form: Form) -> [(label: Phrase?, text: String)] {
        form.fields.compactMap { field in
            if let name = form.names[field.value] { return (HeldFormPage.labels[field.name], name) }
            if let label = HeldFormPage.labels[field.name], !field.value.isEmpty,
                !HeldFormPage.chosen.contains(field.name)
            {
                return (label, field.value)
            }
            return field.value.count > 20 && field.value.contains(" ") ? (nil, field.value) : nil
        }
    }

    private func entry(_ field: (label: Phrase?, text: String), _ say: Language) -> DefinitionList.Entry {
        .init(say(field.label ?? .heldTyped), html: HTML.paragraphs(field.text))
    }

    private static let labels: [String: Phrase] = [
        "unit": .heldUnit, "participant": .heldParticipant, "occasion": .heldOccasion, "report": .heldReport,
        "reason": .heldReason, "items": .heldItems, "name": .heldName, "minutes": .heldMinutes, "notes": .heldNotes,
    ]

    /// Fields whose values are identities, worth showing by name only.
    private static let chosen: Set<String> = ["unit", "participant", "occasion"]
}
