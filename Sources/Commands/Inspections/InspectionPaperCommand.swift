import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua inspection paper ID -o FILE.docx|.pdf`: the record of a visit as an official paper.
struct InspectionPaperCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "Biên bản kiểm tra thành tệp · The record of a visit as a paper")

    @Argument(help: "Mã (xem: thidua inspection list) · Id (see: thidua inspection list)") var inspection: String
    @Option(name: .shortAndLong, help: "Tệp .docx hoặc .pdf · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let format = try PaperFileFormat.named(by: output)
        let here = try await CommandOffice(desk, data.place, agency)
        guard let id = ID<Inspection>(inspection) else {
            throw CommandFault.unknown(Phrase("cuộc kiểm tra", "visit"), inspection)
        }
        let (book, record, office, plan) = try await here.office.readInspectionMinutes(id, by: here.persona(.auditor))
        var minutes = InspectionPaper(
            office, plan, book.inspection, record, unit: book.unit?.name ?? "", findings: book.findings)
        minutes.posts = try await here.office.inspectionPosts(book.inspection)
        minutes.drawn = try await here.office.inspectionSignatures(book, by: here.persona(.auditor))
        try desk.write(try PaperDraft.bytes(minutes.paper, as: format), to: output)
        desk.say(Phrase("Đã ghi biên bản vào {path}.", "Wrote the record to {path}."), ["path": output])
    }
}
