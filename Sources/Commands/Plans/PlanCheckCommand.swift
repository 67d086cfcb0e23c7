import ArgumentParser
import Domain
import Paperwork
import Wording

/// `thidua plan check FILE`: what a plan leaves open or gets wrong, of a plan file or of a plan's own paper, each with
/// its place, why it matters and what to do. Needs no data folder.
/// Ends with 1 when something blocks, and for a paper that is no plan of an emulation movement.
struct PlanCheckCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra kế hoạch: văn bản hoặc tệp kế hoạch · Check a plan: its paper or a plan file")

    @Argument(help: "Văn bản hoặc tệp kế hoạch · The plan's paper or a plan file") var file: String
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let check = try read(desk)
        if format.isJSON { desk.terminal.out(PlanCheckJSON.json(check, in: desk.language).text + "\n") }
        if let refusal = check.refusal { throw CommandFault(refusal) }
        if !format.isJSON { tell(check, desk) }
        if check.count(.block) > 0 { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func read(_ desk: CommandDesk) throws -> PlanCheck {
        do {
            return try PlanCheck(try desk.bytes(of: file), name: file)
        } catch let fault as PaperFault {
            throw CommandFault(fault.phrase)
        }
    }

    private func tell(_ check: PlanCheck, _ desk: CommandDesk) {
        desk.terminal.out(PlanText.render(check.problems, in: desk.language))
        desk.terminal.out(PlanCheckText.render(check.findings, in: desk.language))
        desk.say(
            .findingCounts,
            [
                "blocks": "\(check.count(.block))", "warnings": "\(check.count(.warn))",
                "reminders": "\(check.count(.remind))",
            ])
    }
}
