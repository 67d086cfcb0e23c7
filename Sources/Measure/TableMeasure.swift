import Domain
import Foundation
import Paperwork
import Wording

/// A workbook of participants read and judged, and written again: from its bytes to a verdict on every row, and back.
enum TableMeasure {
    private static let agency = ID<Agency>(at: Moment(milliseconds: 0), random: 1, 1)
    private static let units = [
        OrgUnit(
            id: ID(at: Moment(milliseconds: 0), random: 2, 2), agency: agency, name: "Trường THCS Mẫu", kind: .school)
    ]
    private static let plan = FileManager.default.contents(atPath: "plans/cao-minh-2026.yaml").flatMap {
        PlanFile.read([UInt8]($0)).plan
    }

    /// The agency knows nobody yet, so every row is a new record.
    static func reading(_ bytes: [UInt8]) -> MeasuredAct? {
        guard let plan, let count = lines(bytes)?.count else { return nil }
        return MeasuredAct(count: count) { lines(bytes).map { judged($0, plan).added.count } ?? 0 }
    }

    /// The act answers the rows, when a workbook came out.
    static func writing(_ bytes: [UInt8]) -> MeasuredAct? {
        guard let plan, let participants = lines(bytes).map({ judged($0, plan).added }) else { return nil }
        let table = ParticipantTable(units: units, groups: [])
        return MeasuredAct(count: participants.count) {
            let out = table.out(participants, in: .vietnamese)
            return (try? out.xlsx())?.isEmpty == false ? out.rows.count : 0
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [ParticipantLine]? {
        guard let file = try? TableFile.read(bytes) else { return nil }
        return try? ParticipantTable(units: units, groups: []).lines(of: file).lines
    }

    private static func judged(_ lines: [ParticipantLine], _ plan: Plan) -> ParticipantImport {
        var made: UInt64 = 0
        return ParticipantImport(
            lines, existing: [], agency: agency, plan: plan, refusals: { _ in [] },
            newID: {
                made += 1
                return ID(at: Moment(milliseconds: 0), random: made, 0)
            })
    }
}
