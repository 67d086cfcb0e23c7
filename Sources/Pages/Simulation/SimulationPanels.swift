package import Domain
package import Wording

/// A simulation as panels: drawn, day by day, its numbers and its money. For any plan, in force or not.
package struct SimulationPanels: HTMLPart {
    let simulation: Simulation
    let today: Day
    let language: Language

    package init(_ simulation: Simulation, today: Day, in language: Language) {
        (self.simulation, self.today, self.language) = (simulation, today, language)
    }

    package var html: HTML {
        """
        \(if: !simulation.drawnYears.isEmpty, "\(Panel(language(.simulationDrawing), drawing))")
        \(if: !simulation.remarks.isEmpty, "\(Panel(language(SimulationWords.remarks), remarks))")
        \(Panel(language(SimulationWords.events), aside: "\(CountBadge(simulation.events.count))", events))
        \(Panel(language(PlanWords.quotas), quotas))
        \(Panel(language(SimulationWords.money), money))
        """
    }

    private var drawing: HTML {
        let drawings = [SimulationDrawing.Size.wide, .narrow].map {
            SimulationDrawing(simulation: simulation, today: today, size: $0, language: language)
        }
        return "\(HTML.each(drawings) { $0.html })\(legend)"
    }

    private var legend: HTML {
        let keys: [(String, Phrase)] = [
            ("sim-intake", .simulationIntake), ("sim-work", .simulationWork), ("sim-council", .simulationCouncil),
            ("sim-decision", .simulationDecision), ("sim-review", .simulationReview),
            ("sim-holiday", .simulationHoliday),
        ]
        return """
            <ul class="sim-legend">\(HTML.each(keys) { style, words in
                "<li><span class=\"sim-key \(style)\" aria-hidden=\"true\"></span>\(language(words))</li>"
            })</ul>
            """
    }

    private var remarks: HTML {
        """
        <ul class="checks">\(HTML.each(simulation.remarks) { remark in
            """
            <li class="check check-warn"><span class="check-mark" aria-hidden="true">!</span>\
            <div>\(language(remark.phrase))</div></li>
            """
        })</ul>
        """
    }

    /// A fold per year; the present one, or the only ones, open.
    private var events: HTML {
        let years = Dictionary(grouping: simulation.events, by: \.day.year).sorted { $0.key < $1.key }
        if years.isEmpty { return EmptyState(language(.simulationNothing)).html }
        let isShort = years.count <= 2
        return HTML.each(years) { year, events in
            """
            <details class="sim-fold"\(attribute: "open", when: isShort || year == today.year)>\
            <summary><strong>\(language(.simulationYear, ["year": String(year)]))</strong> \
            <span class="soft">\(language(.simulationEvents, ["count": String(events.count)]))</span></summary>
            \(table(events, year))</details>
            """
        }
    }

    private func table(_ events: [SimulatedEvent], _ year: Int) -> Table {
        Table(
            language(.simulationYear, ["year": String(year)]),
            columns: [
                .init(language(OfficeWords.day)), .init(language(SimulationWords.what)),
                .init(language(SimulationWords.basis)), .init(language(SimulationWords.because)),
            ],
            rows: events.map { event in
                [
                    "<span class=\"sim-day\">\(event.day.vietnamese) <span class=\"soft\">\(event.day.weekdayWord(in: language))</span></span>",
                    "\(language(event.title))", "\(SimulationTag(basis: event.basis, language: language))",
                    "<span class=\"soft\">\(language(event.because))</span>",
                ]
            })
    }
}

/// Whose day it is, in a word.
struct SimulationTag: HTMLPart {
    let basis: EventBasis
    let language: Language

    var html: HTML { StatusTag(language(basis.tag), tone).html }

    private var tone: StatusTag.Tone {
        switch basis {
        case .plan: .ok
        case .guidance: .waiting
        case .recorded: .ok
        case .law(let citation): citation.verified ? .ok : .warn
        case .assumed: .neutral
        case .tried: .bad
        }
    }
}
