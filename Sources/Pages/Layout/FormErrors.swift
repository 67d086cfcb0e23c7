package import Wording

/// Why a form came back: sentences, each tied to its field where it has one.
package struct FormErrors: Sendable, Hashable {
    package struct Item: Sendable, Hashable {
        package let field: String?
        package let message: String

        package init(field: String? = nil, _ message: String) { (self.field, self.message) = (field, message) }
    }

    package static let none = FormErrors([])

    package let items: [Item]

    package init(_ items: [Item]) { self.items = items }

    package var isEmpty: Bool { items.isEmpty }

    /// What to say at the field, all its sentences in one; `nil` when the field is in order.
    package subscript(field: String) -> String? {
        let messages = items.filter { $0.field == field }.map(\.message)
        return messages.isEmpty ? nil : messages.joined(separator: " ")
    }
}

/// All errors on top of the page, each a link to its field; nothing when there are none. `PageFrame` draws it.
package struct ErrorSummary: HTMLPart {
    private let errors: FormErrors
    private let language: Language

    package init(_ errors: FormErrors, in language: Language) { (self.errors, self.language) = (errors, language) }

    package var html: HTML {
        if errors.isEmpty { return .empty }
        return """
            <div class="errors" role="alert" aria-labelledby="errors-title" tabindex="-1" data-focus>
            <h2 id="errors-title">\(language(.errorsHeading))</h2>
            <ul>\(HTML.each(errors.items, line))</ul>
            </div>
            """
    }

    private func line(_ item: FormErrors.Item) -> HTML {
        guard let field = item.field else { return "<li>\(item.message)</li>" }
        return "<li><a href=\"#\(FieldID.control(field))\">\(item.message)</a></li>"
    }
}

/// The ids that tie a control to its label, hint and error.
enum FieldID {
    static func control(_ name: String) -> String { "field-\(name)" }
    static func hint(_ name: String) -> String { "hint-\(name)" }
    static func error(_ name: String) -> String { "error-\(name)" }
    static func count(_ name: String) -> String { "count-\(name)" }
}
