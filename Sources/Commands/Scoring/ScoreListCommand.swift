import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua score list`: the score sheets of an occasion.
struct ScoreListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách phiếu chấm điểm · List score sheets")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Mã đợt, ví dụ yearly-2026 · Code of the occasion") var occasion: String
    @Option(help: "Trang · Page") var page = 1
    @Option(help: "Số dòng một trang · Rows per page") var size = 100
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if page < 1 || !(1...10_000).contains(size) { throw ValidationError("--page 1…, --size 1…10000") }
    }

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let found = try await here.office.listScoreSheets(
            on: try await here.occasion(code: occasion).id, page: page, size: size, by: here.persona(.auditor))
        let listing = Listing(
            [
                ListingColumn("name", ScoreHeadings.participant), ListingColumn("status", OutputWords.status),
                ListingColumn("claimed", ScoreHeadings.claimed), ListingColumn("total", ScoreHeadings.confirmed),
                ListingColumn("id", OutputWords.identity),
            ],
            found.rows.map { line in
                let sheet = line.sheet
                return [
                    ListingCell(line.participant.name), ListingCell(sheet.status, sheet.status.phrase),
                    ListingCell(sheet.claimedTotal),
                    sheet.total.map { ListingCell($0) } ?? ListingCell(nil as String?), ListingCell(sheet.id.text),
                ]
            })
        desk.show(listing, format)
    }
}

extension ParticipantKind: ExpressibleByArgument {}

/// `thidua score rank`: who stands where on an occasion, by frozen points.
struct ScoreRankCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank", abstract: "Xếp hạng theo điểm đã chốt · Rank by frozen points")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Mã đợt, ví dụ yearly-2026 · Code of the occasion") var occasion: String
    @Option(help: "Chuỗi căn cứ khi bằng điểm, từ 1 · Which chain decides between equals, from 1") var ties = 1
    @Option(
        help: "Chỉ loại đối tượng này · Only this kind: individual, collective, organisation, enterprise, household")
    var kind: ParticipantKind?
    @Flag(help: "Dùng ưu tiên của luật khi bằng nhau · Ask for the law's rule between equals") var law = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let query = ScoreRankingQuery(
            occasion: try await here.occasion(code: occasion).id, kind: kind, chain: ties, usesLaw: law)
        let ranking = try await here.office.rankScores(query, by: here.persona(.auditor))
        let ranked = ranking.places.map { place, line in
            row("\(place.rank)", JSON(place.rank), line, place.words(ranking.rules, in: desk.language))
        }
        let vetoed = ranking.vetoed.map { row("–", .null, $0, ScoreHeadings.vetoed.text(in: desk.language)) }
        let listing = Listing(
            [
                ListingColumn("rank", ScoreHeadings.rank), ListingColumn("name", ScoreHeadings.participant),
                ListingColumn("total", ScoreHeadings.total), ListingColumn("shared", ScoreHeadings.ties),
            ], ranked + vetoed)
        desk.show(listing, format)
    }

    private func row(_ rank: String, _ json: JSON, _ line: ScoreSheetLine, _ words: String?) -> [ListingCell] {
        [
            ListingCell(rank, json: json), ListingCell(line.participant.name),
            line.sheet.total.map { ListingCell($0) } ?? ListingCell(nil as String?),
            ListingCell(words ?? "", json: JSON(words)),
        ]
    }
}
