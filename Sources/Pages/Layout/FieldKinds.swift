package import Domain
package import Wording

extension Field {
    /// How wide an answer is expected to be; the width is a hint to the writer.
    package enum Width: String, Sendable { case full, half, short }

    /// What a one-line answer is; browsers offer the fitting keyboard.
    package enum Kind: Sendable { case text, email, phone, number, password, search }

    /// One line.
    package static func text(
        _ name: String, _ label: String, value: String = "", hint: String? = nil, error: String? = nil,
        kind: Kind = .text, width: Width = .full, autocomplete: String? = nil
    ) -> Field {
        let type: StaticString =
            switch kind {
            case .text, .number: "text"
            case .email: "email"
            case .phone: "tel"
            case .password: "password"
            case .search: "search"
            }
        let control = FieldControl.input(type: type, value: value, width: width, autocomplete: autocomplete)
        return Field(name: name, label: label, hint: hint, error: error, control: control)
    }

    /// Several lines. With a limit the letters left are counted while one writes; the server checks them again.
    package static func longText(
        _ name: String, _ label: String, value: String = "", hint: String? = nil, error: String? = nil,
        rows: Int = 6, limit: LetterLimit? = nil
    ) -> Field {
        let control = FieldControl.longText(value: value, rows: rows, limit: limit)
        return Field(name: name, label: label, hint: hint, error: error, control: control)
    }

    /// - Parameter blank: the first, empty entry (`say(.chooseOne)`); `nil` leaves it out.
    package static func select(
        _ name: String, _ label: String, _ choices: [Choice], chosen: String? = nil, blank: String? = nil,
        hint: String? = nil, error: String? = nil
    ) -> Field {
        let control = FieldControl.select(choices: choices, chosen: chosen, blank: blank)
        return Field(name: name, label: label, hint: hint, error: error, control: control)
    }

    package static func date(
        _ name: String, _ label: String, value: Day? = nil, hint: String? = nil, error: String? = nil
    ) -> Field {
        date(name, label, typed: value?.description ?? "", hint: hint, error: error)
    }

    /// The date field with what was typed, when that is no day.
    package static func date(
        _ name: String, _ label: String, typed: String, hint: String? = nil, error: String? = nil
    ) -> Field {
        let control = FieldControl.input(type: "date", value: typed, width: .short, autocomplete: nil)
        return Field(name: name, label: label, hint: hint, error: error, control: control)
    }

    /// - Parameter sideBySide: for two or three short answers such as yes and no.
    package static func radios(
        _ name: String, _ label: String, _ choices: [Choice], chosen: String? = nil, sideBySide: Bool = false,
        hint: String? = nil, error: String? = nil
    ) -> Field {
        let control = FieldControl.radios(choices: choices, chosen: chosen, side: sideBySide)
        return Field(name: name, label: label, hint: hint, error: error, control: control)
    }

    package static func checkboxes(
        _ name: String, _ label: String, _ choices: [Choice], chosen: Set<String> = [], hint: String? = nil,
        error: String? = nil
    ) -> Field {
        let control = FieldControl.checkboxes(choices: choices, chosen: chosen)
        return Field(name: name, label: label, hint: hint, error: error, control: control)
    }

    /// - Parameter accept: endings such as `.pdf,.docx`; only a convenience, the server looks into the file.
    package static func file(
        _ name: String, _ label: String, accept: String? = nil, many: Bool = false, hint: String? = nil,
        error: String? = nil
    ) -> Field {
        Field(name: name, label: label, hint: hint, error: error, control: .file(accept: accept, many: many))
    }
}

/// How long a text may become, and the words that say what is left.
package struct LetterLimit: Sendable {
    private let letters: Int
    private let language: Language

    package init(_ letters: Int, in language: Language) { (self.letters, self.language) = (letters, language) }

    var attributes: HTML {
        " data-limit=\"\(letters)\" data-left=\"\(language(.lettersLeft))\" data-over=\"\(language(.lettersOver))\""
    }

    func line(for name: String) -> HTML {
        "<p class=\"hint count\" id=\"\(FieldID.count(name))\">\(language(.lettersAtMost, ["count": AddressText.grouped(letters)]))</p>"
    }
}
