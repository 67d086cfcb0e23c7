import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua journal verify`: recomputes every chain. Two lines per agency; the second is the head, 64 hexadecimal
/// digits, to be compared with the one on paper. Ends with 1 and the first wrong entry when a chain is broken.
struct JournalVerifyCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Kiểm tra nhật ký không bị sửa · Verify that the journal was not altered")

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await CommandOffice(desk, data.place, nil).office
        let names = Dictionary(try await office.store.agencies().map { ($0.id, $0.name) }) { first, _ in first }
        let verdicts = try await office.store.verifyJournal()
        if format.isJSON {
            let values = verdicts.map { JournalVerifyCommand.json($0.agency, $0.verdict) }
            desk.terminal.out(JSON.array(values).text + "\n")
        } else {
            for (agency, verdict) in verdicts { tell(names[agency] ?? agency.text, verdict, desk) }
        }
        if verdicts.contains(where: { !$0.verdict.isIntact }) { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func tell(_ name: String, _ verdict: JournalVerdict, _ desk: CommandDesk) {
        desk.terminal.out("\(name): \(verdict.phrase.text(in: desk.language))\n")
        if case .intact(let head, _) = verdict { desk.terminal.out(head + "\n") }
    }

    private static func json(_ agency: ID<Agency>, _ verdict: JournalVerdict) -> JSON {
        switch verdict {
        case .intact(let head, let entries):
            ["agency": .string(agency.text), "intact": true, "entries": JSON(entries), "head": .string(head)]
        case .broken(let sequence, let reason):
            [
                "agency": .string(agency.text), "intact": false, "sequence": JSON(sequence),
                "reason": .string(reason.phrase.english),
            ]
        }
    }
}
