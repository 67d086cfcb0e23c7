package import Domain
package import Wording

/// The plan as the program read it: every part with its section, and what the plan itself leaves open.
package struct MovementPage: Sendable {
    package let plan: Plan
    package let findings: [PlanFinding]
    package let loaded: Moment
    /// Whether the viewer may replace the plan.
    package let canChange: Bool
    /// The paper the plan was read from.
    package let source: PlanReview?
    /// Papers made by a template of the office.
    package var wordOnly: Set<PaperKind> = []

    package init(
        plan: Plan, findings: [PlanFinding], loaded: Moment, canChange: Bool, source: PlanReview? = nil
    ) {
        self.source = source
        (self.plan, self.findings, self.loaded, self.canChange) = (plan, findings, loaded, canChange)
    }

    package let title: Phrase = .movementTitle

    package func html(in say: Language) -> HTML {
        let change = Button(say(.movementChange), to: MovementPath.upload)
        let ahead = Button(say(.simulationTitle), to: SimulationPath.page)
        let sections = MovementSections(plan: plan, language: say)
        return """
            \(PageHead(
                plan.identity.movement, subtitle: say(.movementLoaded, ["when": loaded.words(in: say)]),
                aside: "<div class=\"buttons\">\(ahead)\(if: canChange, "\(change)")</div>"))
            \(if: !findings.isEmpty, "\(PlanNotesPanel(findings: findings, showsPlace: canChange && source == nil, language: say))")
            \(Columns(main: sections.main, side: sections.side))
            \(OfficialPaperLinks(kinds: [.plan], id: PaperKind.currentPlan, wordOnly: wordOnly, language: say))
            <p class="soft">\(TextLink(say(.movementDownload), to: MovementPath.file)) · \
            \(TextLink(say(.movementDownloadText), to: MovementPath.text))\(paper(say))\
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
    let findings: [PlanFinding]
    /// The line in the file, for who may change it and brought a file; it means nothing to others.
    let showsPlace: Bool
    let language: Language

    var html: HTML {
        Panel(
            language(.movementNotes), aside: "\(CountBadge(findings.count))",
            """
            <p class="soft">\(language(.movementNotesHint))</p>
            <ul class="checks">\(HTML.each(findings, entry))</ul>
            """
        ).html
    }

    private func entry(_ finding: PlanFinding) -> HTML {
        let look = finding.strength == .remind ? "check-remind" : "check-warn"
        let words = finding.words
        let line = showsPlace ? finding.place.line : nil
        // The plan came from a paper: a line of the file made of it is no line of the paper.
        let section = line == nil ? finding.place.section.map { language(.movementSection, ["section": $0]) } : nil
        return """
            <li class="check \(look)"><span class="check-mark" aria-hidden="true">!</span>\
            <div>\(language(words.sentence)) \(language(words.action))\
            \(if: line != nil || section != nil, " <span class=\"check-source\">\(section ?? place(line ?? 0))</span>")</div></li>
            """
    }

    private func place(_ line: Int) -> String { language(.findingLine, ["line": String(line)]) }
}

/// `dòng 10, cột 3`.
struct PlanPlaceWords {
    let problem: PlanProblem
    let language: Language

    var text: String {
        language(.movementPlace, ["line": String(problem.line), "column": String(problem.column)])
    }
}
