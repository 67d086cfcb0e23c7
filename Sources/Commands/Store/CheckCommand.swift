import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua check`: every named invariant of the whole database. Ends with 1 and a list when one does not hold.
struct CheckCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra toàn bộ dữ liệu · Check all data")

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let store = try await CommandOffice(desk, data.place, nil).office.store
        let findings = try await store.checkInvariants()
        let untold = try await store.untoldByJournal()
        let columns = [
            ListingColumn("name", OutputWords.finding), ListingColumn("verdict", OutputWords.verdict),
            ListingColumn("detail", Phrase("Chỗ", "Where")),
        ]
        let listing = Listing(
            columns,
            findings.map { CheckCommand.row($0, .broken) } + untold.map { CheckCommand.row($0, .cannotTell) })
        if format.isJSON || !listing.rows.isEmpty { desk.show(listing, format) }
        if !format.isJSON && findings.isEmpty {
            desk.say(
                untold.isEmpty
                    ? Phrase("Dữ liệu nhất quán.", "The data is consistent.")
                    : Phrase(
                        "Không thấy chỗ sai. Những chỗ nêu trên nhật ký không kể đủ để đối chiếu.",
                        "Nothing wrong was found. Of what is listed the journal does not tell enough to compare."))
        }
        if !findings.isEmpty { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private enum Verdict: String, Sendable { case broken, cannotTell = "cannot-tell" }

    private static func row(_ finding: InvariantFinding, _ verdict: Verdict) -> [ListingCell] {
        let words =
            verdict == .broken ? Phrase("sai", "broken") : Phrase("không đối chiếu được", "cannot tell")
        return [ListingCell(finding.name), ListingCell(verdict, words), ListingCell(finding.detail)]
    }
}
