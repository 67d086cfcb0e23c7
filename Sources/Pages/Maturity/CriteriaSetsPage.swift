package import Domain
package import Wording

/// The registry of criteria sets; the administrator loads another version here.
package struct CriteriaSetsPage: Sendable {
    private let sets: [CriteriaSet]
    private let problems: [PlanProblem]
    private let canLoad: Bool
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter problems: of a file that was just refused.
    package init(sets: [CriteriaSet], problems: [PlanProblem], canLoad: Bool, csrf: String, errors: FormErrors) {
        (self.sets, self.problems, self.canLoad) = (sets, problems, canLoad)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package let title: Phrase = .maturitySets

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.maturityTitle), MaturityPath.list)], here: say(title), in: say)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            <p class="soft">\(say(.setsText))</p>
            \(if: !problems.isEmpty, refused(say))
            \(Panel(html: "\(table(say))"))
            \(if: canLoad, upload(say))
            """
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.setsName)), .init(say(.setsVersion)), .init(say(.setsStatus)), .init(say(.setsFor)),
                .init(say(.setsSize)), .init(""),
            ], rows: sets.map { cells($0, say) })
    }

    private func cells(_ set: CriteriaSet, _ say: Language) -> [HTML] {
        let size = say(
            .setsSizeWords,
            [
                "pillars": String(set.pillars.count), "criteria": String(set.criteria.count),
                "points": String(set.maximum),
            ])
        let source: HTML = set.citation.map { "<br><span class=\"soft\">\(CitationLine($0, in: say))</span>" } ?? ""
        let file: HTML = """
            <a href="\(url: MaturityPath.file(set.key))" download>\(say(.setsFile))\
            <span class="unseen"> \(set.name) \(set.version)</span></a>
            """
        return [
            "\(set.name)\(source)", "\(set.version)", "\(StatusTag(say(set.status.phrase)))",
            "\(set.scales.map { say($0.phrase) }.joined(separator: ", "))", "\(set.isOpen ? size : "–")",
            set.isOpen ? file : "",
        ]
    }

    private func upload(_ say: Language) -> HTML {
        let form = Form(
            action: MaturityPath.sets, csrf: csrf, hasFiles: true,
            """
            \(Field.file("file", say(.setsLoadFile), accept: ".yaml,.yml", hint: say(.setsLoadHint), error: errors["file"]))
            \(ButtonRow(Button(say(.setsLoad))))
            """)
        return ReadingColumn("\(Panel(say(.setsLoad), "\(form)"))").html
    }

    private func refused(_ say: Language) -> HTML {
        let lines = HTML.each(problems) { problem -> HTML in
            """
            <li><strong>\(say(.setsLine, ["line": String(problem.line)]))</strong> \
            \(if: !problem.path.isEmpty, "<code>\(problem.path)</code> ")\(say(problem.phrase))</li>
            """
        }
        return """
            <div class="errors" role="alert" aria-labelledby="problems-title" tabindex="-1" data-focus>\
            <h2 id="problems-title">\(say(.setsProblems))</h2><ul>\(lines)</ul></div>
            """
    }
}
