import Domain
import Wording

/// The parts of a plan in the order of the paper.
struct MovementSections {
    let plan: Plan
    let language: Language
    /// Read by villagers: without what only tells the office what to mind.
    var isPublic = false

    var main: HTML {
        """
        \(Panel(language(PlanWords.themes), themes))
        \(Panel(language(PlanWords.criteria), HTML.each(plan.participants, group)))
        \(Panel(language(PlanWords.quotas), quotas))
        \(Panel(language(PlanWords.occasions), occasions))
        \(Panel(language(PlanWords.responsibilities), responsibilities))
        \(procedure)
        """
    }

    var side: HTML {
        """
        \(Panel(language(.movementIdentity), "\(DefinitionList(identity))"))
        \(Panel(language(PlanWords.phases), "\(DefinitionList(phases))"))
        \(Panel(language(PlanWords.bases), "<ul>\(HTML.each(plan.bases, basis))</ul>"))
        \(Panel(language(PlanWords.purposes), statements(plan.purposes)))
        \(Panel(language(PlanWords.requirements), statements(plan.requirements)))
        \(Panel(language(PlanWords.recipients), statements(plan.recipients)))
        """
    }

    var identity: [DefinitionList.Entry] {
        let plan = plan.identity
        let number: HTML =
            plan.number.map { "\($0)/\(plan.symbol)" }
            ?? "\(StatusTag(language(.movementNoNumber), .warn)) /\(plan.symbol)"
        // Whether the paper has a number yet is the office's matter.
        let numbered: [DefinitionList.Entry] =
            isPublic && plan.number == nil ? [] : [.init(language(PlanWords.number), html: number)]
        return [
            .init(language(.movementPaperTitle), plan.title),
            .init(language(PlanWords.agency), plan.agency),
        ] + numbered + [
            .init(language(PlanWords.date), "\(plan.place), \(plan.date.vietnamese)"),
            .init(language(PlanWords.signer), "\(plan.signerTitle) \(plan.signer)"),
            .init(language(PlanWords.period), "\(plan.period.first.vietnamese) – \(plan.period.last.vietnamese)"),
        ]
    }

    var phases: [DefinitionList.Entry] {
        plan.phases.map { phase in
            .init(
                phase.name,
                html: """
                    \(phase.period.first.vietnamese) – \(phase.period.last.vietnamese) \(section(phase.source))
                    """)
        }
    }

    private func basis(_ basis: LegalBasis) -> HTML {
        let name =
            basis.number.isEmpty
            ? basis.kind : language(.movementBasis, ["kind": basis.kind, "number": basis.number])
        let by =
            basis.issuer.isEmpty
            ? basis.date.vietnamese
            : language(.movementBasisBy, ["issuer": basis.issuer, "day": basis.date.vietnamese])
        return "<li>\(name). \(basis.subject) <span class=\"soft\">(\(by))</span> \(section(basis.source))</li>"
    }

    var themes: HTML {
        "<ul class=\"checks\">\(HTML.each(plan.themes, theme))</ul>"
    }

    private func theme(_ theme: Theme) -> HTML {
        """
        <li class="check"><strong>\(theme.code))</strong><div><strong>\(theme.name)</strong>\
        <p>\(theme.text)</p>\(section(theme.source))</div></li>
        """
    }

    /// A group of participants with the criteria it is judged by; that there are none is shown, not mended.
    func group(_ group: ParticipantGroup) -> HTML {
        let criteria = plan.criteria(forGroup: group.code)
        let list: HTML =
            criteria.isEmpty
            ? without
            : "<ul>\(HTML.each(criteria) { "<li>\($0.text) \(section($0.source))</li>" })</ul>"
        return "<div class=\"prose\"><h3>\(group.name)</h3><p class=\"soft\">\(section(group.source))</p>\(list)</div>"
    }

    private var without: HTML {
        isPublic
            ? "<p class=\"soft\">\(language(.movementNoOwnCriteria))</p>"
            : "\(Notice(language(.movementNoCriteria), .warn, in: language))"
    }

    func statements(_ statements: [PlanStatement]) -> HTML {
        if statements.isEmpty { return "<p class=\"soft\">\(language(.movementNothing))</p>" }
        return "<ul>\(HTML.each(statements) { "<li>\($0.text) \(section($0.source))</li>" })</ul>"
    }

    private var responsibilities: HTML {
        let rows = plan.responsibilities.map { duty -> [HTML] in
            ["\(duty.body)", "\(duty.task)", "\(section(duty.source))"]
        }
        return Table(
            language(PlanWords.responsibilities),
            columns: [
                .init(language(.movementBody)), .init(language(.movementTask)), .init(language(.movementSourceColumn)),
            ], rows: rows, empty: EmptyState(language(.movementNothing))
        ).html
    }

    /// Where it stands in the plan, in soft ink. The section's name is the plan's own and stays Vietnamese.
    func section(_ source: String) -> HTML {
        guard !source.isEmpty else { return .empty }
        let isNumbered = source.first.map { "IVX".contains($0) } ?? false
        let words = isNumbered ? language(.movementSection, ["section": source]) : source
        return "<span class=\"check-source\">\(words)</span>"
    }
}
