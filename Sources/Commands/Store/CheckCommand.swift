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
        let findings = try await CommandOffice(desk, data.place, nil).office.store.checkInvariants()
        let listing = Listing(
            [ListingColumn("name", OutputWords.finding), ListingColumn("detail", Phrase("Chỗ", "Where"))],
            findings.map { [ListingCell($0.name), ListingCell($0.detail)] })
        if format.isJSON || !findings.isEmpty {
            desk.show(listing, format)
        } else {
            desk.say(Phrase("Dữ liệu nhất quán.", "The data is consistent."))
        }
        if !findings.isEmpty { throw ExitCode(CommandExit.refused.rawValue) }
    }
}
