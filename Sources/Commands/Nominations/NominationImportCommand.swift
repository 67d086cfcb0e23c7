import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua nomination import FILE --occasion CODE --login NAME`: tells every problem and writes nothing, or drafts all rows
/// for the unit of the representative who logs in by that name, as if that person had brought the file.
struct NominationImportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập đề nghị từ tệp bảng thành hồ sơ nháp · Import nominations as drafts",
        discussion: "Sai một chỗ thì không ghi gì. · One thing wrong, and nothing is saved.")

    @Argument(help: "Tệp .xlsx hoặc .csv · File") var file: String
    @Option(help: "Mã đợt · Occasion code, such as yearly-2026") var occasion: String
    @Option(help: "Tên đăng nhập của đại diện đơn vị · Log-in name of the unit's representative") var login: String
    @Option(help: "Trang tính · Sheet") var sheet: String?
    @Flag(name: .customLong("dry-run"), help: "Chỉ kiểm tra, không ghi · Check only") var isDry = false
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let bytes = try desk.bytes(of: file)
        let here = try await CommandOffice(desk, data.place, agency)
        let account = try await here.account(login: login)
        guard account.status == .active else { throw Refusal(.accountRevoked) }
        let (persona, on) = (account.persona, try await here.occasion(code: occasion).id)
        let table = NominationTable(plan: try await here.office.readPlan(by: persona).plan)
        let (match, lines) = try read(bytes, table)
        let outcome = try await here.office.previewNominations(lines, on: on, by: persona)
        let isSaved = !isDry && outcome.counts.wrong == 0 && outcome.counts.added > 0
        if isSaved {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            try await here.office.importNominations(
                lines, on: on, from: TableSource(name: name, bytes: bytes), by: persona)
        }
        NominationImportSheet(outcome: outcome, match: match, form: table.form, isSaved: isSaved).show(desk, format)
        if outcome.counts.wrong > 0 { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func read(_ bytes: [UInt8], _ table: NominationTable) throws -> (TableMatch, [NominationLine]) {
        do {
            let (match, lines) = try table.lines(of: try TableFile.read(bytes, sheet: sheet))
            return (match, lines)
        } catch {
            throw CommandFault(error.phrase)
        }
    }
}

/// What an import of nominations did or would do, as the command line shows it.
struct NominationImportSheet {
    let outcome: NominationImport
    let match: TableMatch
    let form: TableForm
    let isSaved: Bool

    func show(_ desk: CommandDesk, _ format: FormatOption) {
        if format.isJSON {
            desk.terminal.out(json(desk.language).text + "\n")
            return
        }
        TableProblems(problems: outcome.problems, form: form).show(desk)
        if !match.passedOver.isEmpty {
            desk.say(.nominationImportPassedOver, ["rows": match.passedOver.map { "\($0)" }.joined(separator: ", ")])
        }
        if !match.unknown.isEmpty {
            desk.say(.importUnknown, ["columns": match.unknown.joined(separator: "; ")])
        }
        desk.say(
            summary,
            [
                "added": "\(outcome.counts.added)", "same": "\(outcome.counts.same)",
                "wrong": "\(outcome.counts.wrong)",
            ])
    }

    private var summary: Phrase {
        if outcome.counts.wrong > 0 {
            return Phrase("{wrong} dòng sai; chưa ghi gì.", "{wrong} rows are wrong; nothing was saved.")
        }
        if isSaved || outcome.counts.added == 0 { return .nominationImportDone }
        return Phrase(
            "Sẽ lập {added} hồ sơ nháp, đã có {same}; chưa ghi gì.",
            "Would draft {added}, {same} are there already; nothing was saved.")
    }

    private func json(_ say: Language) -> JSON {
        [
            "added": JSON(outcome.counts.added), "same": JSON(outcome.counts.same),
            "wrong": JSON(outcome.counts.wrong), "saved": .bool(isSaved),
            "passedOver": .array(match.passedOver.map { JSON($0) }),
            "unknownColumns": .array(match.unknown.map(JSON.string)),
            "problems": TableProblems(problems: outcome.problems, form: form).json(say),
        ]
    }
}
