package import Domain
package import Wording

/// The plan as the program read it: every part with its section, and what the plan itself leaves open.
package struct MovementPage: Sendable {
    package let plan: Plan
    package let warnings: [PlanProblem]
    package let loaded: Moment
    /// Whether the viewer may replace the plan.
    package let canChange: Bool
    /// The paper the plan was read from.
    package let source: PlanReview?

    package init(
        plan: Plan, warnings: [PlanProblem], loaded: Moment, canChange: Bool, source: PlanReview? = nil
    ) {
        self.source = source
        (self.plan, self.warnings, self.loaded, self.canChange) = (plan, warnings, loaded, canChange)
    }

    package let title: Phrase = .movementTitle

    package func html(in say: Language) -> HTML {
        let change = Button(say(.movementChange), to: MovementPath.upload)
        let sections = MovementSections(plan: plan, language: say)
        return """
            \(PageHead(
                plan.identity.movement, subtitle: say(.movementLoaded, ["when": loaded.words(in: say)]),
                aside: canChange ? change.html : ""))
            \(if: !warnings.isEmpty, "\(PlanNotesPanel(problems: warnings, showsPlace: canChange, language: say))")
            \(Columns(main: sections.main, side: sections.side))
            <p class="soft">\(TextLink(say(.movementDownload), to: MovementPath.file))\(paper(say))\
            \(if: canChange, " · \(TextLink(say(.reviewsSee), to: PlanReviewPath.list))")</p>
            """
    }

    private func paper(_ say: Language) -> HTML {
        guard let source else { return .empty }
        let label = say(.movementSource, ["name": source.paper.name])
        return " · \(TextLink(label, to: PlanReviewPath.page(.original, of: source.id)))"
    }
}

/// What the plan itself leaves open.
struct PlanNotesPanel: HTMLPart {
    let problems: [PlanProblem]
    /// Line and column in the file, for who may change it; they mean nothing to others.
    let showsPlace: Bool
    let language: Language

    var html: HTML {
        Panel(
            language(.movementNotes), aside: "\(CountBadge(problems.count))",
            """
            <p class="soft">\(language(.movementNotesHint))</p>
            <ul class="checks">\(HTML.each(problems, entry))</ul>
            """
        ).html
    }

    private func entry(_ problem: PlanProblem) -> HTML {
        let place = PlanPlaceWords(problem: problem, language: language).text
        return """
            <li class="check check-warn"><span class="check-mark" aria-hidden="true">!</span>\
            <div>\(language(problem.phrase))\
            \(if: showsPlace, " <span class=\"check-source\">\(place)</span>")</div></li>
            """
    }
}

/// `dòng 10, cột 3`.
struct PlanPlaceWords {
    let problem: PlanProblem
    let language: Language

    var text: String {
        language(.movementPlace, ["line": String(problem.line), "column": String(problem.column)])
    }
}
