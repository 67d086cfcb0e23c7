import ArgumentParser
import Domain
import Paperwork
import Wording

/// `thidua score compute --plan FILE --inputs FILE.csv`: the points of each line, how they came about, and the ranking.
/// Needs no data folder and keeps nothing.
struct ScoreComputeCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "compute", abstract: "Tính điểm từ tệp số liệu · Compute points from a file of figures")

    @Option(help: "Tệp kế hoạch có thang điểm · Plan file with a table of points") var plan: String
    @Option(help: "Tệp số liệu CSV · File of figures (CSV)") var inputs: String
    @Option(help: "Chuỗi căn cứ khi bằng điểm, từ 1 · Which chain decides between equals, from 1") var ties = 1
    @Option(
        help: "Từ bao nhiêu % nữ thì tập thể được ưu tiên khi bằng nhau · Share of women that goes first when equal")
    var women: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if let women, Hundredths(women).map({ $0.count <= 100_00 }) != true { throw ValidationError("--women 0…100") }
    }

    func act(_ desk: CommandDesk) async throws {
        let table = try desk.scoreTable(in: plan)
        guard ties == 1 || table.chains.contains(where: { $0.number == ties }) else {
            throw CommandFault.unknown(Phrase("chuỗi căn cứ khi bằng điểm", "chain of ties"), "\(ties)")
        }
        let file = try read(table, desk)
        let women = women.flatMap { Hundredths($0) }.map { WomenRule(percent: $0, citation: nil) }
        let rules = TieRules(table.chains.first { $0.number == ties }, women: women)
        let sheet = ScoreComputeSheet(table: table, participants: file.participants, rules: rules)
        desk.terminal.out(format.isJSON ? sheet.json(in: desk.language).text + "\n" : sheet.text(in: desk.language))
    }

    private func read(_ table: ScoreTable, _ desk: CommandDesk) throws -> ScoreInputFile {
        do {
            return try ScoreInputFile.read(try desk.bytes(of: inputs), under: table)
        } catch let fault as ScoreInputFault {
            for problem in fault.problems { desk.remark(problem.phrase) }
            throw ExitCode(CommandExit.refused.rawValue)
        }
    }
}

/// `thidua score template --plan FILE`: the line of headings a file of figures begins with.
struct ScoreTemplateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Mẫu tệp số liệu · A file of figures to fill in")

    @Option(help: "Tệp kế hoạch có thang điểm · Plan file with a table of points") var plan: String
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        desk.terminal.out(ScoreInputFile.template(try desk.scoreTable(in: plan)))
    }
}
