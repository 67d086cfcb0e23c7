import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua initiative import FILE --login NAME`: tells every problem and writes nothing, or registers all rows as the
/// person who logs in by that name.
struct InitiativeImportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập sổ sáng kiến từ tệp bảng · Import initiatives",
        discussion: "Sai một chỗ thì không ghi gì. · One thing wrong, and nothing is saved.")

    @Argument(help: "Tệp .xlsx hoặc .csv · File") var file: String
    @Option(help: "Tên đăng nhập của đại diện đơn vị hoặc chuyên viên · Log-in name of who registers") var login: String
    @Option(help: "Trang tính · Sheet") var sheet: String?
    @Flag(name: .customLong("dry-run"), help: "Chỉ kiểm tra, không ghi · Check only") var isDry = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let bytes = try desk.bytes(of: file)
        let here = try await CommandOffice(desk, data.place, agency)
        let account = try await here.account(login: login)
        guard account.status == .active else { throw Refusal(.accountRevoked) }
        let persona = account.persona
        let table = try await InitiativeTable.of(persona, in: here.office)
        let lines = try read(bytes, table)
        let outcome = try await here.office.previewInitiatives(lines, by: persona)
        let counts = outcome.counts
        TableProblems(problems: outcome.problems, form: table.form).show(desk)
        let isSaved = !isDry && counts.wrong == 0 && counts.added > 0
        if isSaved {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            try await here.office.importInitiatives(lines, from: TableSource(name: name, bytes: bytes), by: persona)
        }
        desk.say(
            summary(counts, isSaved: isSaved),
            ["added": "\(counts.added)", "same": "\(counts.same)", "wrong": "\(counts.wrong)"])
        if counts.wrong > 0 { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func read(_ bytes: [UInt8], _ table: InitiativeTable) throws -> [InitiativeLine] {
        do {
            return try table.lines(of: try TableFile.read(bytes, sheet: sheet)).lines
        } catch {
            throw CommandFault(error.phrase)
        }
    }

    private func summary(_ counts: ParticipantImport.Counts, isSaved: Bool) -> Phrase {
        if counts.wrong > 0 {
            return Phrase("{wrong} dòng sai; chưa ghi gì.", "{wrong} rows are wrong; nothing was saved.")
        }
        if isSaved || counts.added == 0 { return .initiativeImportDone }
        return Phrase(
            "Sẽ đăng ký {added} sáng kiến, đã có {same}; chưa ghi gì.",
            "Would register {added}, {same} are there already; nothing was saved.")
    }
}

/// `thidua initiative template -o FILE.xlsx --login NAME`: an empty workbook as this person fills it in.
struct InitiativeTemplateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Tạo tệp mẫu sổ sáng kiến · Make a template of initiatives")

    @Option(name: .shortAndLong, help: "Tệp .xlsx · File") var output: String
    @Option(help: "Tên đăng nhập của người sẽ nhập · Log-in name of who registers") var login: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard output.lowercased().hasSuffix(".xlsx") else { throw CommandFault.tableKind(output) }
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = try await here.account(login: login).persona
        let table = try await InitiativeTable.of(persona, in: here.office)
        guard let bytes = try? table.form.template(in: desk.language) else { throw CommandFault.noWorkbook }
        try desk.write(bytes, to: output)
        desk.say(Phrase("Đã tạo {path}.", "Made {path}."), ["path": output])
    }
}

extension InitiativeTable {
    /// As this person's file has to look: the clerk names the unit in every row, a unit has its own.
    fileprivate static func of(_ persona: Persona, in office: Office) async throws -> InitiativeTable {
        let units = try await office.listUnits(by: persona)
        let isClerk = persona.holds(.clerk)
        return InitiativeTable(
            units: isClerk ? units : units.filter { $0.id == persona.unit }, ownUnit: isClerk ? nil : persona.unit)
    }
}
