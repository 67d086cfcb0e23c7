/// Terms and what holds for them, side by side.
package struct DefinitionList: HTMLPart {
    package struct Entry: Sendable {
        let term: String
        let value: HTML

        package init(_ term: String, _ value: String) { (self.term, self.value) = (term, HTML(text: value)) }

        package init(_ term: String, html value: HTML) { (self.term, self.value) = (term, value) }
    }

    private let entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package var html: HTML {
        "<dl class=\"facts\">\(HTML.each(entries) { "<div><dt>\($0.term)</dt><dd>\($0.value)</dd></div>" })</dl>"
    }
}

/// What happened to a matter, the latest first.
package struct HistoryList: HTMLPart {
    package struct Entry: Sendable {
        let time: String
        let actor: String
        let act: HTML

        /// - Parameter time: in words, `Moment.words(in:)`.
        package init(_ time: String, actor: String, _ act: String) {
            (self.time, self.actor, self.act) = (time, actor, HTML(text: act))
        }

        package init(_ time: String, actor: String, html act: HTML) {
            (self.time, self.actor, self.act) = (time, actor, act)
        }
    }

    private let entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package var html: HTML {
        """
        <ol class="history">\(HTML.each(entries) { entry in
            "<li><div>\(entry.act)</div><p class=\"soft\">\(entry.time) · \(entry.actor)</p></li>"
        })</ol>
        """
    }
}
