import ArgumentParser
import Domain
import Foundation
import Paperwork
import Reading
import Wording

/// `thidua plan read FILE`: what a plan's own text says. Needs no data folder, and writes only the file it is told to.
/// Ends with 1 for a text that is no plan of an emulation movement.
struct PlanReadCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Đọc văn bản kế hoạch · Read the text of a plan")

    @Argument(help: "Văn bản kế hoạch · The plan's text: .docx, .pdf, .txt, .md, .html") var file: String
    @Option(name: [.customShort("o"), .customLong("output")], help: "Ghi thành tệp kế hoạch · Write a plan file")
    var output: String?
    @Flag(help: "Vẫn đọc dù không giống kế hoạch thi đua · Read it even if it seems to be no emulation plan")
    var anyway = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let read = try read(desk)
        let paper = read.paper
        if format.isJSON { desk.terminal.out(ReadPaperJSON.json(read, in: desk.language).text + "\n") }
        if let refusal = ReadingWords.refusal(paper.kind) { throw CommandFault(refusal) }
        if let remark = read.remark { desk.remark(remark) }
        if let output { try write(paper, to: output, desk) }
        if !format.isJSON && output == nil { desk.terminal.out(PlanFactsText.render(paper, in: desk.language)) }
    }

    private func read(_ desk: CommandDesk) throws -> ReadPaper {
        do {
            return try PlanPaperFile.read(try desk.bytes(of: file), name: file, anyway: anyway)
        } catch let fault as PaperFault {
            throw CommandFault(fault.phrase)
        }
    }

    private func write(_ paper: PlanPaper, to path: String, _ desk: CommandDesk) throws {
        let draft = PlanDraft.write(paper.facts)
        try OutputFile.write(Array(draft.utf8), to: path)
        let readiness = PlanReadiness(paper)
        let told = Phrase(
            "Đã ghi {path}. Còn {open} chỗ phải xác nhận hoặc bổ sung trước khi phát động:",
            "Wrote {path}. {open} places are to be confirmed or filled in before it is launched:")
        // Among the results of --json there is JSON only.
        let text =
            told.filled(["path": path, "open": "\(readiness.count)"]).text(in: desk.language) + "\n"
            + readiness.text(in: desk.language)
        if format.isJSON { desk.terminal.err(text) } else { desk.terminal.out(text) }
    }
}
