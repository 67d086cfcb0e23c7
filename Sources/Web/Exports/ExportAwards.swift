import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    /// Who was awarded what by which decision in force, newest decision first: the results of the season.
    static func exportAwards(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let plan = try await visit.office.readPlan(by: visit.persona).plan
        let (_, decisions) = try await decisions(visit)
        let rows = AwardRows(decisions: decisions, plan: plan)
        var table = OutTable(say(.awardsTitle), AwardRows.titles.map { say($0) }, widths: AwardRows.widths)
        for row in rows.cells(in: say).prefix(OutTable.most) { table.add(row) }
        return ExportedList(table: table, name: "ket-qua-khen-thuong", isWhole: rows.count <= OutTable.most)
    }
}
