/// One row of a table of indicators as far as it could be read.
package struct IndicatorLine: Hashable, Sendable {
    package let row: Int
    /// Code of a theme of the plan.
    package var theme: String?
    package var kind: IndicatorKind?
    package var name = ""
    package var measure = ""
    package var direction: IndicatorDirection?
    package var reporters: [OrgUnitKind] = []
    package var cadence: Cadence?
    package var dueDays: Int?
    package var day: Day?
    package var baseline: Hundredths?
    package var targets = TargetTable()
    package var wholeTargets = TargetTable()
    package var combining: PeriodCombination?
    package var evidence = ""
    package var from: Day?
    /// Cells that could not be read.
    package var problems: [CellProblem] = []

    package init(row: Int) { self.row = row }

    /// - Parameter groups: as the indicator has them; a table does not say them.
    fileprivate func definition(_ cadence: Cadence, groups: [String]) -> IndicatorDefinition {
        IndicatorDefinition(
            name: name, measure: measure, direction: direction ?? .higher, groups: groups,
            reporters: OrgUnitKind.allCases.filter(reporters.contains), cadence: cadence, day: day,
            dueDays: dueDays ?? 0, baseline: baseline, targets: targets, wholeTargets: wholeTargets,
            evidence: evidence, combining: combining)
    }
}

/// What a table of indicators would do: new ones, and new versions of those whose meaning differs. Nothing is done by it.
package struct IndicatorImport: Sendable {
    package enum Verdict: Sendable {
        case added(Indicator)
        /// With a new version.
        case changed(Indicator)
        case same
        case wrong([CellProblem])
    }

    package let rows: [(line: IndicatorLine, verdict: Verdict)]
    private let plan: Plan

    /// - Parameter reason: why versions are new; a file is a reason.
    package init(
        _ lines: [IndicatorLine], existing: [Indicator], plan: Plan, reason: String, by persona: Persona,
        at now: Moment, newID: () -> ID<Indicator>
    ) {
        var seen: [Key: Int] = [:]
        self.plan = plan
        let active = existing.filter { $0.status == .active }
        let known = Dictionary(active.map { (Key($0.theme, $0.name), $0) }) { first, _ in first }
        rows = lines.map { line in
            guard line.problems.isEmpty, let theme = line.theme, let kind = line.kind, let cadence = line.cadence,
                let from = line.from
            else { return (line, .wrong(line.problems)) }
            func wrong(_ reasons: [Reason]) -> (IndicatorLine, Verdict) {
                (line, .wrong(reasons.map { CellProblem(row: line.row, read: line.name, $0) }))
            }
            let key = Key(theme, line.name)
            if let row = seen.updateValue(line.row, forKey: key) {
                return wrong([Reason(.rowTwice, field: "name", ["row": "\(row)"])])
            }
            guard let old = known[key] else {
                let definition = line.definition(cadence, groups: [])
                let defects = definition.defects(of: kind, from: from, under: plan)
                guard defects.isEmpty else { return wrong(defects) }
                let first = IndicatorVersion(
                    number: 1, validFrom: from, definition: definition, madeBy: persona.account, made: now)
                return (
                    line,
                    .added(
                        Indicator(
                            id: newID(), agency: persona.agency, theme: theme, kind: kind, first: first, changed: now))
                )
            }
            guard old.kind == kind else { return wrong([Reason(.indicatorOfOtherKind, field: "kind")]) }
            var present = old.latest.definition
            // In whatever order they were ticked.
            present.reporters = OrgUnitKind.allCases.filter(present.reporters.contains)
            let definition = line.definition(cadence, groups: present.groups)
            if definition == present { return (line, .same) }
            do {
                return (
                    line,
                    .changed(
                        try old.changed(
                            to: definition, from: from, reason: reason, under: plan, by: persona.account, at: now))
                )
            } catch let refusal as Refusal { return wrong(refusal.reasons) } catch {
                return wrong([Reason(.choiceUnknown)])
            }
        }
    }

    private struct Key: Hashable {
        let theme: String
        let name: Folded

        init(_ theme: String, _ name: String) { (self.theme, self.name) = (theme, Folded(name)) }
    }

    package var preview: TablePreview {
        TablePreview(
            rows: rows.map { line, verdict in
                let theme = line.theme.flatMap { plan.theme($0)?.name } ?? ""
                let effect: TablePreview.Effect =
                    switch verdict {
                    case .added: .added
                    case .changed: .changed
                    case .same: .same
                    case .wrong: .wrong
                    }
                return TablePreview.Row(
                    row: line.row, cells: [theme, line.name, line.measure, line.from?.vietnamese ?? ""],
                    effect: effect)
            },
            problems: rows.flatMap { _, verdict -> [CellProblem] in
                if case .wrong(let problems) = verdict { problems } else { [] }
            })
    }
}
