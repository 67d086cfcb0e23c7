package import Domain
package import Wording

/// Explaining numbers of the office's register that are no papers of the program: the gaps of a year, and a form.
package struct NumberNotePage: Sendable {
    private let year: Int
    private let gaps: [NumberGap]
    private let names: [ID<Account>: String]
    private let mayNote: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter names: of those who wrote the notes.
    package init(
        year: Int, gaps: [NumberGap], names: [ID<Account>: String], mayNote: Bool, typed: TypedFields, csrf: String,
        errors: FormErrors
    ) {
        (self.year, self.gaps, self.names, self.mayNote) = (year, gaps, names, mayNote)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package func title(in say: Language) -> String { say(.registerExplainOf, ["year": String(year)]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.registerTitle), OfficialPaperPath.root)], here: title(in: say), in: say)
        return """
            \(PageHead(title(in: say), breadcrumb: crumbs, aside: "\(PrintButton(.quiet, in: say))"))
            <p class="soft">\(say(.registerGapsText))</p>
            \(Panel(html: "\(NumberGapTable(gaps: gaps, names: names, year: year, language: say))"))
            \(if: mayNote && !gaps.isEmpty, "\(ReadingColumn("\(form(say))"))")
            """
    }

    private func form(_ say: Language) -> Panel {
        let kinds = PaperKind.numberedBySeries.filter { kind in gaps.contains { $0.kind == kind } }
        let first = gaps.first { $0.note == nil }
        let chosen = typed["kind"] ?? first?.kind.rawValue ?? kinds.first?.rawValue
        let last = first.flatMap { $0.numbers.count > 1 ? String($0.numbers.upperBound) : nil }
        let kind = Field.radios(
            "kind", say(.registerKind), kinds.map { Choice($0.rawValue, say($0.phrase)) }, chosen: chosen,
            error: errors["kind"])
        let fields: HTML = """
            \(if: kinds.count > 1, "\(kind)")
            \(Field.text("first", say(.registerFirst), value: typed["first"] ?? first.map { String($0.numbers.lowerBound) } ?? "",
                error: errors["first"], kind: .number, width: .short))
            \(Field.text("last", say(.registerLast), value: typed["last"] ?? last ?? "", hint: say(.registerLastHint),
                error: errors["last"], kind: .number, width: .short).optional(in: say))
            \(Field.text("reason", say(.registerGapReason), value: typed["reason"] ?? "", hint: say(.registerReasonHint),
                error: errors["reason"]))
            \(ButtonRow(Button(say(.registerExplain))))
            """
        let hidden = kinds.count > 1 ? [] : [HiddenField("kind", chosen ?? PaperKind.decision.rawValue)]
        return Panel(
            say(.registerExplain),
            "\(Form(action: OfficialPaperPath.numbers(String(year)), csrf: csrf, hidden: hidden, fields))")
    }
}

/// The gaps of a year with what was written of them.
struct NumberGapTable: HTMLPart {
    let gaps: [NumberGap]
    let names: [ID<Account>: String]
    let year: Int
    let language: Language

    var html: HTML {
        let say = language
        let caption = say(.registerGaps, ["year": String(year)])
        let rows = gaps.map { gap -> [HTML] in
            let explained: HTML =
                gap.note.map { HTML(text: $0.reason) } ?? "\(StatusTag(say(.registerUnexplained), .warn))"
            let who = gap.note.map { note in
                [names[note.notedBy] ?? "", note.noted.day.vietnamese].filter { !$0.isEmpty }.joined(separator: ", ")
            }
            return [HTML(text: gap.words), HTML(text: say(gap.kind.phrase)), explained, HTML(text: who ?? "")]
        }
        let columns: [Table.Column] = [
            .init(say(.registerGapNumbers)), .init(say(.registerKind)), .init(say(.registerGapReason)),
            .init(say(.registerGapWho)),
        ]
        return Table(caption, columns: columns, rows: rows, empty: EmptyState(say(.registerNoGaps))).html
    }
}
