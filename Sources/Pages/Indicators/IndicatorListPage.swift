package import Domain
package import Wording

/// What is measured, theme by theme, and what the plan's text suggests besides.
package struct IndicatorListPage: Sendable {
    private let plan: Plan
    private let indicators: [Indicator]
    private let suggestions: [IndicatorSuggestion]
    private let today: Day
    private let canChange: Bool

    package init(
        plan: Plan, indicators: [Indicator], suggestions: [IndicatorSuggestion], today: Day, canChange: Bool
    ) {
        (self.plan, self.indicators, self.suggestions) = (plan, indicators, suggestions)
        (self.today, self.canChange) = (today, canChange)
    }

    package let title: Phrase = .indicatorsTitle

    package func html(in say: Language) -> HTML {
        let active = indicators.filter { $0.status == .active }
        let count = say(.indicatorsCount, ["count": String(active.count)])
        let aside: HTML =
            canChange
            ? "<div class=\"buttons\">\(Button(say(.indicatorNew), .primary, to: IndicatorPath.new))\(Button(say(.importLink), to: IndicatorPath.upload))</div>"
            : ""
        return """
            \(PageHead(say(title), subtitle: count, aside: aside))
            <p class="soft prose">\(say(.indicatorsText))</p>
            \(if: indicators.isEmpty, "\(Panel(html: "\(nothing(say))"))")
            \(if: !active.isEmpty, "<p class=\"soft list-line\">\(ExportLink(path: ExportPath.indicators, query: [], language: say))</p>")
            \(HTML.each(plan.themes) { theme($0, say) })\(others(say))
            \(if: canChange && !suggestions.isEmpty, suggested(say))
            """
    }

    private func nothing(_ say: Language) -> EmptyState {
        EmptyState(say(.indicatorsEmpty), hint: say(canChange ? .indicatorsEmptyHint : .indicatorsEmptyReader))
    }

    private func theme(_ theme: Theme, _ say: Language) -> HTML {
        panel("\(theme.code)) \(theme.name)", indicators.filter { $0.theme == theme.code }, say)
    }

    /// Of themes the present plan no longer has.
    private func others(_ say: Language) -> HTML {
        HTML.each(Set(indicators.map(\.theme)).filter { plan.theme($0) == nil }.sorted()) { code in
            panel("\(code))", indicators.filter { $0.theme == code }, say)
        }
    }

    private func panel(_ heading: String, _ indicators: [Indicator], _ say: Language) -> HTML {
        if indicators.isEmpty { return .empty }
        let table = Table(
            heading,
            columns: [
                .init(say(.indicatorName)), .init(say(.indicatorKind)), .init(say(.indicatorCadence)),
                .init(say(.indicatorReporters)), .init(say(.indicatorTargets)), .init(say(.indicatorWholeTargets)),
            ], rows: indicators.map { cells($0, say) })
        return Panel(heading, "\(table)").html
    }

    private func cells(_ indicator: Indicator, _ say: Language) -> [HTML] {
        let definition = indicator.version(on: today).definition
        let retired: HTML =
            indicator.status == .retired ? " \(StatusTag(say(indicator.status.phrase)))" : ""
        return [
            "\(TextLink(definition.name, to: IndicatorPath.detail(indicator.id)))\(retired)",
            "\(IndicatorWords.kind(indicator, definition, say))", "\(say(definition.cadence.phrase))",
            "\(IndicatorWords.reporters(definition, say))",
            "\(IndicatorWords.targets(definition.targets, indicator.kind, say))",
            "\(IndicatorWords.targets(definition.wholeTargets, indicator.kind, say))",
        ]
    }

    private func suggested(_ say: Language) -> HTML {
        let table = Table(
            say(.indicatorsSuggested),
            columns: [
                .init(say(.indicatorName)), .init(say(.indicatorTheme)), .init(say(.indicatorKind)),
                .init(say(.indicatorEvidence)), .init(""),
            ],
            rows: suggestions.map { suggestion in
                [
                    "\(suggestion.name) \(StatusTag(say(.indicatorSuggestion), .waiting))",
                    "\(suggestion.theme.code)) \(suggestion.theme.name) <span class=\"soft\">\(suggestion.theme.source)</span>",
                    "\(say(suggestion.kind.phrase))", "\(suggestion.evidence)",
                    "\(Button(say(.indicatorAdopt), to: IndicatorPath.adopting(suggestion.code), context: suggestion.name))",
                ]
            })
        let groups = IndicatorGroup.allCases.filter { group in suggestions.contains { $0.group == group } }
        let ready = HTML.each(groups) { group -> HTML in
            let count = suggestions.count { $0.group == group }
            let button = Button(
                say(.indicatorGroupAdopt), to: IndicatorPath.group(group), context: say(group.phrase))
            return "<li>\(say(group.phrase)), \(say(.indicatorGroupCount, ["count": String(count)])) \(button)</li>"
        }
        return Panel(
            say(.indicatorsSuggested),
            """
            <p class="soft">\(say(.indicatorsSuggestedText))</p>\
            \(if: !groups.isEmpty, "<p>\(say(.indicatorGroupsReady))</p><ul class=\"plain\">\(ready)</ul>")\(table)
            """
        ).html
    }
}

/// Parts of a definition in words.
enum IndicatorWords {
    /// `Số lượng, lớp`.
    static func kind(_ indicator: Indicator, _ definition: IndicatorDefinition, _ say: Language) -> String {
        let kind = say(indicator.kind.phrase)
        return definition.measure.isEmpty ? kind : "\(kind), \(definition.measure)"
    }

    static func reporters(_ definition: IndicatorDefinition, _ say: Language) -> String {
        definition.reporters.map { say($0.phrase) }.joined(separator: ", ")
    }

    static func groups(_ definition: IndicatorDefinition, _ plan: Plan, _ say: Language) -> String {
        let names = definition.groups.map { code in plan.participants.first { $0.code == code }?.name ?? code }
        return names.isEmpty ? say(.indicatorGroupsAll) : names.joined(separator: "; ")
    }

    /// One line a period; the percent sign for ratios.
    static func targets(_ table: TargetTable, _ kind: IndicatorKind, _ say: Language) -> HTML {
        if table.isEmpty { return "<span class=\"soft\">\(say(.indicatorNone))</span>" }
        let sign = kind == .ratio ? "%" : ""
        let lines = table.typed.split(separator: "\n").map { "\($0)\(sign)" as HTML }
        return HTML.join(lines, separator: "<br>")
    }
}
