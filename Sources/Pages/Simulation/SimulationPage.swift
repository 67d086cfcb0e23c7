package import Domain
package import Wording

/// The years ahead of the movement, and the same with something tried. Everything tried stands in the address.
package struct SimulationPage: Sendable {
    private let simulation: Simulation
    private let today: Day
    private let entries: SimulationEntries
    private let query: String
    private let errors: FormErrors

    /// - Parameter query: of the address, so that the file holds what the page shows.
    package init(
        _ simulation: Simulation, today: Day, entries: SimulationEntries = SimulationEntries(), query: String = "",
        errors: FormErrors = .none
    ) {
        (self.simulation, self.today, self.entries) = (simulation, today, entries)
        (self.query, self.errors) = (query, errors)
    }

    package let title: Phrase = .simulationTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.movementTitle), MovementPath.plan)], here: say(title), in: say)
        let download = Button(say(.simulationDownload), to: SimulationPath.file(errors.isEmpty ? query : ""))
        return """
            \(PageHead(
                say(title), subtitle: simulation.plan.identity.movement, breadcrumb: crumbs,
                aside: "<div class=\"buttons\">\(download)\(print(say))</div>"))
            <p class="soft prose">\(say(.simulationHint)) \(TextLink(say(.simulationHolidays), to: CalendarPath.page))</p>
            \(trying(say))
            \(simulation.difference.map { SimulationChanges(difference: $0, language: say).html })
            \(SimulationPanels(simulation, today: today, in: say))
            """
    }

    private func print(_ say: Language) -> HTML {
        "<button class=\"button quiet\" type=\"button\" data-print hidden>\(say(.printPage))</button>"
    }

    /// Folded until somebody tries something.
    private func trying(_ say: Language) -> HTML {
        let form = SimulationForm(
            plan: simulation.plan, assumptions: simulation.input.assumptions, entries: entries, errors: errors,
            language: say)
        let isOpen = !errors.isEmpty || !query.isEmpty
        return Panel(
            html: """
                <details class="sim-trying"\(attribute: "open", when: isOpen)><summary>\(say(.simulationTry))</summary>
                <p class="soft">\(say(.simulationTryHint))</p>\(form)</details>
                """
        ).html
    }
}
