import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static func exportInspections(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let board = try await visit.office.listInspections(by: visit.persona)
        let rows = inspectionRows(board, try await inspectionFilter(visit))
        var file = OutTable(
            say(.inspectionsTitle),
            [
                .inspectionDay, .inspectionUnit, .inspectionKind, .inspectionTeam, .inspectionStatus,
                .inspectionHead, .inspectionFindings, .inspectionOpen, .inspectionDifficulties,
            ].map { say($0) }, widths: [14, 28, 18, 36, 22, 28, 12, 12, 48])
        for row in rows {
            let one: Inspection = row.inspection
            let team: String = one.team.map(\.name).joined(separator: ", ")
            let open: Int = row.findings.count { $0.status != .closed }
            file.add([
                one.day.vietnamese, row.unit, say(one.kind.phrase), team,
                say(one.status.phrase), one.record?.head.line ?? "", String(row.findings.count),
                String(open), one.record?.difficulties ?? "",
            ])
        }
        return ExportedList(table: file, name: "kiem-tra-giam-sat", isWhole: board.inspections.count < 500)
    }

    static func exportFindings(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let rows = try await findingRows(visit)
        var file = OutTable(
            say(.inspectionFindings),
            [
                .findingText, .inspectionUnit, .findingSeverity, .findingFound, .findingDue, .findingStatus,
                .findingCorrection, .findingProof,
            ].map { say($0) }, widths: [48, 28, 18, 14, 14, 22, 40, 28])
        for (finding, unit) in rows {
            file.add([
                finding.text, unit, say(finding.severity.phrase), finding.found.vietnamese, finding.due.vietnamese,
                say(finding.status.phrase), finding.correction?.text ?? "", finding.correction?.proof ?? "",
            ])
        }
        return ExportedList(table: file, name: "phat-hien-kiem-tra", isWhole: rows.count < 1_000)
    }
}
