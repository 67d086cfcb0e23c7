import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua paper book YEAR -o FILE.docx|.pdf`: the register of outgoing papers of a year.
struct PaperBookCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "book", abstract: "Sổ đăng ký văn bản đi của một năm · Register of outgoing papers of a year")

    @Argument(help: "Năm · Year") var year: Int
    @Option(name: .shortAndLong, help: "Tệp .docx hoặc .pdf · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let format = try PaperFileFormat.named(by: output)
        let here = try await CommandOffice(desk, data.place, agency)
        let book = try await here.office.readRegisterBook(of: year, by: here.persona(.auditor))
        let paper = RegisterPaper(book.office, year: year, book.lines, gaps: book.gaps, now: here.office.now).paper
        try desk.write(try PaperDraft.bytes(paper, as: format), to: output)
        desk.say(
            Phrase("Đã ghi {count} văn bản vào {path}.", "Wrote {count} papers to {path}."),
            ["count": String(book.lines.count), "path": output])
    }
}
