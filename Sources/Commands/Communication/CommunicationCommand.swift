import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua communication`
struct CommunicationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "communication", abstract: "Truyền thông · Communication",
        subcommands: [CommunicationListCommand.self])
}

/// `thidua communication list`: plan and log of a year, the latest day first.
struct CommunicationListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Hoạt động truyền thông trong năm · Activities of a year")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Năm (mặc định năm nay) · Year") var year: Int?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let board = try await here.office.listCommunication(by: here.persona(.auditor))
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let listing = Listing(
            [
                ListingColumn("title", .communicationName), ListingColumn("planned", .communicationPlanned),
                ListingColumn("kind", .communicationKind), ListingColumn("unit", OutputWords.unit),
                ListingColumn("status", OutputWords.status), ListingColumn("late", .communicationLate),
                ListingColumn("reach", .communicationReach), ListingColumn("id", OutputWords.identity),
            ],
            board.activities(in: year ?? board.today.year).map { one in
                [
                    ListingCell(one.title), ListingCell(one.planned), ListingCell(one.kind, one.kind.phrase),
                    ListingCell(names[one.unit]), ListingCell(one.status, one.status.phrase),
                    ListingCell(one.isLate(on: board.today)), ListingCell(one.outcome?.reach ?? 0),
                    ListingCell(one.id.text),
                ]
            })
        desk.show(listing, format)
    }
}
