import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua table export participants|nominations|awards -o FILE`: the whole list of the agency's.
struct TableExportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất bảng · Export a table")

    @Argument(help: "participants, nominations, awards, indicators, progress") var table: TableOut
    @Option(name: .shortAndLong, help: "Tệp .xlsx hoặc .csv · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard let kind = TableKind.allCases.first(where: { output.lowercased().hasSuffix(".\($0.rawValue)") }) else {
            throw CommandFault.tableKind(output)
        }
        let here = try await CommandOffice(desk, data.place, agency)
        let made = try await made(here, desk.language)
        guard let bytes = kind == .csv ? made.csv : try? made.xlsx() else { throw CommandFault.noWorkbook }
        try desk.write(bytes, to: output)
        desk.say(
            Phrase("Đã ghi {count} dòng vào {path}.", "Wrote {count} rows to {path}."),
            ["count": "\(made.rows.count)", "path": output])
    }

    private func made(_ here: CommandOffice, _ say: Language) async throws -> OutTable {
        switch table {
        case .participants:
            let all = try await here.office.store.everyParticipant(of: here.agency, unit: nil)
            let sorted = all.map { (VietnameseSortKey(title: $0.name), $0) }.sorted {
                ($0.0, $0.1.id) < ($1.0, $1.1.id)
            }
            return try await here.participantTable().out(sorted.map(\.1), in: say)
        case .nominations: return try await nominations(here, say)
        case .indicators:
            let room = try await here.office.readIndicators(by: here.persona(.auditor))
            return IndicatorTable(plan: room.plan).out(room.indicators, in: say)
        case .progress:
            let room = try await here.office.readProgress(by: here.persona(.auditor))
            return ProgressTable.out(room.duties.filter { room.hasBegun($0.period) }, today: room.today, in: say)
        case .awards:
            let auditor = here.persona(.auditor)
            let decisions = try await here.office.listDecisions(by: auditor)
            let rows = AwardRows(decisions: decisions, plan: try await here.office.readPlan(by: auditor).plan)
            var made = OutTable(say(.awardsTitle), AwardRows.titles.map { say($0) }, widths: AwardRows.widths)
            for row in rows.cells(in: say) { made.add(row) }
            return made
        }
    }

    private func nominations(_ here: CommandOffice, _ say: Language) async throws -> OutTable {
        let auditor = here.persona(.auditor)
        let plan = try await here.office.readPlan(by: auditor).plan
        var made = OutTable(say(.nominationsTitle), NominationColumns.titles.map { say($0) })
        var query = NominationQuery(agency: here.agency, page: 1, size: 1_000)
        while true {
            let rows = try await here.office.listNominations(query, by: auditor).rows
            for row in rows {
                made.add([
                    row.number ?? "", row.name, row.detail, row.unitName, say(row.kind.phrase),
                    plan.award(row.award)?.name ?? row.award, say(row.status.phrase), row.changed.day.vietnamese,
                ])
            }
            if rows.count < query.size { return made }
            query.page += 1
        }
    }
}
