import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua agency list`: every agency below the one above it.
struct AgencyListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Danh sách cơ quan · List agencies")

    @OptionGroup var data: DataOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let tree = AgencyTree(try await office.store.agencies())
        let columns = [
            ListingColumn("name", OutputWords.name), ListingColumn("level", Phrase("Cấp", "Level")),
            ListingColumn("id", Phrase("Số", "Id")), ListingColumn("parent", Phrase("Cấp trên", "Above")),
        ]
        let rows = tree.lines.map { agency, depth -> [ListingCell] in
            let indent = format.isJSON ? "" : String(repeating: "  ", count: depth)
            return [
                ListingCell(indent + agency.name), ListingCell(agency.level, agency.level.phrase),
                ListingCell(agency.id.text), ListingCell(agency.parent.flatMap(tree.agency)?.name),
            ]
        }
        desk.show(Listing(columns, rows), format)
    }
}
