package import Domain
package import Wording

/// A table on its way in that has nothing to look through: none, under way, failed or done.
package struct IncomingStatePage: Sendable {
    package enum State: Sendable {
        /// - Parameter minutes: how long a preview is kept.
        case none(minutes: Int)
        /// - Parameters:
        ///   - words: what is being done.
        ///   - share: how much of the whole, in hundredths.
        case working(words: String, share: Int)
        case failed(file: String, reasons: [String])
        case done(ParticipantImport.Counts)
    }

    private let words: IncomingTableWords
    private let state: State

    package init(_ words: IncomingTableWords, _ state: State) { (self.words, self.state) = (words, state) }

    package var title: Phrase { if case .done = state { .importDoneTitle } else { .importPreviewTitle } }

    package func html(in say: Language) -> HTML {
        let crumbs = words.breadcrumb(say(title), in: say)
        return "\(PageHead(say(title), breadcrumb: crumbs))\(ReadingColumn("\(Panel(html: content(say)))"))"
    }

    private func content(_ say: Language) -> HTML {
        switch state {
        case .none(let minutes):
            return EmptyState(
                say(.importNone), hint: say(.importNoneHint, ["minutes": "\(minutes)"]),
                action: "\(Button(say(words.title), to: words.address))"
            ).html
        case .working(let told, let share):
            return ImportWait(words: told, share: share, address: words.preview, language: say).html
        case .failed(let file, let reasons):
            let lines = HTML.each(reasons) { reason -> HTML in "<li>\(reason)</li>" }
            return """
                <p role="alert"><strong>\(say(.importFailed, ["file": file]))</strong></p><ul>\(lines)</ul>
                \(ButtonRow(Button(say(.importAgain), to: words.address)))
                """
        case .done(let counts):
            let buttons = ButtonRow(
                Button(say(words.list), .primary, to: words.listAddress),
                Button(say(.importAgain), to: words.address))
            return "<p role=\"status\">\(say(.importDone, counts.words))</p>\(buttons)"
        }
    }
}
