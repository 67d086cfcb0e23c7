import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua table import participants FILE`: tells every problem and writes nothing, or writes everything at once.
struct TableImportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Nhập bảng · Import a table",
        discussion: "Sai một chỗ thì không ghi gì. · One thing wrong, and nothing is saved.")

    @Argument(help: "participants, indicators, progress") var table: TableIn
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
        if let rows = try await here.incomingRows(table) { return try await bring(bytes, rows, desk) }
        let table = try await here.participantTable()
        let (match, lines) = try read(bytes, table)
        let clerk = here.persona(.clerk)
        let outcome = try await here.office.previewParticipants(lines, by: clerk)
        let sheet = ImportSheet(outcome: outcome, match: match, form: table.form, isDry: isDry)
        guard outcome.counts.wrong == 0 else {
            sheet.show(desk, format)
            throw ExitCode(CommandExit.refused.rawValue)
        }
        if !isDry && outcome.counts.added + outcome.counts.changed > 0 {
            let name = file.split(separator: "/").last.map(String.init) ?? file
            try await here.office.importParticipants(lines, from: TableSource(name: name, bytes: bytes), by: clerk)
        }
        sheet.show(desk, format)
    }

    private func bring(_ bytes: [UInt8], _ rows: IncomingRows, _ desk: CommandDesk) async throws {
        do {
            let read = try TableFile.read(bytes, sheet: sheet)
            let (match, preview) = try await rows.judge(read)
            let counts = preview.counts
            let isSaved = !isDry && counts.wrong == 0 && counts.added + counts.changed > 0
            let name = file.split(separator: "/").last.map(String.init) ?? file
            if isSaved { try await rows.write(read, TableSource(name: name, bytes: bytes)) }
            IncomingTableSheet(preview: preview, match: match, form: rows.form, isSaved: isSaved).show(desk, format)
            if counts.wrong > 0 { throw ExitCode(CommandExit.refused.rawValue) }
        } catch let fault as TableFault { throw CommandFault(fault.phrase) }
    }

    private func read(_ bytes: [UInt8], _ table: ParticipantTable) throws -> (TableMatch, [ParticipantLine]) {
        do {
            let (match, lines) = try table.lines(of: try TableFile.read(bytes, sheet: sheet))
            return (match, lines)
        } catch {
            throw CommandFault(error.phrase)
        }
    }
}

/// What an import did or would do, as the command line shows it.
struct ImportSheet {
    let outcome: ParticipantImport
    let match: TableMatch
    let form: TableForm
    let isDry: Bool

    func show(_ desk: CommandDesk, _ format: FormatOption) {
        if format.isJSON {
            desk.terminal.out(json(desk.language).text + "\n")
            return
        }
        TableProblems(problems: outcome.problems, form: form).show(desk)
        for row in outcome.rows {
            for note in row.notes {
                desk.say(
                    Phrase("Dòng {row}, “{name}”: {note}", "Row {row}, “{name}”: {note}"),
                    ["row": "\(row.line.row)", "name": row.line.name, "note": note.phrase.text(in: desk.language)])
            }
        }
        if outcome.problems.contains(where: { $0.reason.code == .cellUnknown && $0.reason.field == "unit" }),
            let units = form.columns.first(where: { $0.field == "unit" })
        {
            desk.say(.importUnits, ["count": "\(units.choices.count)"])
            for choice in units.choices { desk.terminal.out("- \(choice.label.text(in: desk.language))\n") }
        }
        if !match.passedOver.isEmpty {
            desk.say(.importPassedOver, ["rows": match.passedOver.map { "\($0)" }.joined(separator: ", ")])
        }
        if !match.unknown.isEmpty {
            desk.say(.importUnknown, ["columns": match.unknown.joined(separator: "; ")])
        }
        desk.say(
            summary,
            [
                "added": "\(outcome.counts.added)", "changed": "\(outcome.counts.changed)",
                "same": "\(outcome.counts.same)", "wrong": "\(outcome.counts.wrong)",
            ])
    }

    private var summary: Phrase {
        if outcome.counts.wrong > 0 {
            return Phrase("{wrong} dòng sai; chưa ghi gì.", "{wrong} rows are wrong; nothing was saved.")
        }
        if isDry {
            return Phrase(
                "Sẽ thêm {added}, cập nhật {changed}, đã có {same}; chưa ghi gì.",
                "Would add {added} and update {changed}, {same} are there already; nothing was saved.")
        }
        return .importDone
    }

    private func json(_ say: Language) -> JSON {
        [
            "added": JSON(outcome.counts.added), "changed": JSON(outcome.counts.changed),
            "same": JSON(outcome.counts.same), "wrong": JSON(outcome.counts.wrong),
            "saved": .bool(!isDry && outcome.counts.wrong == 0),
            "passedOver": .array(match.passedOver.map { JSON($0) }),
            "notes": .array(
                outcome.rows.flatMap { row in
                    row.notes.map { note in
                        ["row": JSON(row.line.row), "sentence": .string(note.phrase.text(in: say))] as JSON
                    }
                }), "unknownColumns": .array(match.unknown.map(JSON.string)),
            "problems": TableProblems(problems: outcome.problems, form: form).json(say),
        ]
    }
}
