import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua journal verify`: recomputes every chain. Two lines per agency; the second is the head, 64 hexadecimal
/// digits, to be compared with the one on paper. Ends with 1 and the first wrong entry when a chain is broken.
struct JournalVerifyCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Kiểm tra nhật ký không bị sửa · Verify that the journal was not altered")

    @Option(help: "Mã nhật ký in trên giấy · A head printed on a paper") var head: String?
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
        var isGood = verdicts.allSatisfy(\.verdict.isIntact)
        if let head {
            let found = try await find(head, office, verdicts)
            tellHead(found, names, desk)
            isGood = isGood && found != nil
        }
        if !isGood { throw ExitCode(CommandExit.refused.rawValue) }
    }

    /// The entry of a printed head, unless the chain is broken at it or before: then nothing speaks for it.
    private func find(
        _ typed: String, _ office: Office, _ verdicts: [(agency: ID<Agency>, verdict: JournalVerdict)]
    ) async throws -> JournalEntry? {
        guard let hash = JournalStamp.hash(in: typed) else {
            throw CommandFault(
                Phrase(
                    "Mã nhật ký gồm 64 chữ số hệ 16 (0–9, a–f).",
                    "A journal head has 64 hexadecimal digits (0–9, a–f)."), exit: .usage)
        }
        guard let found = try await office.store.journalEntry(hash: hash) else { return nil }
        if case .broken(let sequence, _) = verdicts.first(where: { $0.agency == found.agency })?.verdict,
            sequence <= found.sequence
        {
            return nil
        }
        return found
    }

    private func tellHead(_ found: JournalEntry?, _ names: [ID<Agency>: String], _ desk: CommandDesk) {
        if format.isJSON {
            let place: JSON =
                found.map { ["agency": .string($0.agency.text), "sequence": JSON($0.sequence)] } ?? .null
            desk.terminal.out(JSON.object(["head": place]).text + "\n")
        } else if let found {
            desk.say(
                Phrase(
                    "{name}: mã này là mục {number}, ghi lúc {time}. Các mục đến đó không bị viết lại từ khi in.",
                    "{name}: this head is entry {number}, written at {time}. Nothing up to it was rewritten since it was printed."
                ),
                [
                    "name": names[found.agency] ?? found.agency.text, "number": "\(found.sequence)",
                    "time": found.at.words(in: desk.language),
                ])
        } else {
            desk.say(
                Phrase(
                    "Không có mục nào mang mã này: nhật ký chưa bao giờ ở mã ấy, hoặc dữ liệu đã bị viết lại từ khi in.",
                    "No entry has this hash: the journal never stood there, or the data was rewritten since it was printed."
                ))
        }
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
