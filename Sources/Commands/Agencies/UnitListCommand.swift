import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua unit list`
struct UnitListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Danh sách đơn vị · List units")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let units = try await here.office.listUnits(by: here.persona(.auditor))
        let columns = [
            ListingColumn("name", OutputWords.name), ListingColumn("kind", OutputWords.kind),
            ListingColumn("standing", OutputWords.standing),
        ]
        desk.show(
            Listing(
                columns,
                units.map { [ListingCell($0.name), ListingCell($0.kind, $0.kind.phrase), ListingCell($0.isStanding)] }),
            format)
    }
}
