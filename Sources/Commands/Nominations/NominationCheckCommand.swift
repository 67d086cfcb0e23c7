import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua nomination check HS-2026-014`: judged as of today; ends with 1 while a decision would be refused.
struct NominationCheckCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra điều kiện khen thưởng · Check the conditions of an award")

    @Argument(help: "Số hồ sơ hoặc mã · Number or id") var nomination: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let id = try await NominationFinder(office: here).find(nomination, by: persona)
        let report = try await here.office.readEligibility(of: id, by: persona)
        let judgement = report.judgement
        var sheet = Sheet()
        sheet.add("number", OutputWords.number, ListingCell(report.nomination.number))
        sheet.add("name", OutputWords.name, ListingCell(report.participant.name))
        sheet.add("day", OutputWords.day, ListingCell(report.day))
        sheet.add("blocked", Phrase("Bị chặn", "Blocked"), ListingCell(judgement.blocking.count))
        sheet.add(
            "unexplained", Phrase("Cảnh báo chưa có lý do", "Unexplained"), ListingCell(judgement.unexplained.count))
        sheet.add("lines", OutputWords.conditions, lines(judgement.lines))
        desk.show(sheet, format)
        if !judgement.blocking.isEmpty || !judgement.unexplained.isEmpty { throw ExitCode(1) }
    }

    private func lines(_ lines: [EligibilityLine]) -> Listing {
        Listing(
            [
                ListingColumn("item", OutputWords.condition), ListingColumn("verdict", Phrase("Kết luận", "Verdict")),
                ListingColumn("strength", OutputWords.strength), ListingColumn("found", Phrase("Kết quả", "Found")),
                ListingColumn("citation", Phrase("Căn cứ", "Source")),
                ListingColumn("verified", Phrase("Đã đối chiếu", "Compared")),
            ],
            lines.map { line in
                [
                    ListingCell(line.item, line.item.phrase), ListingCell(line.verdict, line.verdict.phrase),
                    ListingCell(line.strength, line.strength.phrase),
                    ListingCell(line.phrase, json: .object(line.values.mapValues(JSON.string))),
                    ListingCell(line.citation?.text),
                    ListingCell(line.citation?.verified ?? false),
                ]
            })
    }
}
