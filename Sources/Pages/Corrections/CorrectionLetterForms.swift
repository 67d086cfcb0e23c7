package import Domain
package import Wording

/// Every letter, what waits for a signature first.
package struct CorrectionLettersPage: Sendable {
    private let letters: [CorrectionLetter]

    package init(_ letters: [CorrectionLetter]) { self.letters = letters }

    package let title: Phrase = .correctionLetters

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.registerTitle), OfficialPaperPath.root)], here: say(title), in: say)
        let rows = letters.map { letter -> [HTML] in
            [
                "\(TextLink(letter.name(in: say), to: CorrectionLetterPath.detail(letter.id)))",
                HTML(text: letter.paperName), HTML(text: letter.issue?.day.vietnamese ?? ""),
                HTML(text: letter.issue?.signer ?? ""), "\(CorrectionLetterTag(letter.status, in: say))",
            ]
        }
        let table = Table(
            say(title),
            columns: [
                .init(say(.registerSymbol)), .init(say(.correctionPaper)), .init(say(.registerDate)),
                .init(say(.registerSigner)), .init(say(.correctionStatus)),
            ], rows: rows, empty: EmptyState(say(.correctionNone), hint: say(.correctionNoneHint)))
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: "\(PrintButton(.quiet, in: say))"))
            <p class="soft">\(say(.correctionLettersText)) (\(say(.correctionLettersSource)))</p>
            \(Panel(html: "\(table)"))
            """
    }
}

/// Drafting a letter on one paper.
package struct CorrectionLetterFormPage: Sendable {
    private let kind: PaperKind
    private let id: String
    private let paper: CorrectedPaper
    private let suggestedSymbol: String
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - id: of the record the paper belongs to.
    ///   - suggestedSymbol: that of the last letter.
    package init(
        _ kind: PaperKind, _ id: String, _ paper: CorrectedPaper, suggestedSymbol: String, typed: TypedFields,
        csrf: String, errors: FormErrors
    ) {
        (self.kind, self.id, self.paper, self.suggestedSymbol) = (kind, id, paper, suggestedSymbol)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .correctionNew

    package func html(in say: Language) -> HTML {
        let name = say(kind.phrase) + (paper.number.isEmpty ? "" : " \(paper.number)")
        let record = OfficialPaperPath.record(kind, id)
        let crumbs = Breadcrumb(
            [.init(say(.correctionLetters), CorrectionLetterPath.list), .init(name, record)], here: say(title), in: say)
        let fields: HTML = """
            \(CorrectionLetterFields(text: nil, suggestedSymbol: suggestedSymbol, typed: typed, errors: errors, language: say))
            \(ButtonRow(Button(say(.correctionSave)), Button(say(.cancel), to: record)))
            """
        let form = Form(action: CorrectionLetterPath.new(kind, id), csrf: csrf, fields)
        return """
            \(PageHead(say(title), subtitle: "\(name), \(paper.day.vietnamese)", breadcrumb: crumbs))
            <p class="soft">\(say(.correctionLettersText)) (\(say(.correctionLettersSource)))</p>
            \(ReadingColumn("\(Panel(html: "\(form)"))"))
            """
    }
}

/// The tag of a letter's status.
struct CorrectionLetterTag: HTMLPart {
    private let status: CorrectionStatus
    private let language: Language

    init(_ status: CorrectionStatus, in language: Language) { (self.status, self.language) = (status, language) }

    var html: HTML {
        let tone: StatusTag.Tone =
            switch status {
            case .draft: .waiting
            case .issued: .ok
            case .discarded: .neutral
            }
        return "\(StatusTag(language(status.phrase), tone))"
    }
}

extension CorrectionLetter {
    func name(in say: Language) -> String {
        issue.map { say(.correctionName, ["number": $0.text]) } ?? say(.correctionDraftName)
    }
}
