import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua review communes --occasion CODE --as-of DATE -o FILE.xlsx|.csv`: the reviews of all agencies below, a line each.
struct ReviewCommunesCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "communes", abstract: "Số liệu sơ kết của các xã · Figures of all communes below")

    @Option(help: "Mã đợt: interim-2027 · Code of the review") var occasion: String
    @Option(name: .customLong("as-of"), help: "Tính đến hết ngày (mặc định hôm nay) · As of, YYYY-MM-DD") var day:
        String?
    @Option(name: .shortAndLong, help: "Tệp .xlsx hoặc .csv · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        guard let kind = TableKind.allCases.first(where: { output.lowercased().hasSuffix(".\($0.rawValue)") }) else {
            throw CommandFault.unknown(Phrase("đuôi tệp (.xlsx, .csv)", "file ending (.xlsx, .csv)"), output)
        }
        if let day, Day(day) == nil { throw CommandFault.unknown(Phrase("ngày (YYYY-MM-DD)", "day (YYYY-MM-DD)"), day) }
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let known = try await here.office.listPeriodReviews(by: persona)
        guard let review = known.first(where: { $0.code == occasion }) else {
            throw CommandFault.unknown(
                Phrase("đợt sơ kết, tổng kết (có: \(known.map(\.code).joined(separator: ", ")))", "review"), occasion)
        }
        let reviews = try await here.office.readCommuneReviews(
            review.id, as: day.flatMap { Day($0) }, by: persona
        ) { done, all in
            if done % max(all / 20, 1) == 0 {
                desk.remark(.communeReviewsTold, ["done": String(done), "all": String(all)])
            }
        }
        let table = CommuneReviewFile.table(reviews.communes, in: desk.language)
        try desk.write(kind == .csv ? table.csv : table.xlsx(), to: output)
        desk.say(.communeReviewsWritten, ["count": String(reviews.communes.count), "path": output])
    }
}
