import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua review`
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Sơ kết, tổng kết · Interim and final reviews",
        subcommands: [ReviewDraftCommand.self, ReviewCommunesCommand.self])
}

/// `thidua review draft --occasion CODE --as-of DATE -o FILE.docx|.pdf`: the report of a review as of a day. The same day and
/// the same records give the same bytes.
struct ReviewDraftCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Dự thảo báo cáo theo số liệu của một ngày · Draft the report of a day")

    @Option(help: "Mã đợt: interim-2027 · Code of the review") var occasion: String
    @Option(name: .customLong("as-of"), help: "Tính đến hết ngày (mặc định hôm nay) · As of, YYYY-MM-DD") var day:
        String?
    @Option(name: .shortAndLong, help: "Tệp .docx hoặc .pdf · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let format = try PaperFileFormat.named(by: output)
        if let day, Day(day) == nil { throw CommandFault.unknown(Phrase("ngày (YYYY-MM-DD)", "day (YYYY-MM-DD)"), day) }
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let known = try await here.office.listPeriodReviews(by: persona).map(\.code)
        guard known.contains(occasion) else {
            throw CommandFault.unknown(
                Phrase("đợt sơ kết, tổng kết (có: \(known.joined(separator: ", ")))", "review"), occasion)
        }
        let name = occasion + (day.map { "@\($0)" } ?? "")
        let record = try await here.office.readPaperRecord(.review, name, by: persona)
        try desk.write(try PaperDraft.bytes(.review, of: record, as: format), to: output)
        desk.say(
            Phrase("Đã ghi {kind} vào {path}.", "Wrote the {kind} to {path}."),
            ["kind": PaperKind.review.phrase.text(in: desk.language).lowercased(), "path": output])
    }
}
