import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua nomination template -o FILE.xlsx`: an empty workbook for a unit, with the forms, themes and criteria of the plan
/// in its drop-downs.
struct NominationTemplateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Tạo tệp mẫu đề nghị khen thưởng · Make a template of nominations")

    @Option(name: .shortAndLong, help: "Tệp .xlsx · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard output.lowercased().hasSuffix(".xlsx") else { throw CommandFault.tableKind(output) }
        let here = try await CommandOffice(desk, data.place, agency)
        let table = NominationTable(plan: try await here.office.readPlan(by: here.persona(.auditor)).plan)
        guard let bytes = try? table.form.template(in: desk.language) else { throw CommandFault.noWorkbook }
        try desk.write(bytes, to: output)
        desk.say(Phrase("Đã tạo {path}.", "Made {path}."), ["path": output])
    }
}
