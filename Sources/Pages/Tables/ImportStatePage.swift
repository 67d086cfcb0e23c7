package import Domain
package import Wording

/// An import that has nothing to look through: none, under way, failed or done.
package struct ImportStatePage: Sendable {
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

    private let state: State

    package init(_ state: State) { self.state = state }

    package var title: Phrase {
        if case .done = state { .importDoneTitle } else { .importPreviewTitle }
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.participantsTitle), ParticipantPath.list), .init(say(.importTitle), ImportPath.upload)],
            here: say(title), in: say)
        return "\(PageHead(say(title), breadcrumb: crumbs))\(ReadingColumn("\(Panel(html: content(say)))"))"
    }

    private func content(_ say: Language) -> HTML {
        switch state {
        case .none(let minutes):
            let upload: HTML = "\(Button(say(.importTitle), to: ImportPath.upload))"
            return EmptyState(
                say(.importNone), hint: say(.importNoneHint, ["minutes": "\(minutes)"]), action: upload
            ).html
        case .working(let words, let share):
            return ImportWait(words: words, share: share, address: ImportPath.preview, language: say).html
        case .failed(let file, let reasons):
            let lines = HTML.each(reasons) { reason -> HTML in "<li>\(reason)</li>" }
            return """
                <p><strong>\(say(.importFailed, ["file": file]))</strong></p><ul>\(lines)</ul>
                \(ButtonRow(Button(say(.importAgain), to: ImportPath.upload)))
                """
        case .done(let counts):
            let words = say(.importDone, counts.words)
            return """
                <p>\(words)</p>
                \(ButtonRow(
                    Button(say(.importSeeList), .primary, to: ParticipantPath.list),
                    Button(say(.importAgain), to: ImportPath.upload)))
                """
        }
    }
}

/// How far a file on its way in is, with a way to ask again.
struct ImportWait: HTMLPart {
    let words: String
    /// Of the whole, in hundredths.
    let share: Int
    let address: String
    let language: Language

    var html: HTML {
        """
        <p role="status">\(words)</p>
        <p><progress max="100" value="\(String(share))" aria-label="\(language(.importProgress))">\(String(share)) %</progress></p>
        <p class="soft">\(language(.importReload)) \(TextLink(language(.importReloadLink), to: address))</p>
        """
    }
}

extension ParticipantImport.Counts {
    /// As the sentences name them.
    var words: [String: String] {
        [
            "added": AddressText.grouped(added), "changed": AddressText.grouped(changed),
            "same": AddressText.grouped(same), "wrong": AddressText.grouped(wrong),
        ]
    }
}
