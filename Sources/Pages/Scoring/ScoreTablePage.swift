package import Domain
package import Wording

/// The table in force, those the office set, and the form that sets one.
package struct ScoreTablePage: Sendable {
    /// The form as typed.
    package struct Entry: Sendable {
        package var document = ""
        package var day = ""
        package var from = ""

        package init() {}
    }

    private let inForce: ScoreTableRecord?
    private let own: [ScoreTableRecord]
    private let entry: Entry
    private let problems: [PlanProblem]
    private let canSet: Bool
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter problems: of a file that was just refused.
    package init(
        inForce: ScoreTableRecord?, own: [ScoreTableRecord], entry: Entry, problems: [PlanProblem], canSet: Bool,
        csrf: String, errors: FormErrors
    ) {
        (self.inForce, self.own, self.entry, self.problems) = (inForce, own, entry, problems)
        (self.canSet, self.csrf, self.errors) = (canSet, csrf, errors)
    }

    package let title: Phrase = .scoreTableTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.scoringTitle), ScoringPath.list)], here: say(title), in: say)
        let none = Panel(html: "\(EmptyState(say(.scoringNoTable), hint: say(.scoringNoTableHint)))").html
        return """
            \(PageHead(say(title), breadcrumb: crumbs, aside: print(say)))
            \(if: !problems.isEmpty, refused(say))
            \(inForce.map { ScoreTablePanel(record: $0, language: say).html } ?? none)
            \(if: !own.isEmpty, Panel(say(.scoreTableOwn), "\(ownTable(say))").html)
            \(if: canSet, form(say))
            """
    }

    private func print(_ say: Language) -> HTML {
        "<button class=\"button quiet\" type=\"button\" data-print hidden>\(say(.printPage))</button>"
    }

    private func ownTable(_ say: Language) -> Table {
        Table(
            say(.scoreTableOwn),
            columns: [
                .init(say(.scoreTableDocument)), .init(say(.scoreTableDay)), .init(say(.scoreTableFrom)),
                .number(say(.scoreTablePoints)),
            ],
            rows: own.reversed().map { record in
                [
                    "\(record.document)", "\(record.day.vietnamese)", "\(record.validFrom.vietnamese)",
                    "\(record.table.maximum.words(in: say))",
                ]
            })
    }

    private func form(_ say: Language) -> HTML {
        let fields: HTML = """
            \(Field.text("document", say(.scoreTableDocument), value: entry.document, error: errors["document"], width: .half))
            \(Field.date("day", say(.scoreTableDay), typed: entry.day, error: errors["day"]))
            \(Field.date("from", say(.scoreTableFrom), typed: entry.from, hint: say(.scoreTableFromHint), error: errors["from"]).optional(in: say))
            \(Field.file("file", say(.scoreTableFile), accept: ".yaml,.yml", hint: say(.scoreTableFileHint), error: errors["file"]))
            \(ButtonRow(Button(say(.scoreTableSave))))
            """
        let form = Form(action: ScoringPath.table, csrf: csrf, hasFiles: true, fields)
        return ReadingColumn("\(Panel(say(.scoreTableSet), "\(form)"))").html
    }

    private func refused(_ say: Language) -> HTML {
        let lines = HTML.each(problems) { problem -> HTML in
            """
            <li><strong>\(say(.scoreTableLine, ["line": String(problem.line)]))</strong> \
            \(if: !problem.path.isEmpty, "<code>\(problem.path)</code> ")\(say(problem.phrase))</li>
            """
        }
        return """
            <div class="errors" role="alert" aria-labelledby="problems-title" tabindex="-1" data-focus>\
            <h2 id="problems-title">\(say(.scoreTableProblems))</h2><ul>\(lines)</ul></div>
            """
    }
}
