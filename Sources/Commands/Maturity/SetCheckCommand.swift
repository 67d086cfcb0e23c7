import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua maturity set check FILE`: every problem with its place, in the order of the file. Needs no data folder.
struct SetCheckCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra tệp bộ tiêu chí · Check the file of a set")

    @Argument(help: "Tệp bộ tiêu chí · File of the set") var file: String
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let reading = CriteriaSetFile.read(try desk.bytes(of: file))
        if format.isJSON {
            desk.terminal.out(JSON.array(reading.problems.map { json($0, desk.language) }).text + "\n")
        } else {
            desk.terminal.out(PlanText.render(reading.problems, in: desk.language))
            if let set = reading.set { tell(set, desk) }
        }
        if reading.set == nil { throw ExitCode(CommandExit.refused.rawValue) }
    }

    private func tell(_ set: CriteriaSet, _ desk: CommandDesk) {
        desk.say(
            Phrase(
                "{set}: {pillars} trụ cột, {criteria} tiêu chí, {points} điểm; dùng được.",
                "{set}: {pillars} pillars, {criteria} criteria, {points} points; it can be used."),
            [
                "set": set.key.description, "pillars": "\(set.pillars.count)", "criteria": "\(set.criteria.count)",
                "points": "\(set.maximum)",
            ])
    }

    private func json(_ problem: PlanProblem, _ language: Language) -> JSON {
        [
            "line": JSON(problem.line), "column": JSON(problem.column), "path": .string(problem.path),
            "code": .string(problem.code.rawValue), "sentence": .string(problem.phrase.text(in: language)),
        ]
    }
}

/// `thidua maturity set load FILE`: keeps the set as a dated version of the agency's.
struct SetLoadCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Nạp bộ tiêu chí · Load a criteria set")

    @Argument(help: "Tệp bộ tiêu chí · File of the set") var file: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let bytes = try desk.bytes(of: file)
        let reading = CriteriaSetFile.read(bytes)
        guard let set = reading.set else {
            desk.terminal.err(PlanText.render(reading.problems, in: desk.language))
            throw ExitCode(CommandExit.refused.rawValue)
        }
        let here = try await CommandOffice(desk, data.place, agency)
        let text = String(decoding: bytes, as: UTF8.self)
        _ = try await here.office.loadCriteriaSet(set, file: text, by: here.persona(.administrator))
        desk.say(Phrase("Đã nạp {set}.", "Loaded {set}."), ["set": set.key.description])
    }
}
