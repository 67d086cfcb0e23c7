import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua table template participants -o FILE`: an empty workbook to fill in. With a data folder its drop-downs hold the
/// units and groups of the agency; without one they hold what every agency has.
struct TableTemplateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Tạo tệp mẫu để điền · Make a template to fill in")

    @Argument(help: "participants, indicators, progress") var table: TableIn
    @Option(name: .shortAndLong, help: "Tệp .xlsx · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard output.lowercased().hasSuffix(".xlsx") else { throw CommandFault.tableKind(output) }
        let form = try await form(desk)
        guard let bytes = try? form.template(in: desk.language) else { throw CommandFault.noWorkbook }
        try desk.write(bytes, to: output)
        desk.say(Phrase("Đã tạo {path}.", "Made {path}."), ["path": output])
    }

    /// Of indicators only with a data folder: its themes are the plan's.
    private func form(_ desk: CommandDesk) async throws -> TableForm {
        guard data.isGiven || table == .indicators else {
            return table == .progress ? ProgressTable(units: []).form : ParticipantTable(units: [], groups: []).form
        }
        let here = try await CommandOffice(desk, data.place, agency)
        if let rows = try await here.incomingRows(table) { return rows.form }
        return try await here.participantTable().form
    }
}
