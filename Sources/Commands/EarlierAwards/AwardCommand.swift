import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua award`
struct AwardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "award", abstract: "Khen thưởng trước đây, nhập từ giấy tờ · Earlier awards, from papers",
        subcommands: [AwardTemplateCommand.self, AwardImportCommand.self, AwardListCommand.self])
}

extension CommandOffice {
    /// The table of earlier awards of this agency.
    func earlierAwardTable() async throws -> EarlierAwardTable {
        EarlierAwardTable(units: try await office.listUnits(by: persona(.clerk)))
    }
}

/// `thidua award template -o FILE`: an empty workbook to fill in; with a data folder its drop-down holds the units.
struct AwardTemplateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Tạo tệp mẫu để điền · Make a template to fill in")

    @Option(name: .shortAndLong, help: "Tệp .xlsx · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard output.lowercased().hasSuffix(".xlsx") else { throw CommandFault.tableKind(output) }
        let table =
            data.isGiven
            ? try await CommandOffice(desk, data.place, agency).earlierAwardTable() : EarlierAwardTable(units: [])
        guard let bytes = try? table.form.template(in: desk.language) else { throw CommandFault.noWorkbook }
        try desk.write(bytes, to: output)
        desk.say(Phrase("Đã tạo {path}.", "Made {path}."), ["path": output])
    }
}

/// `thidua award import FILE`: tells every problem and writes nothing, or writes everything at once.
struct AwardImportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập khen thưởng trước đây · Import earlier awards",
        discussion: "Sai một chỗ thì không ghi gì. · One thing wrong, and nothing is saved.")

    @Argument(help: "Tệp .xlsx hoặc .csv · File") var file: String
    @Option(help: "Trang tính · Sheet") var sheet: String?
    @Flag(name: .customLong("dry-run"), help: "Chỉ kiểm tra, không ghi · Check only") var isDry = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let bytes = try desk.bytes(of: file)
        let here = try await CommandOffice(desk, data.place, agency)
        let (table, clerk) = (try await here.earlierAwardTable(), here.persona(.clerk))
        let (match, lines) = try read(bytes, table)
        let preview = try await here.office.previewEarlierAwards(lines, by: clerk).preview
        let isSaved = !isDry && preview.counts.wrong == 0 && preview.counts.added > 0
        if isSaved {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            try await here.office.importEarlierAwards(lines, from: TableSource(name: name, bytes: bytes), by: clerk)
        }
        IncomingTableSheet(preview: preview, match: match, form: table.form, isSaved: isSaved).show(desk, format)
        if preview.counts.wrong > 0 { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func read(_ bytes: [UInt8], _ table: EarlierAwardTable) throws -> (TableMatch, [EarlierAwardLine]) {
        do {
            let (match, lines) = try table.lines(of: try TableFile.read(bytes, sheet: sheet))
            return (match, lines)
        } catch {
            throw CommandFault(error.phrase)
        }
    }
}

/// `thidua award list`: what was entered.
struct AwardListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách khen thưởng đã nhập · List what was entered")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let rows = try await here.office.listEarlierAwards(by: here.persona(.auditor)).rows
        desk.show(
            Listing(
                [
                    ListingColumn("name", OutputWords.name), ListingColumn("form", .nominationTableAward),
                    ListingColumn("decision", .earlierAwardDecision), ListingColumn("day", .earlierAwardDay),
                    ListingColumn("status", OutputWords.status), ListingColumn("id", OutputWords.identity),
                ],
                rows.map { award, participant in
                    [
                        ListingCell(participant.name), ListingCell(award.form), ListingCell(award.decision),
                        ListingCell(award.day), ListingCell(award.status, award.status.phrase),
                        ListingCell(award.id.text),
                    ]
                }), format)
    }
}
