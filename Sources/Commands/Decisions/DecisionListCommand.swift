import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua decision list`
struct DecisionListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách quyết định · List decisions")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        desk.show(DecisionListCommand.listing(try await here.office.listDecisions(by: here.persona(.auditor))), format)
    }

    private static func listing(_ decisions: [Decision]) -> Listing {
        Listing(
            [
                ListingColumn("number", OutputWords.number), ListingColumn("day", OutputWords.day),
                ListingColumn("kind", OutputWords.kind), ListingColumn("title", OutputWords.title),
                ListingColumn("items", OutputWords.items), ListingColumn("status", OutputWords.status),
                ListingColumn("id", OutputWords.identity),
            ],
            decisions.map { decision in
                [
                    ListingCell(decision.issue?.text), ListingCell(decision.issue?.day),
                    ListingCell(decision.kind, decision.kind.phrase), ListingCell(decision.title),
                    ListingCell(decision.items.count), ListingCell(decision.status, decision.status.phrase),
                    ListingCell(decision.id.text),
                ]
            })
    }
}
