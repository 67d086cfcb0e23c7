package import Domain
package import Wording

/// One indicator: what holds now, and every version there was.
package struct IndicatorPage: Sendable {
    private let indicator: Indicator
    private let plan: Plan
    private let names: [String: String]
    private let today: Day
    private let canChange: Bool
    private let canSeeResults: Bool

    /// - Parameter names: of accounts, by identity.
    package init(
        indicator: Indicator, plan: Plan, names: [String: String], today: Day, canChange: Bool, canSeeResults: Bool
    ) {
        (self.indicator, self.plan, self.names) = (indicator, plan, names)
        (self.today, self.canChange, self.canSeeResults) = (today, canChange, canSeeResults)
    }

    package var title: Phrase { Phrase(indicator.name, indicator.name) }

    package func html(in say: Language) -> HTML {
        let theme = plan.theme(indicator.theme).map { "\($0.code)) \($0.name)" } ?? indicator.theme
        let crumbs = Breadcrumb([.init(say(.indicatorsTitle), IndicatorPath.list)], here: indicator.name, in: say)
        let now = indicator.version(on: today)
        let table = Table(
            say(.indicatorVersions),
            columns: [
                .number(say(.indicatorVersion)), .init(say(.indicatorFrom)), .init(say(.indicatorName)),
                .init(say(.indicatorTargets)), .init(say(.indicatorWholeTargets)), .init(say(.indicatorReason)),
                .init(say(.progressWho)),
            ], rows: indicator.versions.reversed().map { cells($0, now, say) })
        return """
            \(PageHead(indicator.name, subtitle: theme, breadcrumb: crumbs, aside: aside(say)))
            \(Panel(say(.indicatorNow), "\(DefinitionList(facts(now.definition, say)))"))
            \(Panel(say(.indicatorVersions), "\(table)"))
            """
    }

    private func aside(_ say: Language) -> HTML {
        let id = indicator.id
        let isActive = indicator.status == .active
        let retired = indicator.retiredFrom.map { day in
            StatusTag(say(.indicatorRetiredOn, ["day": day.vietnamese]))
        }
        let results = canSeeResults ? Button(say(.indicatorResults), to: ResultPath.indicator(id)) : nil
        let change = canChange && isActive ? Button(say(.indicatorChange), .primary, to: IndicatorPath.change(id)) : nil
        let retire =
            canChange && isActive ? Button(say(.indicatorRetire), .danger, to: IndicatorPath.retirement(id)) : nil
        return "<div class=\"buttons\">\(retired)\(results)\(change)\(retire)</div>"
    }

    private func facts(_ definition: IndicatorDefinition, _ say: Language) -> [DefinitionList.Entry] {
        let criterion = indicator.criterion.map { code in
            DefinitionList.Entry(say(.indicatorCriterion), "\(code). \(plan.criterion(code)?.text ?? "")")
        }
        let day = definition.day.map { DefinitionList.Entry(say(.indicatorDay), $0.vietnamese) }
        let sign = indicator.kind == .ratio ? "%" : ""
        return [
            criterion, .init(say(.indicatorKind), IndicatorWords.kind(indicator, definition, say)),
            indicator.kind.isCounted ? .init(say(.indicatorDirection), say(definition.direction.phrase)) : nil,
            .init(say(.indicatorGroups), IndicatorWords.groups(definition, plan, say)),
            .init(say(.indicatorReporters), IndicatorWords.reporters(definition, say)),
            .init(say(.indicatorCadence), say(definition.cadence.phrase)), day,
            .init(say(.progressDue), say(.indicatorDueDays, ["count": String(definition.dueDays)])),
            .init(say(.indicatorCombining), say(definition.combiningPhrase)),
            .init(say(.indicatorBaseline), definition.baseline.map { $0.grouped + sign } ?? say(.indicatorNone)),
            .init(
                say(.indicatorTargets), html: IndicatorWords.targets(definition.targets, indicator.kind, say)),
            .init(
                say(.indicatorWholeTargets),
                html: IndicatorWords.targets(definition.wholeTargets, indicator.kind, say)),
            .init(say(.indicatorEvidence), definition.evidence.isEmpty ? say(.indicatorNone) : definition.evidence),
        ].compactMap(\.self)
    }

    private func cells(_ version: IndicatorVersion, _ now: IndicatorVersion, _ say: Language) -> [HTML] {
        let mark: HTML = version == now ? " \(StatusTag(say(.indicatorNow), .ok))" : ""
        return [
            "\(version.number)\(mark)", "\(version.validFrom.vietnamese)", "\(version.definition.name)",
            "\(IndicatorWords.targets(version.definition.targets, indicator.kind, say))",
            "\(IndicatorWords.targets(version.definition.wholeTargets, indicator.kind, say))",
            "\(version.reason)", "\(names[version.madeBy.text] ?? version.madeBy.text), \(version.made.words(in: say))",
        ]
    }
}
