package import Domain
package import Wording

/// What the rules say about a matter, each answer with its citation in soft ink.
package struct CheckList: HTMLPart {
    /// How an answer came out: `remind` and `warn` let the matter go on, `blocked` does not.
    package enum Result: Sendable { case passed, remind, warn, blocked }

    package struct Item: Sendable {
        let result: Result
        let text: HTML
        let citation: Citation?

        package init(_ result: Result, _ text: String, citation: Citation? = nil) {
            (self.result, self.text, self.citation) = (result, HTML(text: text), citation)
        }

        /// With markup of the page, such as a link to what was found.
        package init(_ result: Result, html text: HTML, citation: Citation? = nil) {
            (self.result, self.text, self.citation) = (result, text, citation)
        }
    }

    private let items: [Item]
    private let language: Language

    package init(_ items: [Item], in language: Language) { (self.items, self.language) = (items, language) }

    package var html: HTML { "<ul class=\"checks\">\(HTML.each(items, entry))</ul>" }

    private func entry(_ item: Item) -> HTML {
        let (mark, style, word) = look(item.result)
        return """
            <li class="check \(style)"><span class="check-mark" aria-hidden="true">\(mark)</span>\
            <div><span class="check-word">\(language(word))</span> <span>\(item.text)</span>\
            \(item.citation.map(source))</div></li>
            """
    }

    private func look(_ result: Result) -> (HTML, HTML, Phrase) {
        switch result {
        case .passed: ("✓", "check-ok", .checkPassed)
        case .remind: ("!", "check-remind", .checkReminded)
        case .warn: ("!", "check-warn", .checkWarned)
        case .blocked: ("✗", "check-bad", .checkBlocked)
        }
    }

    private func source(_ citation: Citation) -> HTML {
        "<span class=\"check-source\">\(CitationLine(citation, in: language))</span>"
    }
}

/// Where a rule stands, and whether somebody compared it with the text itself.
package struct CitationLine: HTMLPart {
    private let citation: Citation
    private let language: Language

    package init(_ citation: Citation, in language: Language) { (self.citation, self.language) = (citation, language) }

    package var html: HTML {
        "\(citation.text)\(if: !citation.verified, " \(StatusTag(language(.notVerified)))")"
    }
}
