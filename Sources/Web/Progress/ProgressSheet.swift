import Domain
import Operations
import Pages
import Wording

/// The table behind the page: units by indicators when there is a period, else one unit's indicators by periods.
struct ProgressSheet {
    let room: ProgressRoom
    let period: ReportPeriod?

    private var duties: [ProgressDuty] {
        let order = OrgUnit.places(room.units)
        return room.duties.filter { duty in period.map { $0 == duty.period } ?? room.hasBegun(duty.period) }.sorted {
            ($0.period, order[$0.unit.id] ?? 0) < ($1.period, order[$1.unit.id] ?? 0)
        }
    }

    /// Those somebody has to report, in the order they were set.
    private var indicators: [Indicator] {
        let asked = duties.reduce(into: Set<ID<Indicator>>()) { $0.formUnion($1.asked) }
        return room.indicators.filter { asked.contains($0.id) }
    }

    var address: String {
        if let period { return ProgressPath.grid(period: period) }
        guard let unit = room.units.first, room.units.count == 1 else { return ProgressPath.grid }
        return ProgressPath.grid(unit: unit.id, year: room.year)
    }

    /// What was typed for each report that can be written in.
    /// - Throws: `Refusal` with a reason at every cell that can not be read; nothing is kept then.
    func entries(_ form: FormBody) throws -> [ProgressEntry] {
        var reasons: [Reason] = []
        let entries = duties.filter(isOpen).compactMap { duty -> ProgressEntry? in
            // Of the cells the form had: an indicator set meanwhile is left as it is.
            let asked = duty.indicators.filter { form.has(FigureField.name(duty.unit.id, duty.period, $0.id)) }
            var values: [ID<Indicator>: IndicatorValue] = [:]
            for indicator in asked {
                let field = FigureField.name(duty.unit.id, duty.period, indicator.id)
                do {
                    values[indicator.id] = try IndicatorValue.read(form[field], indicator.kind, field: field)
                } catch let refusal as Refusal { reasons += refusal.reasons } catch {
                    reasons.append(Reason(.choiceUnknown, field: field))
                }
            }
            // A row left empty from the start is no report.
            guard !asked.isEmpty, duty.report != nil || !values.isEmpty else { return nil }
            return ProgressEntry(
                unit: duty.unit.id, period: duty.period, values: values, asked: Set(asked.map(\.id)),
                revision: ProgressForm(form).revision(duty))
        }
        try Refusal.raise(reasons)
        return entries
    }

    /// Pasted cells by their fields. Cells of reports that were handed in, or that nobody asks for, take nothing.
    func placed(_ table: PastedTable, in say: Language) throws -> [String: String] {
        let lines = lines(say)
        let cells = try table.placed(rows: lines.map(\.name), columns: headNames(say))
        var values: [String: String] = [:]
        for cell in cells {
            guard let (duty, indicator) = lines[cell.row].cells[cell.column], isOpen(duty) else { continue }
            values[FigureField.name(duty.unit.id, duty.period, indicator.id)] = cell.text
        }
        return values
    }

    func page(
        values: [String: String]?, pasted: Int?, paste: String, visit: Visit, errors: [Reason]
    ) -> ProgressGridPage {
        let say = visit.language
        let typed = visit.typedFields
        let rows = lines(say).map { line in
            ProgressGridPage.Row(
                line.name, hint: line.hint,
                cells: line.cells.map { key in
                    guard let (duty, indicator) = key else { return .notAsked }
                    let figure = duty.report?.figures[indicator.id]
                    guard isOpen(duty) else { return .closed(figure.map { say($0.value.phrase) } ?? "–") }
                    let field = FigureField.name(duty.unit.id, duty.period, indicator.id)
                    return .entry(field: field, value: values?[field] ?? typed[field] ?? figure?.value.typed ?? "")
                })
        }
        let hidden = duties.filter(isOpen).map { duty -> HiddenField in
            let name = FigureField.revision(duty.unit.id, duty.period)
            return HiddenField(name, typed[name] ?? duty.report.map { String($0.revision.number) } ?? "")
        }
        return ProgressGridPage(
            subtitle: subtitle(say), ways: ways(say), columns: heads(say), rows: rows, hidden: hidden, action: address,
            paste: paste, pasted: pasted, csrf: visit.csrf, errors: visit.formErrors(errors))
    }

    private func isOpen(_ duty: ProgressDuty) -> Bool {
        duty.report.map { ProgressStatus.withUnit.contains($0.status) } ?? true
    }

    private func subtitle(_ say: Language) -> String {
        if let period { return say(period.phrase) }
        return "\(room.units.first?.name ?? ""), \(room.year)"
    }

    private func ways(_ say: Language) -> [ProgressGridPage.Way] {
        let years = room.plan.identity.period.first.year...max(room.today.year, room.plan.identity.period.first.year)
        guard let period else {
            guard let unit = room.units.first, years.count > 1 else { return [] }
            return years.map {
                .init(String($0), ProgressPath.grid(unit: unit.id, year: $0), isHere: $0 == room.year)
            }
        }
        let others = [room.year - 1, room.year + 1].filter(years.contains).map { year in
            ProgressGridPage.Way(String(year), ProgressPath.grid(year: year), isHere: false)
        }
        return room.openPeriods.map {
            .init(say($0.phrase), ProgressPath.grid(period: $0), isHere: $0 == period)
        } + others
    }

    private func heads(_ say: Language) -> [ProgressGridPage.Column] {
        guard let period else { return headNames(say).map { .init($0) } }
        return zip(headNames(say), indicators).map { name, indicator in
            .init(name, hint: hint(indicator, indicator.version(on: period.last).definition, say))
        }
    }

    private func headNames(_ say: Language) -> [String] {
        guard let period else { return duties.map { say($0.period.phrase) } }
        return indicators.map { $0.version(on: period.last).definition.name }
    }

    private func hint(_ indicator: Indicator, _ definition: IndicatorDefinition, _ say: Language) -> String {
        indicator.kind == .number ? definition.measure : say(indicator.kind.hint)
    }

    /// A line of the table; `nil` where nothing is asked.
    private struct Line {
        let name: String
        let hint: String
        let cells: [(ProgressDuty, Indicator)?]
    }

    private func lines(_ say: Language) -> [Line] {
        let (duties, indicators) = (duties, indicators)
        if period != nil {
            return duties.map { duty in
                Line(
                    name: duty.unit.name, hint: "",
                    cells: indicators.map { duty.asked.contains($0.id) ? (duty, $0) : nil })
            }
        }
        return indicators.map { indicator in
            let definition = indicator.version(on: room.today).definition
            return Line(
                name: definition.name, hint: hint(indicator, definition, say),
                cells: duties.map { $0.asked.contains(indicator.id) ? ($0, indicator) : nil })
        }
    }
}
