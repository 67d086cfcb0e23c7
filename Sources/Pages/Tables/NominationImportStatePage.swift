package import Domain
package import Wording

/// An import of nominations that has nothing to look through: none, failed or done.
package struct NominationImportStatePage: Sendable {
    package enum State: Sendable {
        /// - Parameter minutes: how long a preview is kept.
        case none(minutes: Int)
        /// - Parameters:
        ///   - words: what is being done.
        ///   - share: how much of the whole, in hundredths.
        case working(words: String, share: Int)
        case failed(file: String, reasons: [String])
        case done(ParticipantImport.Counts, ID<Occasion>)
    }

    private let state: State

    package init(_ state: State) { self.state = state }

    package var title: Phrase {
        if case .done = state { .importDoneTitle } else { .importPreviewTitle }
    }

    package func html(in say: Language) -> HTML {
        let crumbs = NominationImportPath.breadcrumb(say(title), in: say)
        return "\(PageHead(say(title), breadcrumb: crumbs))\(ReadingColumn("\(Panel(html: content(say)))"))"
    }

    private func content(_ say: Language) -> HTML {
        let upload = NominationImportPath.upload
        switch state {
        case .none(let minutes):
            return EmptyState(
                say(.importNone), hint: say(.importNoneHint, ["minutes": "\(minutes)"]),
                action: "\(Button(say(.nominationImportTitle), to: upload))"
            ).html
        case .working(let words, let share):
            return ImportWait(words: words, share: share, address: NominationImportPath.preview, language: say).html
        case .failed(let file, let reasons):
            let lines = HTML.each(reasons) { reason -> HTML in "<li>\(reason)</li>" }
            return """
                <p><strong>\(say(.importFailed, ["file": file]))</strong></p><ul>\(lines)</ul>
                \(ButtonRow(Button(say(.importAgain), to: upload)))
                """
        case .done(let counts, let occasion):
            let drafts = NominationPath.list(occasion: occasion, status: .draft)
            return """
                <p>\(say(.nominationImportDone, counts.words))</p>
                \(ButtonRow(
                    Button(say(.nominationImportSeeDrafts), .primary, to: drafts),
                    Button(say(.importAgain), to: upload)))
                """
        }
    }
}
