import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua initiative`
struct InitiativeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "initiative", abstract: "Sổ sáng kiến · Register of initiatives",
        subcommands: [InitiativeListCommand.self, InitiativeTemplateCommand.self, InitiativeImportCommand.self])
}

/// `thidua initiative list`: the register, the newest first, at most 500.
struct InitiativeListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách sáng kiến · List initiatives")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Flag(help: "Chỉ sáng kiến đã công nhận · Only recognised ones") var recognised = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let all = try await here.office.listInitiatives(by: persona)
        let units = try await here.office.listUnits(by: persona)
        let names = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
        desk.show(listing(all.filter { !recognised || $0.status == .recognised }, names), format)
    }

    private func listing(_ initiatives: [Initiative], _ units: [ID<OrgUnit>: String]) -> Listing {
        Listing(
            [
                ListingColumn("title", .initiativeTitle), ListingColumn("unit", OutputWords.unit),
                ListingColumn("authors", .initiativeAuthors), ListingColumn("scope", .initiativeScope),
                ListingColumn("applied", .initiativeApplied), ListingColumn("status", OutputWords.status),
                ListingColumn("document", .initiativeDocument), ListingColumn("id", OutputWords.identity),
            ],
            initiatives.map { one in
                let authors = one.authors.map { "\($0.name) (\($0.share)%)" }.joined(separator: ", ")
                return [
                    ListingCell(one.title), ListingCell(units[one.unit]), ListingCell(authors),
                    ListingCell(one.scope, one.scope.phrase), ListingCell(one.applied),
                    ListingCell(one.status, one.status.phrase), ListingCell(one.outcome?.document),
                    ListingCell(one.id.text),
                ]
            })
    }
}
