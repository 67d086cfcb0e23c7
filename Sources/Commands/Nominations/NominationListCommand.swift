import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua nomination list`
struct NominationListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách đề nghị khen thưởng · List nominations")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Mã đợt · Occasion code, such as yearly-2026") var occasion: String?
    @Option(help: ArgumentHelp("Trạng thái · Status: \(NominationListCommand.statuses)")) var status: NominationStatus?
    @Option(help: "Tìm theo tên, số, đơn vị; không cần dấu · Words of name, number or unit, marks or not")
    var search = ""
    @Option(help: "Trang · Page") var page = 1
    @Option(help: "Số dòng một trang · Rows per page") var size = 100
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if page < 1 || !(1...10_000).contains(size) { throw ValidationError("--page 1…, --size 1…10000") }
    }

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let occasion = try await occasion.asyncMap { try await here.occasion(code: $0).id }
        let query = NominationQuery(
            agency: here.agency, occasion: occasion, status: status, search: search, page: page, size: size)
        let list = try await here.office.listNominations(query, by: here.persona(.auditor))
        desk.show(NominationListCommand.listing(list.rows), format)
        if !format.isJSON { tell(list.total, desk) }
    }

    private func tell(_ total: Int, _ desk: CommandDesk) {
        desk.say(Phrase("{count} đề nghị", "{count} nominations"), ["count": "\(total)"])
    }

    private static func listing(_ rows: [NominationRow]) -> Listing {
        Listing(
            [
                ListingColumn("number", OutputWords.number), ListingColumn("name", OutputWords.name),
                ListingColumn("unit", OutputWords.unit), ListingColumn("award", OutputWords.award),
                ListingColumn("status", OutputWords.status), ListingColumn("changed", OutputWords.changed),
                ListingColumn("id", OutputWords.identity),
            ],
            rows.map { row in
                [
                    ListingCell(row.number), ListingCell(row.name), ListingCell(row.unitName), ListingCell(row.award),
                    ListingCell(row.status, row.status.phrase), ListingCell(row.changed.day), ListingCell(row.id.text),
                ]
            })
    }

    private static let statuses = NominationStatus.allCases.map(\.rawValue).joined(separator: ", ")
}
