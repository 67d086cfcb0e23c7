import ArgumentParser
import Domain
import Paperwork
import Wording

/// `thidua plan text FILE`: the plan as the paper an office would issue. `plan read` gets the same plan from it. Needs no
/// data folder, and writes only the file it is told to.
struct PlanTextCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Viết kế hoạch thành văn bản · Write a plan as a paper")

    @Argument(help: "Tệp kế hoạch · Plan file") var file: String
    @Option(name: [.customShort("o"), .customLong("output")], help: "Ghi thành tệp văn bản · Write a text file")
    var output: String?
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let text = PlanText.paper(try desk.plan(in: file).plan)
        guard let output else { return desk.terminal.out(text) }
        try OutputFile.write(Array(text.utf8), to: output)
        desk.say(
            Phrase(
                "Đã ghi {path}. Đọc lại: thidua plan read {path}", "Wrote {path}. To read it: thidua plan read {path}"),
            ["path": output])
    }
}
