import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua model`
struct ModelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model", abstract: "Mô hình, điển hình tiên tiến · Good examples",
        subcommands: [ModelListCommand.self])
}

/// `thidua model list`: the newest first, at most 500.
struct ModelListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách mô hình, điển hình · List good examples")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Flag(help: "Chỉ mô hình đã công bố · Only published ones") var published = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let list = try await here.office.listModels(by: here.persona(.auditor))
        let names = Dictionary(list.units.map { ($0.id, $0.name) }) { first, _ in first }
        let listing = Listing(
            [
                ListingColumn("title", .modelName), ListingColumn("kind", .modelKind),
                ListingColumn("bearer", .modelBearer), ListingColumn("unit", OutputWords.unit),
                ListingColumn("status", OutputWords.status), ListingColumn("taken_over", .modelSpread),
                ListingColumn("id", OutputWords.identity),
            ],
            list.models.filter { !published || $0.status == .published }.map { one in
                [
                    ListingCell(one.title), ListingCell(one.kind, one.kind.phrase), ListingCell(one.bearer),
                    ListingCell(names[one.unit]), ListingCell(one.status, one.status.phrase),
                    ListingCell(list.spread(one)), ListingCell(one.id.text),
                ]
            })
        desk.show(listing, format)
    }
}
