import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua maturity set`
struct MaturitySetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Bộ tiêu chí · Criteria sets",
        subcommands: [SetListCommand.self, SetShowCommand.self, SetCheckCommand.self, SetLoadCommand.self])
}

/// `thidua maturity set list`
struct SetListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách bộ tiêu chí · List criteria sets")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let sets = try await here.office.listCriteriaSets(by: here.persona(.auditor))
        let listing = Listing(
            [
                ListingColumn("set", MaturityWords.set), ListingColumn("name", OutputWords.name),
                ListingColumn("status", OutputWords.status), ListingColumn("criteria", MaturityWords.criteria),
                ListingColumn("maximum", MaturityWords.maximum),
            ],
            sets.map {
                [
                    ListingCell($0.key.description), ListingCell($0.name), ListingCell($0.status, $0.status.phrase),
                    ListingCell($0.criteria.count), ListingCell($0.maximum),
                ]
            })
        desk.show(listing, format)
    }
}

/// `thidua maturity set show CODE@VERSION`: the set as the file it can be loaded from again.
struct SetShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "In bộ tiêu chí thành tệp · Print a set as a file")

    @Argument(help: "MÃ hoặc MÃ@PHIÊN_BẢN · CODE or CODE@VERSION") var set: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let found = try await here.criteriaSet(set)
        guard found.isOpen else { throw Refusal(.maturitySetEmpty) }
        desk.terminal.out(CriteriaSetFile.write(found))
    }
}
