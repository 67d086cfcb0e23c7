import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// Figures from a spreadsheet, and everything asked of a year as one.
    static let progressTableRoutes = incomingRoutes(
        IncomingTable(
            words: IncomingTableWords(
                address: ProgressPath.upload, title: .progressImportTitle,
                rules: [.progressTableHowRows, .progressTableHowKey, .progressTableHowDraft, .tableHowOrder],
                list: .progressTitle, listAddress: ProgressPath.list,
                columns: [.progressUnit, .progressPeriod, .progressIndicator, .progressValue, .progressEvidence],
                fields: [
                    "unit": .progressUnit, "period": .progressPeriod, "indicator": .progressIndicator,
                    "value": .progressValue, "evidence": .progressEvidence,
                ], mostRows: Office.mostImportedFigures),
            place: .progress, template: "mau-so-lieu.xlsx",
            refusals: { $0.refusals(of: ProgressAct.fill, agency: $0.agency, unit: $0.unit) },
            form: { office, persona in try await progressTable(office, persona).form },
            reader: { office, persona in
                let table = try await progressTable(office, persona)
                return { read throws(TableFault) in
                    let (match, lines) = try table.lines(of: read)
                    return IncomingTable.Lines(match: match, count: lines.count) {
                        try await $0.previewProgress(lines, by: $1).preview
                    } write: {
                        try await $0.importProgress(lines, from: $2, by: $1)
                    }
                }
            }))

    private static func progressTable(_ office: Office, _ persona: Persona) async throws -> ProgressTable {
        let units = try await office.store.units(of: persona.agency)
        return ProgressTable(units: persona.holds(.clerk) ? units : units.filter { $0.id == persona.unit })
    }

    /// What is asked of the year, under the titles under which it comes in.
    static func exportProgress(_ visit: Visit) async throws -> ExportedList {
        let room = try await visit.office.readProgress(
            year: Int(visit.query["year"]), unit: ID(visit.query["unit"]), by: try visit.persona)
        let duties = room.duties.filter { room.hasBegun($0.period) }
        let table = ProgressTable.out(duties, today: room.today, in: visit.language)
        return ExportedList(
            table: table, name: "so-lieu-\(room.year)", isWhole: table.rows.count < OutTable.most)
    }
}
