import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua skill`
struct SkillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skill", abstract: "Bình dân học vụ số · Digital skills", subcommands: [SkillListCommand.self])
}

/// `thidua skill list`: the classes that began in a year, the latest first.
struct SkillListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lớp học kỹ năng số trong năm · Classes of a year")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Năm (mặc định năm nay) · Year") var year: Int?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let board = try await here.office.readSkills(of: year, by: here.persona(.auditor))
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let listing = Listing(
            [
                ListingColumn("title", .skillName), ListingColumn("subject", .skillSubject),
                ListingColumn("unit", OutputWords.unit), ListingColumn("village", .skillVillage),
                ListingColumn("first", .skillFirst), ListingColumn("status", OutputWords.status),
                ListingColumn("learners", .skillLearners), ListingColumn("completed", .skillCompleted),
                ListingColumn("id", OutputWords.identity),
            ],
            board.classes.map { one in
                [
                    ListingCell(one.title), ListingCell(one.subject, one.subject.phrase),
                    ListingCell(names[one.unit]), ListingCell(one.village.flatMap { names[$0] }),
                    ListingCell(one.first), ListingCell(one.status, one.status.phrase), ListingCell(one.learners),
                    ListingCell(one.outcome?.completed ?? 0), ListingCell(one.id.text),
                ]
            })
        desk.show(listing, format)
    }
}
