import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua decision show 05/QĐ-UBND [--year 2026]`, or by its id. Numbers begin anew each year: without a year the
/// latest is shown.
struct DecisionShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Xem một quyết định · Show a decision")

    @Argument(help: "Số hoặc mã · Number or id") var decision: String
    @Option(help: "Năm ban hành · Year of issue") var year: Int?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let found = try await here.office.listDecisions(by: persona).filter(matches)
        guard let latest = found.max(by: { ($0.issue?.day ?? $0.changed.day) < ($1.issue?.day ?? $1.changed.day) })
        else {
            throw CommandFault.unknown(Phrase("quyết định", "decision"), decision)
        }
        desk.show(DecisionShowCommand.sheet(try await here.office.readDecision(latest.id, by: persona)), format)
    }

    private func matches(_ candidate: Decision) -> Bool {
        if candidate.id.text == decision { return true }
        guard let issue = candidate.issue, year == nil || issue.day.year == year else { return false }
        return issue.text == decision || "\(issue.number)" == decision
    }

    private static func sheet(_ papers: DecisionPapers) -> Sheet {
        let decision = papers.decision
        var sheet = Sheet()
        sheet.add("id", OutputWords.identity, ListingCell(decision.id.text))
        sheet.add("number", OutputWords.number, ListingCell(decision.issue?.text))
        sheet.add("day", OutputWords.day, ListingCell(decision.issue?.day))
        sheet.add("signer", OutputWords.signer, ListingCell(decision.issue?.signer))
        sheet.add("kind", OutputWords.kind, ListingCell(decision.kind, decision.kind.phrase))
        sheet.add("title", OutputWords.title, ListingCell(decision.title))
        sheet.add(
            "occasion", OutputWords.occasion, ListingCell(papers.occasion.name, json: .string(papers.occasion.code)))
        sheet.add("status", OutputWords.status, ListingCell(decision.status, decision.status.phrase))
        sheet.add("reason", OutputWords.reason, ListingCell(decision.reason))
        sheet.add("total", OutputWords.total, ListingCell(decision.total))
        sheet.add("items", OutputWords.items, items(decision))
        sheet.add("refused", OutputWords.refused, refused(decision))
        return sheet
    }

    private static func items(_ decision: Decision) -> Listing {
        Listing(
            [
                ListingColumn("goldBook", OutputWords.goldBook), ListingColumn("name", OutputWords.name),
                ListingColumn("detail", OutputWords.detail), ListingColumn("achievement", OutputWords.achievement),
                ListingColumn("money", OutputWords.money),
            ],
            decision.items.map { item in
                [
                    ListingCell(item.goldBook), ListingCell(item.name), ListingCell(item.detail),
                    ListingCell(item.achievement),
                    ListingCell(item.money),
                ]
            })
    }

    private static func refused(_ decision: Decision) -> Listing {
        Listing(
            [ListingColumn("name", OutputWords.name), ListingColumn("reason", OutputWords.reason)],
            decision.refused.map { [ListingCell($0.name), ListingCell($0.reason)] })
    }
}
