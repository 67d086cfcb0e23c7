/// A button or a link that looks like one. One `primary` per view; the rest is quiet.
package struct Button: HTMLPart {
    package enum Style: String, Sendable { case primary, quiet, danger }

    private let label: String
    private let style: Style
    private let address: String?
    private let name: String?
    private let value: String?
    private let hidden: String?
    private let form: String?

    /// Sends the form it stands in.
    /// - Parameters:
    ///   - name: with `value`, tells the form which of its buttons was pressed.
    ///   - context: read out after the label where many buttons share one: `Mở` *hồ sơ của Đỗ Thị Ngọc Ánh*.
    package init(
        _ label: String, _ style: Style = .primary, name: String? = nil, value: String? = nil, context: String? = nil
    ) {
        (self.label, self.style, self.address) = (label, style, nil)
        (self.name, self.value, hidden, form) = (name, value, context, nil)
    }

    /// Sends the form of that id to another address of this site, wherever on the page the button stands.
    package init(_ label: String, _ style: Style = .primary, sending form: String, to address: String) {
        (self.label, self.style, self.address, self.form) = (label, style, address, form)
        (name, value, hidden) = (nil, nil, nil)
    }

    /// Goes to another page.
    package init(_ label: String, _ style: Style = .quiet, to address: String, context: String? = nil) {
        (self.label, self.style, self.address) = (label, style, address)
        (name, value, hidden, form) = (nil, nil, context, nil)
    }

    package var html: HTML {
        let words: HTML = "\(label)\(hidden.map { "<span class=\"unseen\"> \($0)</span>" as HTML })"
        if let address, let form {
            return """
                <button class="button \(style.rawValue)" form="\(form)" formaction="\(url: address)">\(words)</button>
                """
        }
        if let address { return "<a class=\"button \(style.rawValue)\" href=\"\(url: address)\">\(words)</a>" }
        return """
            <button class="button \(style.rawValue)"\(attribute: "name", name)\(attribute: "value", value)>\
            \(words)</button>
            """
    }
}

/// Buttons in a row, the primary one first.
package struct ButtonRow: HTMLPart {
    private let buttons: [Button]

    package init(_ buttons: Button...) { self.buttons = buttons }

    package var html: HTML { "<div class=\"buttons\">\(buttons)</div>" }
}

/// A link in running text.
package struct TextLink: HTMLPart {
    private let label: String
    private let address: String

    package init(_ label: String, to address: String) { (self.label, self.address) = (label, address) }

    package var html: HTML { "<a href=\"\(url: address)\">\(label)</a>" }
}
