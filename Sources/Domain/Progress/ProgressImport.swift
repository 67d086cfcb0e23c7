/// One row of a table of figures: which unit, period and indicator, and what was reached.
package struct ProgressLine: Hashable, Sendable {
    package let row: Int
    package var unit: ID<OrgUnit>?
    /// As people write it: `quý III/2026`.
    package var period = ""
    package var indicator = ""
    package var value = ""
    package var evidence = ""
    /// Cells that could not be read.
    package var problems: [CellProblem] = []

    package init(row: Int) { self.row = row }

    fileprivate func problem(_ reason: Reason) -> CellProblem {
        let read = ["period": period, "indicator": indicator, "value": value]
        return CellProblem(row: row, read: reason.field.flatMap { read[$0] } ?? "", reason)
    }
}

/// What a table of figures would do to the reports that are with their units; nothing is done by it, and nothing is
/// handed in by it.
package struct ProgressImport: Sendable {
    /// One cell of a report.
    private struct Key: Hashable {
        let unit: ID<OrgUnit>
        let period: ReportPeriod
        let indicator: ID<Indicator>
    }

    private struct Judged {
        let effect: TablePreview.Effect
        var problems: [CellProblem] = []
        var found: (duty: ProgressDuty, indicator: Indicator, value: IndicatorValue)?
    }

    package let preview: TablePreview
    /// What changes, by report: all of a report's rows in one.
    package let entries:
        [(duty: ProgressDuty, values: [ID<Indicator>: IndicatorValue], evidence: [ID<Indicator>: String])]

    /// - Parameters:
    ///   - duties: of every year the rows name.
    ///   - own: the unit of rows that name none.
    ///   - isOpen: whether something can be written for a period already.
    package init(
        _ lines: [ProgressLine], duties: [ProgressDuty], own: ID<OrgUnit>?, isOpen: (ReportPeriod) -> Bool
    ) {
        let byUnit = Dictionary(grouping: duties.filter { isOpen($0.period) }, by: \.unit.id)
        var (seen, rows, problems) = ([Key: Int](), [TablePreview.Row](), [CellProblem]())
        var changed: [ProgressDuty.Key: Entry] = [:]
        var names: [ProgressDuty.Key: [Folded: Indicator]] = [:]
        for line in lines {
            let unit = line.unit ?? own
            var judged = ProgressImport.judged(line, unit.flatMap { byUnit[$0] } ?? [], hasUnit: unit != nil) { duty in
                let known = names[duty.key] ?? duty.byName
                names[duty.key] = known
                return known
            }
            if let found = judged.found {
                let key = Key(unit: found.duty.unit.id, period: found.duty.period, indicator: found.indicator.id)
                if let row = seen.updateValue(line.row, forKey: key) {
                    let twice = line.problem(Reason(.rowTwice, field: "indicator", ["row": "\(row)"]))
                    judged = Judged(effect: .wrong, problems: [twice])
                } else if judged.effect != .same {
                    changed[found.duty.key, default: Entry(found.duty)].add(
                        found.indicator, found.value, line.evidence)
                }
            }
            problems += judged.problems
            rows.append(
                TablePreview.Row(
                    row: line.row,
                    cells: [
                        judged.found?.duty.unit.name ?? unit.flatMap { byUnit[$0]?.first?.unit.name } ?? "",
                        line.period, line.indicator, line.value, line.evidence,
                    ], effect: judged.effect))
        }
        preview = TablePreview(rows: rows, problems: problems)
        entries = changed.values.sorted { ($0.duty.period, $0.duty.unit.id) < ($1.duty.period, $1.duty.unit.id) }.map {
            ($0.duty, $0.values, $0.evidence)
        }
    }

    /// The changes of one report.
    private struct Entry {
        let duty: ProgressDuty
        var values: [ID<Indicator>: IndicatorValue] = [:]
        var evidence: [ID<Indicator>: String] = [:]

        init(_ duty: ProgressDuty) { self.duty = duty }

        /// An empty note takes nothing away from one that is there.
        mutating func add(_ indicator: Indicator, _ value: IndicatorValue, _ note: String) {
            values[indicator.id] = value
            evidence[indicator.id] = note.isEmpty ? duty.report?.figures[indicator.id]?.evidence ?? "" : note
        }
    }
}

// MARK: - One row

extension ProgressImport {
    /// - Parameter byName: what is asked by a duty, under the names it has in that period.
    private static func judged(
        _ line: ProgressLine, _ duties: [ProgressDuty], hasUnit: Bool,
        byName: (ProgressDuty) -> [Folded: Indicator]
    ) -> Judged {
        var problems = line.problems
        if !hasUnit && !problems.contains(where: { $0.reason.field == "unit" }) {
            problems.append(line.problem(Reason(.cellMissing, field: "unit")))
        }
        guard problems.isEmpty else { return Judged(effect: .wrong, problems: problems) }
        guard let period = ReportPeriod(typed: line.period), let duty = duties.first(where: { $0.period == period })
        else {
            let known = Set(duties.map(\.period)).sorted().map(\.description).joined(separator: "; ")
            let reason = Reason(
                known.isEmpty ? .progressNothingAsked : .cellUnknown, field: "period", ["choices": known])
            return Judged(effect: .wrong, problems: [line.problem(reason)])
        }
        guard let indicator = byName(duty)[Folded(line.indicator)] else {
            let known = duty.indicators.map { $0.version(on: period.last).definition.name }.joined(separator: "; ")
            return Judged(
                effect: .wrong, problems: [line.problem(Reason(.cellUnknown, field: "indicator", ["choices": known]))])
        }
        return judged(line, duty, indicator)
    }

    private static func judged(_ line: ProgressLine, _ duty: ProgressDuty, _ indicator: Indicator) -> Judged {
        do {
            // A cell that is still empty says nothing: the file may be filled in over weeks.
            guard let value = try IndicatorValue.read(line.value, indicator.kind, field: "value") else {
                return Judged(effect: .same)
            }
            let old = duty.report?.figures[indicator.id]
            let isSame = old?.value == value && (line.evidence.isEmpty || line.evidence == old?.evidence)
            let isWithUnit = duty.report.map { ProgressStatus.withUnit.contains($0.status) } ?? true
            if !isSame && !isWithUnit {
                let reason = Reason(.progressNotWithUnit, field: "value")
                return Judged(effect: .wrong, problems: [line.problem(reason)])
            }
            return Judged(
                effect: isSame ? .same : old == nil ? .added : .changed, found: (duty, indicator, value))
        } catch let refusal as Refusal {
            return Judged(effect: .wrong, problems: refusal.reasons.map(line.problem))
        } catch {
            return Judged(effect: .wrong, problems: [line.problem(Reason(.choiceUnknown, field: "value"))])
        }
    }
}

extension ProgressDuty {
    fileprivate struct Key: Hashable {
        let unit: ID<OrgUnit>
        let period: ReportPeriod
    }

    fileprivate var key: Key { Key(unit: unit.id, period: period) }

    /// Of two of one name the first.
    fileprivate var byName: [Folded: Indicator] {
        Dictionary(indicators.map { (Folded($0.version(on: period.last).definition.name), $0) }) { first, _ in first }
    }
}
