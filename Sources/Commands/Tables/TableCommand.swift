import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua table`
struct TableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Bảng Excel, CSV vào và ra · Excel and CSV tables in and out",
        subcommands: [TableTemplateCommand.self, TableImportCommand.self, TableExportCommand.self])
}

/// What may be brought in by a table.
enum TableIn: String, CaseIterable, ExpressibleByArgument { case participants, indicators, progress }

/// What may be taken out as a table.
enum TableOut: String, CaseIterable, ExpressibleByArgument {
    case participants, nominations, awards, indicators, progress
}

extension CommandOffice {
    /// The table of participants of this agency, as the clerk fills it in.
    func participantTable() async throws -> ParticipantTable {
        let clerk = persona(.clerk)
        return ParticipantTable(
            units: try await office.listUnits(by: clerk),
            groups: try await office.readPlan(by: clerk).plan.participants)
    }
}

/// A table other than that of participants: its form, and what rows would do.
struct IncomingRows {
    let form: TableForm
    let judge: (ReadTable) async throws -> (match: TableMatch, preview: TablePreview)
    /// Judges the rows of the file that was judged last once more, and writes all of them.
    let write: (ReadTable, TableSource) async throws -> Void
}

extension CommandOffice {
    /// As the clerk brings it.
    func incomingRows(_ table: TableIn) async throws -> IncomingRows? {
        let (clerk, office) = (persona(.clerk), office)
        switch table {
        case .participants: return nil
        case .indicators:
            let table = IndicatorTable(plan: try await office.readPlan(by: clerk).plan)
            let reason = Phrase.indicatorImportReason.vietnamese
            return IncomingRows(
                form: table.form,
                judge: { read in
                    let (match, lines) = try table.lines(of: read)
                    return (match, try await office.previewIndicators(lines, reason: reason, by: clerk).preview)
                },
                write: { read, source in
                    try await office.importIndicators(
                        try table.lines(of: read).lines, reason: reason, from: source, by: clerk)
                })
        case .progress:
            let table = ProgressTable(units: try await office.listUnits(by: clerk))
            return IncomingRows(
                form: table.form,
                judge: { read in
                    let (match, lines) = try table.lines(of: read)
                    return (match, try await office.previewProgress(lines, by: clerk).preview)
                },
                write: { read, source in
                    try await office.importProgress(try table.lines(of: read).lines, from: source, by: clerk)
                })
        }
    }
}

extension CommandDesk {
    func write(_ bytes: [UInt8], to path: String) throws {
        try OutputFile.write(bytes, to: path)
    }
}

extension CommandFault {
    static let noWorkbook = CommandFault(
        Phrase("Máy không còn chỗ để tạo tệp Excel.", "There is no room on this machine to make a workbook."), exit: .io
    )

    static func tableKind(_ path: String) -> CommandFault {
        CommandFault(
            Phrase("Tệp {path} phải có đuôi .xlsx hoặc .csv.", "{path} has to end in .xlsx or .csv.").filled([
                "path": path
            ]), exit: .usage)
    }
}
