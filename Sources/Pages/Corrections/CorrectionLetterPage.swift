package import Domain
package import Wording

/// A letter of correction: what it says, its files, and what this person may do with it.
package struct CorrectionLetterPage: Sendable {
    private let letter: CorrectionLetter
    private let nextNumber: String
    private let drafter: String
    private let mayEdit: Bool
    private let mayIssue: Bool
    private let preset: DecisionSigner?
    /// The office of this person on record; `nil`: none.
    package var office: SigningOffice?
    package var doubts: Set<CorrectionDoubt> = []
    private let wordOnly: Set<PaperKind>
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter nextNumber: as the letter would bear it.
    package init(
        _ letter: CorrectionLetter, nextNumber: String, drafter: String, mayEdit: Bool, mayIssue: Bool,
        preset: DecisionSigner?, wordOnly: Set<PaperKind> = [], typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.letter, self.nextNumber, self.drafter) = (letter, nextNumber, drafter)
        (self.mayEdit, self.mayIssue, self.preset, self.wordOnly) = (mayEdit, mayIssue, preset, wordOnly)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package func title(in say: Language) -> String { letter.name(in: say) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.registerTitle), OfficialPaperPath.root),
                .init(say(.correctionLetters), CorrectionLetterPath.list),
            ], here: title(in: say), in: say)
        let side: HTML = """
            \(if: letter.status != .discarded, links(say))\(Panel(html: "\(DefinitionList(facts(say)))"))\
            \(if: mayEdit, "\(discarding(say))")
            """
        return """
            \(PageHead(title(in: say), subtitle: letter.paperName, breadcrumb: crumbs, aside: "\(CorrectionLetterTag(letter.status, in: say))"))
            \(if: letter.status == .draft && !mayIssue, "\(Notice(say(.correctionWaits), .info, in: say))")
            \(HTML.each(CorrectionDoubt.allCases.filter(doubts.contains)) { doubt in "\(Notice("\(say(doubt.phrase)) (\(say(.correctionLettersSource)))", .warn, in: say))" })
            \(Columns(main: "\(points(say))\(if: mayIssue, "\(signing(say))")\(if: mayEdit, "\(editing(say))")", side: side))
            """
    }

    private var revision: [HiddenField] { [HiddenField("revision", String(letter.revision.number))] }

    private func links(_ say: Language) -> HTML {
        OfficialPaperLinks(
            kinds: [.correction], id: letter.id.text, isIssued: letter.issue != nil, wordOnly: wordOnly, language: say
        ).html
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        let record = OfficialPaperPath.record(letter.kind, sourceID)
        var facts: [DefinitionList.Entry] = [
            .init(say(.correctionPaper), html: "\(TextLink(letter.paperName, to: record))"),
            .init(say(.correctionSubject), letter.paper.subject), .init(say(.correctionReason), letter.text.reason),
            .init(say(.correctionDrafter), drafter),
        ]
        if let issue = letter.issue {
            let values = ["day": issue.day.vietnamese, "title": issue.signerTitle, "signer": issue.signer]
            facts.append(.init(say(.correctionIssued), say(.correctionIssuedBy, values)))
            if issue.registered != nil { facts.append(.init(say(.decisionSeries), String(issue.number))) }
        } else {
            facts.append(.init(say(.correctionSymbolLabel), letter.text.symbol))
        }
        return facts
    }

    private var sourceID: String {
        switch letter.source {
        case .decision(let id): id.text
        case .session(let id): id.text
        case .correction(let id): id.text
        }
    }

    private func points(_ say: Language) -> Panel {
        let rows = letter.text.points.map { point -> [HTML] in
            [HTML(text: point.place), HTML(text: point.wrong), "<strong>\(point.right)</strong>"]
        }
        let columns: [Table.Column] = [
            .init(say(.correctionPlace)), .init(say(.correctionWrong)), .init(say(.correctionRight)),
        ]
        return Panel(
            say(.correctionPoints), aside: "\(PrintButton(.quiet, in: say))",
            "\(Table(say(.correctionPoints), columns: columns, rows: rows))")
    }

    /// The Chairman's form.
    private func signing(_ say: Language) -> Panel {
        let values = ["number": nextNumber]
        let signers = (office?.capacities ?? DecisionSigner.allCases).map { Choice($0.rawValue, say($0.phrase)) }
        let fields: HTML = """
            \(Field.text("registered", say(.registerNumber), value: typed["registered"] ?? "",
                hint: say(.registerNumberHint, values), error: errors["registered"], kind: .number, width: .short).optional(in: say))
            \(Field.date("day", say(.registerDay), typed: typed["day"] ?? "", error: errors["day"]).optional(in: say))
            \(Field.radios("signer", say(.decisionSigner), signers, chosen: typed["signer"] ?? preset?.rawValue,
                hint: say(preset == nil ? .signerNotPreset : .correctionSignerHint), error: errors["signer"]))
            \(if: office == nil, "\(deputy(say))")
            <h3>\(say(.whatWillHappen))</h3>
            <ul>\(HTML.each(Phrase.correctionSignEffects) { "<li>\(say($0, values))</li>" })</ul>
            \(ButtonRow(Button(say(.correctionSign))))
            """
        let form = Form(action: CorrectionLetterPath.issue(letter.id), csrf: csrf, hidden: revision, fields)
        return Panel(say(.correctionSign), "\(form)")
    }

    /// Asked for where no list says who this person is.
    private func deputy(_ say: Language) -> Field {
        Field.text(
            "deputy", say(.decisionDeputy), value: typed["deputy"] ?? "", hint: say(.decisionDeputyHint),
            error: errors["deputy"]
        ).optional(in: say)
    }

    private func editing(_ say: Language) -> Panel {
        let fields: HTML = """
            \(CorrectionLetterFields(text: letter.text, suggestedSymbol: "", typed: typed, errors: errors, language: say))
            \(ButtonRow(Button(say(.correctionSave))))
            """
        return Panel(
            say(.correctionDraftName),
            "\(Form(action: CorrectionLetterPath.edit(letter.id), csrf: csrf, hidden: revision, fields))")
    }

    private func discarding(_ say: Language) -> Panel {
        let form = Form(
            action: CorrectionLetterPath.discard(letter.id), csrf: csrf, hidden: revision,
            "\(ButtonRow(Button(say(.correctionDiscard), .danger)))")
        return Panel(html: "\(form)")
    }
}
