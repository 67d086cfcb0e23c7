/// One of the answers a question offers.
package struct Choice: Sendable, Hashable {
    package let value: String
    package let label: String
    package let hint: String?
    /// The heading a long select shows it under, with its neighbours of the same group.
    package let group: String?

    package init(_ value: String, _ label: String, hint: String? = nil, group: String? = nil) {
        (self.value, self.label, self.hint, self.group) = (value, label, hint, group)
    }
}

/// The part of a `Field` that takes the answer.
enum FieldControl: Sendable {
    case input(type: StaticString, value: String, width: Field.Width, autocomplete: String?)
    case longText(value: String, rows: Int, limit: LetterLimit?)
    case select(choices: [Choice], chosen: String?, blank: String?)
    case radios(choices: [Choice], chosen: String?, side: Bool)
    case checkboxes(choices: [Choice], chosen: Set<String>)
    case file(accept: String?, many: Bool)

    var isGroup: Bool {
        switch self {
        case .radios, .checkboxes: true
        case .input, .longText, .select, .file: false
        }
    }

    var counts: Bool {
        if case .longText(_, _, let limit) = self { return limit != nil }
        return false
    }

    func html(for field: Field) -> HTML {
        switch self {
        case .input(let type, let value, let width, let autocomplete):
            return """
                <input class="input \(width.rawValue)" type="\(String(describing: type))" value="\(value)"\
                \(field.commonAttributes)\(attribute: "autocomplete", autocomplete)>
                """
        case .longText(let value, let rows, let limit): return longText(value, rows, limit, field)
        case .select(let choices, let chosen, let blank): return select(choices, chosen, blank, field)
        case .radios(let choices, let chosen, let side):
            let answers = answers(choices, "radio", field) { $0 == chosen }
            return "<div class=\"choices\(side ? " choices-side" : "")\">\(answers)</div>"
        case .checkboxes(let choices, let chosen):
            return "<div class=\"choices\">\(answers(choices, "checkbox", field, chosen.contains))</div>"
        case .file(let accept, let many):
            return """
                <input class="file" type="file"\(field.commonAttributes)\(attribute: "accept", accept)\
                \(attribute: "multiple", when: many)>
                """
        }
    }

    /// The line end after `<textarea>` is dropped by the parser, so a text that begins with one keeps it.
    private func longText(_ value: String, _ rows: Int, _ limit: LetterLimit?, _ field: Field) -> HTML {
        """
        <textarea class="input" rows="\(rows)"\(field.commonAttributes)\(limit.map(\.attributes))>
        \(value)</textarea>\(limit.map { $0.line(for: field.name) })
        """
    }

    private func select(_ choices: [Choice], _ chosen: String?, _ blank: String?, _ field: Field) -> HTML {
        """
        <select class="input"\(field.commonAttributes)>\
        \(blank.map { "<option value=\"\">\($0)</option>" as HTML })\
        \(options(choices, chosen))</select>
        """
    }

    private func options(_ choices: [Choice], _ chosen: String?) -> HTML {
        var groups: [(name: String?, choices: [Choice])] = []
        for choice in choices {
            if let last = groups.last, last.name == choice.group {
                groups[groups.count - 1].choices.append(choice)
            } else {
                groups.append((choice.group, [choice]))
            }
        }
        return HTML.each(groups) { group -> HTML in
            let inside = HTML.each(group.choices) { option($0, isChosen: $0.value == chosen) }
            guard let name = group.name else { return inside }
            return "<optgroup label=\"\(name)\">\(inside)</optgroup>"
        }
    }

    private func option(_ choice: Choice, isChosen: Bool) -> HTML {
        "<option value=\"\(choice.value)\"\(attribute: "selected", when: isChosen)>\(choice.label)</option>"
    }

    /// The first answer carries the id the error summary links to.
    private func answers(
        _ choices: [Choice], _ type: String, _ field: Field, _ isChosen: (String) -> Bool
    ) -> HTML {
        HTML.each(choices.enumerated()) { index, choice in
            let id = index == 0 ? FieldID.control(field.name) : "\(FieldID.control(field.name))-\(index + 1)"
            let hintID = choice.hint == nil ? nil : "\(id)-hint"
            return """
                <div class="choice"><input type="\(type)" id="\(id)" name="\(field.name)" value="\(choice.value)"\
                \(attribute: "aria-describedby", hintID)\(attribute: "checked", when: isChosen(choice.value))>\
                <label for="\(id)">\(choice.label)</label>\
                \(choice.hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" as HTML })</div>
                """
        }
    }
}
