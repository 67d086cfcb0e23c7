import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua maturity list`: every enterprise with its latest self-assessment and its latest result from elsewhere.
struct MaturityListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách doanh nghiệp · List enterprises")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Chỉ năm này · Only this year") var year: Int?
    @Option(help: "Tìm theo tên, đơn vị; không cần dấu · Words of name or unit, marks or not") var search = ""
    @Option(help: "Trang · Page") var page = 1
    @Option(help: "Số dòng một trang · Rows per page") var size = 100
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if page < 1 || !(1...10_000).contains(size) { throw ValidationError("--page 1…, --size 1…10000") }
    }

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let query = MaturityQuery(
            ParticipantQuery(agency: here.agency, search: search, page: page, size: size), year: year)
        let list = try await here.office.listMaturity(query, by: here.persona(.auditor))
        desk.show(listing(list), format)
        if !format.isJSON { desk.say(.maturityUnofficial) }
    }

    private func listing(_ list: MaturityList) -> Listing {
        Listing(
            [
                ListingColumn("name", OutputWords.name), ListingColumn("year", MaturityWords.year),
                ListingColumn("set", MaturityWords.set), ListingColumn("points", MaturityWords.points),
                ListingColumn("level", MaturityWords.level), ListingColumn("status", OutputWords.status),
                ListingColumn("elsewhere", MaturityWords.elsewhere), ListingColumn("id", OutputWords.identity),
            ],
            list.rows.map { row in
                let (name, elsewhere) = (ListingCell(row.participant.name), ListingCell(row.record?.level))
                guard let assessment = row.assessment else {
                    let none = ListingCell(nil as String?)
                    return [name] + Array(repeating: none, count: 5) + [elsewhere, none]
                }
                return [
                    name, ListingCell(assessment.year), ListingCell(assessment.set.description),
                    ListingCell(assessment.points), ListingCell(assessment.level),
                    ListingCell(assessment.status, assessment.status.phrase), elsewhere,
                    ListingCell(assessment.id.text),
                ]
            })
    }
}
