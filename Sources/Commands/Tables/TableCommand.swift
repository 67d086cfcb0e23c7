import ArgumentParser
import Domain
import Foundation
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
enum TableIn: String, CaseIterable, ExpressibleByArgument { case participants }

/// What may be taken out as a table.
enum TableOut: String, CaseIterable, ExpressibleByArgument { case participants, nominations, awards }

extension CommandOffice {
    /// The table of participants of this agency, as the clerk fills it in.
    func participantTable() async throws -> ParticipantTable {
        let clerk = persona(.clerk)
        return ParticipantTable(
            units: try await office.listUnits(by: clerk),
            groups: try await office.readPlan(by: clerk).plan.participants)
    }
}

extension CommandDesk {
    func write(_ bytes: [UInt8], to path: String) throws {
        try OutputPlace.check(path)
        do {
            try Data(bytes).write(to: URL(filePath: path))
        } catch {
            throw CommandFault.unwritable(path)
        }
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
