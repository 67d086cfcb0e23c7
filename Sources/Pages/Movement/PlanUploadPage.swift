package import Domain
package import Wording

/// The form that takes a changed plan file, with every problem of the file that was tried last.
package struct PlanUploadPage: Sendable {
    private let problems: [PlanProblem]
    private let refusal: FormErrors
    private let offersAnyway: Bool
    private let csrf: String
    private let errors: FormErrors

    /// The box that says: it is the plan of a movement all the same.
    package static let anywayField = "anyway"

    /// - Parameters:
    ///   - problems: what keeps the file from being used; empty before a file was tried.
    ///   - refusal: why the file can not be read as a plan's paper.
    ///   - offersAnyway: the paper was read, and only seems to be none of a movement.
    package init(
        problems: [PlanProblem] = [], refusal: String? = nil, offersAnyway: Bool = false, csrf: String,
        errors: FormErrors
    ) {
        (self.problems, self.csrf, self.errors, self.offersAnyway) = (problems, csrf, errors, offersAnyway)
        self.refusal = FormErrors(refusal.map { [.init(field: "file", $0)] } ?? [])
    }

    package let title: Phrase = .movementUploadTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.movementTitle), MovementPath.plan)], here: say(title), in: say)
        let fields: HTML = """
            \(Field.file("file", say(.movementFile), accept: PlanUploadPage.endings, error: errors["file"] ?? refusal["file"]))
            \(if: offersAnyway, anyway(say))\(Button(say(.movementRead)))
            """
        let form = Form(action: MovementPath.upload, csrf: csrf, hasFiles: true, fields)
        return """
            \(PageHead(say(title), subtitle: say(.movementUploadHint), breadcrumb: crumbs))
            \(ErrorSummary(refusal, in: say))
            \(if: !problems.isEmpty, problemPanel(say))
            \(ReadingColumn("\(form)<p class=\"soft\">\(TextLink(say(.reviewsSee), to: PlanReviewPath.list))</p>"))
            """
    }

    private func anyway(_ say: Language) -> HTML {
        Field.checkboxes(
            PlanUploadPage.anywayField, say(.movementAnyway), [Choice("yes", say(.movementAnywayBox))],
            hint: say(.movementAnywayHint)
        ).optional(in: say).html
    }

    private static let endings = ".docx,.pdf,.txt,.md,.html,.htm,.yaml,.yml"

    private func problemPanel(_ say: Language) -> HTML {
        let rows = problems.map { problem -> [HTML] in
            [
                "\(PlanPlaceWords(problem: problem, language: say).text)", "\(say(problem.phrase))",
                "\(problem.place(in: say))",
            ]
        }
        let table = Table(
            say(.movementProblemColumn),
            columns: [
                .init(say(.movementPlaceColumn)), .init(say(.movementProblemColumn)),
                .init(say(.movementSourceColumn)),
            ], rows: rows)
        return Panel(
            say(.movementProblems, ["count": String(problems.count)]),
            "<p class=\"soft\">\(say(.movementProblemsHint))</p>\(table)"
        ).html
    }
}

/// What replacing the plan will do, before it is done.
package struct PlanPreviewPage: Sendable {
    private let plan: Plan
    private let text: String
    private let findings: [PlanFinding]
    private let newOccasions: [String]
    private let csrf: String
    /// What it costs.
    package var foreseen: Simulation?

    /// - Parameter text: the file itself; it travels with the form, so that what was read is what is put in force.
    package init(plan: Plan, text: String, findings: [PlanFinding], newOccasions: [String], csrf: String) {
        (self.plan, self.text, self.findings) = (plan, text, findings)
        (self.newOccasions, self.csrf) = (newOccasions, csrf)
    }

    package let title: Phrase = .movementPreviewTitle

    package func html(in say: Language) -> HTML {
        let steps = [
            Breadcrumb.Step(say(.movementTitle), MovementPath.plan),
            Breadcrumb.Step(say(.movementUploadTitle), MovementPath.upload),
        ]
        let buttons = ButtonRow(
            Button(say(.movementReplace)), Button(say(.cancel), to: MovementPath.plan))
        let form = Form(
            action: MovementPath.replacement, csrf: csrf, hidden: [HiddenField("text", text)], "\(buttons)")
        return """
            \(PageHead(
                say(title), subtitle: plan.identity.title,
                breadcrumb: Breadcrumb(steps, here: say(title), in: say)))
            \(ReadingColumn("<p>\(say(.movementPreviewText))</p>\(Panel(html: "\(DefinitionList(facts(say)))"))"))
            \(foreseen.map { PlanBudgetPanel($0, in: say) })
            \(ReadingColumn("\(form)"))
            \(if: !findings.isEmpty, "\(PlanNotesPanel(findings: findings, showsPlace: true, language: say))")
            """
    }

    private func facts(_ say: Language) -> [DefinitionList.Entry] {
        let counts = say(
            .movementPreviewCounts,
            [
                "themes": String(plan.themes.count), "criteria": String(plan.criteria.count),
                "occasions": String(plan.occasions.count), "quotas": String(plan.quotas.count),
            ])
        let added = newOccasions.isEmpty ? say(.movementPreviewNone) : newOccasions.joined(separator: "; ")
        return [
            .init(say(PlanWords.agency), plan.identity.agency), .init(say(.movementIdentity), counts),
            .init(say(.movementPreviewNew), added),
        ]
    }
}
