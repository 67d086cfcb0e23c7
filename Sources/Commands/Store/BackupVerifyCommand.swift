import ArgumentParser
import Domain
import Foundation
import Operations
import Wording

/// `thidua backup verify FILE`: the rehearsal. Restores the file into a scratch place, brings it to this program's
/// schema there, recomputes the journal, runs every invariant, tells what it found and removes the scratch place. Ends
/// with 1 when anything does not hold; the file itself is only read.
struct BackupVerifyCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Khôi phục thử vào nơi tạm và kiểm tra · Restore into a scratch place and check")

    @Argument(help: "Tệp sao lưu · Backup file") var file: String
    @Option(help: "Thư mục tạm, đủ chỗ cho cả bản sao lưu · Scratch folder with room for the whole backup")
    var scratch: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard FileManager.default.fileExists(atPath: file) else { throw CommandFault.missingFile(file) }
        let rehearsal: BackupRehearsal
        do {
            rehearsal = try await desk.wiring.rehearse(file, scratch)
        } catch {
            try tell(desk.fault(error), desk)
        }
        desk.show(sheet(rehearsal), format)
        if !format.isJSON { desk.say(rehearsal.holds ? MoveWords.backupHolds : MoveWords.backupBroken) }
        if !rehearsal.holds { throw ExitCode(CommandExit.refused.rawValue) }
    }

    /// A file that is no backup is an answer too: programs read it where they read the others.
    private func tell(_ fault: CommandFault, _ desk: CommandDesk) throws -> Never {
        if format.isJSON {
            let answer: JSON = [
                "file": .string(file), "holds": false, "problem": .string(fault.sentence.text(in: desk.language)),
            ]
            desk.terminal.out(answer.text + "\n")
        }
        throw fault
    }

    private func sheet(_ found: BackupRehearsal) -> Sheet {
        var sheet = Sheet()
        sheet.add("file", MoveWords.file, ListingCell(file))
        sheet.add("bytes", OutputWords.size, ListingCell(found.bytes))
        sheet.add("schema", MoveWords.schema, ListingCell(found.schema))
        sheet.add("total", MoveWords.rows, ListingCell(found.rows.reduce(0) { $0 + $1.rows }))
        sheet.add("milliseconds", MoveWords.seconds, ListingCell(milliseconds: found.milliseconds))
        sheet.add("holds", MoveWords.holds, ListingCell(found.holds))
        sheet.add("agencies", MoveWords.agencies, agencies(found))
        sheet.add("tables", MoveWords.tables, .rows(found.rows))
        sheet.add("findings", OutputWords.finding, findings(found))
        return sheet
    }

    /// An agency and where its journal stands; a journal whose agency is gone shows its id.
    private func agencies(_ found: BackupRehearsal) -> Listing {
        let verdicts = Dictionary(found.journals) { first, _ in first }
        let names = Dictionary(found.agencies.map { ($0.id, $0.name) }) { first, _ in first }
        let all = Set(verdicts.keys).union(names.keys).sorted()
        return Listing(
            [
                ListingColumn("agency", OutputWords.identity), ListingColumn("name", OutputWords.name),
                ListingColumn("entries", MoveWords.entries), ListingColumn("head", MoveWords.head),
                ListingColumn("journal", MoveWords.journal),
            ],
            all.map { id in
                let verdict = verdicts[id] ?? .intact(head: "", entries: 0)
                let (entries, head) = BackupVerifyCommand.place(verdict)
                return [
                    ListingCell(id.text), ListingCell(names[id]), entries, head,
                    ListingCell(verdict.phrase, json: .string(verdict.isIntact ? "intact" : "broken")),
                ]
            })
    }

    private static func place(_ verdict: JournalVerdict) -> (entries: ListingCell, head: ListingCell) {
        switch verdict {
        case .intact(let head, let entries): (ListingCell(entries), ListingCell(head))
        case .broken(let sequence, _): (ListingCell(sequence), ListingCell(nil as String?))
        }
    }

    private func findings(_ found: BackupRehearsal) -> Listing {
        Listing(
            [ListingColumn("name", OutputWords.finding), ListingColumn("detail", MoveWords.detail)],
            found.findings.map { [ListingCell($0.name), ListingCell($0.detail)] })
    }
}
