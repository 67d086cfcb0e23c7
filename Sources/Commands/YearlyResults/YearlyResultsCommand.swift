import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua yearly-results`: what each unit came to in a year; the paper is `thidua paper make yearly-results YEAR`.
struct YearlyResultsCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "yearly-results", abstract: "Kết quả đơn vị trong năm · Units’ results of a year")

    @Option(help: "Năm (mặc định năm nay) · Year") var year: Int?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let results = try await here.office.readYearlyResults(of: year, by: here.persona(.auditor))
        let listing = Listing(
            [
                ListingColumn("unit", OutputWords.unit), ListingColumn("reached", .yearlyResultsReached),
                ListingColumn("missed", .yearlyResultsMissed), ListingColumn("no_target", .yearlyResultsNoTarget),
                ListingColumn("unreported", .yearlyResultsUnreported),
                ListingColumn("by_last_period", .yearlyResultsUnsaid),
                ListingColumn("late_reports", .yearlyResultsLate),
                ListingColumn("missing_reports", .yearlyResultsMissing),
                ListingColumn("awards", .yearlyResultsAwardCount), ListingColumn("open_findings", .yearlyResultsOpen),
                ListingColumn("id", OutputWords.identity),
            ],
            results.units.map { one in
                [
                    ListingCell(one.unit.name), ListingCell(one.count(.reached)), ListingCell(one.count(.missed)),
                    ListingCell(one.count(.noTarget)), ListingCell(one.unreported), ListingCell(one.unsaid.count),
                    ListingCell(one.reports.late), ListingCell(one.reports.missing), ListingCell(one.awards.count),
                    ListingCell(one.inspections.open), ListingCell(one.unit.id.text),
                ]
            })
        desk.show(listing, format)
    }
}
