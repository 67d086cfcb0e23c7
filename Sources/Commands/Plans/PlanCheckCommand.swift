import ArgumentParser
import Domain
import Paperwork
import Wording

/// `thidua plan check FILE`: every problem with its place, in the order of the file. Needs no data folder.
/// Ends with 1 when something blocks the file; warnings alone do not.
struct PlanCheckCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra tệp kế hoạch · Check a plan file")

    @Argument(help: "Tệp kế hoạch · Plan file") var file: String
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let reading = PlanFile.read(try desk.bytes(of: file))
        if format.isJSON {
            desk.terminal.out(JSON.array(reading.problems.map { json($0, desk.language) }).text + "\n")
        } else {
            desk.terminal.out(PlanText.render(reading.problems, in: desk.language))
            desk.say(
                Phrase("{blocks} lỗi chặn, {warnings} cảnh báo.", "{blocks} blocking, {warnings} warnings."),
                ["blocks": "\(reading.blocks.count)", "warnings": "\(reading.warnings.count)"])
        }
        if !reading.blocks.isEmpty { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func json(_ problem: PlanProblem, _ language: Language) -> JSON {
        [
            "line": JSON(problem.line), "column": JSON(problem.column), "path": .string(problem.path),
            "code": .string(problem.code.rawValue), "strength": .string(problem.strength.rawValue),
            "sentence": .string(problem.phrase.text(in: language)),
        ]
    }
}
