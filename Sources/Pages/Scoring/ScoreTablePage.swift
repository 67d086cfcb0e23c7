package import Domain
package import Wording

/// The table in force, those the office set, and the form that sets one.
package struct ScoreTablePage: Sendable {
    /// The form as typed.
    package struct Entry: Sendable {
        package var document = ""
        package var day = ""
        package var from = ""
        package var kinds: Set<String> = []

        package init() {}
    }

    private let inForce: [ScoreTableRecord]
    private let own: [ScoreTableRecord]
    private let entry: Entry
    private let problems: [PlanProblem]
    private let fault: Phrase?
    private let canSet: Bool
    private let csrf: String
    private let errors: FormErrors

    /// - Parameters:
    ///   - problems: of a file that was just refused, by line or row.
    ///   - fault: why it is no file to be read at all.
    package init(
        inForce: [ScoreTableRecord], own: [ScoreTableRecord], entry: Entry, problems: [PlanProblem],
        fault: Phrase?, canSet: Bool, csrf: String, errors: FormErrors
    ) {
        (self.inForce, self.own, self.entry, self.problems) = (inForce, own, entry, problems)
        (self.fault, self.canSet, self.csrf, self.errors) = (fault, canSet, csrf, errors)
    }

    package let title: Phrase = .scoreTableTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.scoringTitle), ScoringPath.list)], here: say(title), in: say)
        let none = Panel(html: "\(EmptyState(say(.scoringNoTable), hint: say(.scoringNoTableHint)))").html
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: print(say)))
            \(if: !problems.isEmpty || fault != nil, refused(say))
            \(inForce.isEmpty ? none : HTML.each(inForce) { panel($0, say) })
            \(if: !own.isEmpty, Panel(say(.scoreTableOwn), "\(ownTable(say))").html)
            \(if: canSet, form(say))
            """
    }

    /// Under a heading of its own where several tables count.
    private func panel(_ record: ScoreTableRecord, _ say: Language) -> HTML {
        let heading: HTML = inForce.count > 1 ? "<h2>\(ScoreTablePanel.kinds(record, say).asStart)</h2>" : ""
        return "\(heading)\(ScoreTablePanel(record: record, language: say))"
    }

    private func print(_ say: Language) -> HTML {
        "<button class=\"button quiet\" type=\"button\" data-print hidden>\(say(.printPage))</button>"
    }

    private func ownTable(_ say: Language) -> Table {
        Table(
            say(.scoreTableOwn),
            columns: [
                .init(say(.scoreTableDocument)), .init(say(.scoreTableDay)), .init(say(.scoreTableFrom)),
                .init(say(.scoreTableKinds)), .number(say(.scoreTablePoints)),
            ],
            rows: own.reversed().map { record in
                [
                    "\(record.document)", "\(record.day.vietnamese)", "\(record.validFrom.vietnamese)",
                    "\(ScoreTablePanel.kinds(record, say))",
                    "\(record.table.maximum.words(in: say))",
                ]
            })
    }

    private func form(_ say: Language) -> HTML {
        let kinds = ParticipantKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let fields: HTML = """
            \(Field.text("document", say(.scoreTableDocument), value: entry.document, error: errors["document"], width: .half))
            \(Field.date("day", say(.scoreTableDay), typed: entry.day, error: errors["day"]))
            \(Field.date("from", say(.scoreTableFrom), typed: entry.from, hint: say(.scoreTableFromHint), error: errors["from"]).optional(in: say))
            \(Field.checkboxes("kinds", say(.scoreTableKinds), kinds, chosen: entry.kinds, hint: say(.scoreTableKindsHint), error: errors["kinds"]).optional(in: say))
            \(Field.file("file", say(.scoreTableFile), accept: ".xlsx,.csv,.txt,.yaml,.yml", hint: say(.scoreTableFileHint), error: errors["file"]))
            \(ButtonRow(Button(say(.scoreTableSave))))
            """
        let form = Form(action: ScoringPath.table, csrf: csrf, hasFiles: true, fields)
        let template = TextLink(say(.scoreGridTemplate), to: ScoringPath.template)
        return ReadingColumn("\(Panel(say(.scoreTableSet), "<p>\(template)</p>\(form)"))").html
    }

    /// A key of a plan file is code, the title of a column is not.
    private func place(_ path: String) -> HTML {
        path.contains("[") || path.allSatisfy(\.isASCII) && !path.contains(" ") ? "<code>\(path)</code> " : "\(path): "
    }

    private func refused(_ say: Language) -> HTML {
        let whole = fault.map { fault -> HTML in "<li>\(say(fault))</li>" } ?? ""
        let lines = HTML.each(problems) { problem -> HTML in
            """
            <li><strong>\(say(.scoreTableLine, ["line": String(problem.line)]))</strong> \
            \(if: !problem.path.isEmpty, place(problem.path))\(say(problem.phrase))</li>
            """
        }
        return """
            <div class="errors" role="alert" aria-labelledby="problems-title" tabindex="-1" data-focus>\
            <h2 id="problems-title">\(say(.scoreTableProblems))</h2><ul>\(whole)\(lines)</ul></div>
            """
    }
}
