import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua similar`
struct SimilarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Nội dung trùng lặp giữa các hồ sơ · Contents repeated in several dossiers",
        subcommands: [SimilarListCommand.self])
}

/// `thidua similar list`: every nomination that shares its report, an achievement or an initiative with another one.
struct SimilarListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách cảnh báo · List the warnings")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let found = try await here.office.listSimilar(by: here.persona(.auditor))
        let listing = Listing(
            [
                ListingColumn("number", OutputWords.number), ListingColumn("kind", SimilarWords.kind),
                ListingColumn("share", SimilarWords.share), ListingColumn("passages", SimilarWords.passages),
                ListingColumn("other", SimilarWords.other), ListingColumn("name", OutputWords.name),
                ListingColumn("id", OutputWords.identity), ListingColumn("otherID", SimilarWords.otherID),
            ],
            found.flatMap { nomination, findings in findings.map { SimilarListCommand.row(nomination, $0) } })
        desk.show(listing, format)
        if !format.isJSON { desk.say(.similarHint) }
    }

    private static func row(_ nomination: Nomination, _ finding: SimilarFinding) -> [ListingCell] {
        var (share, passages): (Int?, Int?) = (nil, nil)
        if case .report(let comparison) = finding.warning.kind {
            (share, passages) = (comparison.share, comparison.passages.count)
        }
        return [
            ListingCell(nomination.number),
            ListingCell(finding.warning.kindPhrase, json: .string(finding.warning.code)),
            SimilarListCommand.cell(share), SimilarListCommand.cell(passages), ListingCell(finding.other.number),
            ListingCell(finding.name),
            ListingCell(nomination.id.text), ListingCell(finding.other.id.text),
        ]
    }

    private static func cell(_ number: Int?) -> ListingCell {
        number.map { ListingCell($0) } ?? ListingCell(nil as String?)
    }
}

/// Headings and words of the list.
private enum SimilarWords {
    static let kind = Phrase("Trùng gì", "What")
    static let share = Phrase("Giống (%)", "Alike (%)")
    static let passages = Phrase("Số đoạn", "Passages")
    static let other = Phrase("Hồ sơ kia", "Other dossier")
    static let otherID = Phrase("Mã hồ sơ kia", "Other id")
}

extension SimilarWarning {
    fileprivate var kindPhrase: Phrase {
        switch kind {
        case .report: Phrase("báo cáo", "report")
        case .achievement: Phrase("thành tích", "achievement")
        case .initiative: Phrase("sáng kiến", "initiative")
        }
    }

    fileprivate var code: String {
        switch kind {
        case .report: "report"
        case .achievement: "achievement"
        case .initiative: "initiative"
        }
    }
}
