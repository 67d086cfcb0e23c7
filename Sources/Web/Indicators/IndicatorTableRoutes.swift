import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// Indicators from a spreadsheet, and those there are as one.
    static let indicatorTableRoutes = incomingRoutes(
        IncomingTable(
            words: IncomingTableWords(
                address: IndicatorPath.upload, title: .indicatorImportTitle,
                rules: [.indicatorTableHowRows, .indicatorTableHowKey, .tableHowOrder],
                list: .indicatorsTitle, listAddress: IndicatorPath.list,
                columns: [.indicatorTheme, .indicatorName, .indicatorMeasure, .indicatorFrom],
                fields: [
                    "theme": .indicatorTheme, "name": .indicatorName, "kind": .indicatorKind,
                    "measure": .indicatorMeasure, "direction": .indicatorDirection, "reporters": .indicatorReporters,
                    "cadence": .indicatorCadence, "due": .indicatorDue, "day": .indicatorDay,
                    "baseline": .indicatorBaseline, "targets": .indicatorTargets,
                    "whole-targets": .indicatorWholeTargets, "combining": .indicatorCombining,
                    "evidence": .indicatorEvidence, "from": .indicatorFrom,
                ], mostRows: Office.mostImportedIndicators),
            place: .indicators, template: "mau-chi-so.xlsx",
            refusals: { $0.refusals(of: IndicatorAct.add, in: $0.agency) },
            form: { office, persona in IndicatorTable(plan: try await office.readPlan(by: persona).plan).form },
            reader: { office, persona in
                let table = IndicatorTable(plan: try await office.readPlan(by: persona).plan)
                let reason = Phrase.indicatorImportReason.vietnamese
                return { read throws(TableFault) in
                    let (match, lines) = try table.lines(of: read)
                    return IncomingTable.Lines(match: match, count: lines.count) {
                        try await $0.previewIndicators(lines, reason: reason, by: $1).preview
                    } write: {
                        try await $0.importIndicators(lines, reason: reason, from: $2, by: $1)
                    }
                }
            }))

    static func exportIndicators(_ visit: Visit) async throws -> ExportedList {
        let room = try await visit.office.readIndicators(by: try visit.persona)
        let table = IndicatorTable(plan: room.plan).out(room.indicators, in: visit.language)
        return ExportedList(table: table, name: "chi-so", isWhole: true)
    }
}
