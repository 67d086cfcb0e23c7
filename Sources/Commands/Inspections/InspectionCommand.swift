import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua inspection`
struct InspectionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspection", abstract: "Kiểm tra, giám sát · Inspections",
        subcommands: [
            InspectionListCommand.self, InspectionShowCommand.self, InspectionFindingsCommand.self,
            InspectionPaperCommand.self,
        ])
}

/// `thidua inspection list`: the visits, the latest day first, at most 500.
struct InspectionListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách cuộc kiểm tra · List visits")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Chỉ năm này · Only this year") var year: Int?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let board = try await here.office.listInspections(by: here.persona(.auditor))
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let shown = board.inspections.filter { year == nil || $0.day.year == year }
        let listing = Listing(
            [
                ListingColumn("day", .inspectionDay), ListingColumn("unit", OutputWords.unit),
                ListingColumn("kind", .inspectionKind), ListingColumn("status", OutputWords.status),
                ListingColumn("findings", .inspectionFindings), ListingColumn("open", .inspectionOpen),
                ListingColumn("id", OutputWords.identity),
            ],
            shown.map { one in
                let findings = board.findings(of: one)
                return [
                    ListingCell(one.day), ListingCell(names[one.unit]), ListingCell(one.kind, one.kind.phrase),
                    ListingCell(one.status, one.status.phrase), ListingCell(findings.count),
                    ListingCell(findings.count { $0.status != .closed }), ListingCell(one.id.text),
                ]
            })
        desk.show(listing, format)
    }
}

/// `thidua inspection findings`: what is not confirmed yet, the earliest due first; with `--all` everything.
struct InspectionFindingsCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "Phát hiện phải khắc phục · Findings to put right")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Flag(help: "Cả phát hiện đã xác nhận · The confirmed ones too") var all = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let board = try await here.office.listInspections(by: here.persona(.auditor))
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        let shown = board.findings.filter { all || $0.status != .closed }
        desk.show(FindingListing.of(shown, names, on: here.office.now.day), format)
    }
}

enum FindingListing {
    static func of(_ findings: [InspectionFinding], _ units: [ID<OrgUnit>: String], on day: Day) -> Listing {
        Listing(
            [
                ListingColumn("due", .findingDue), ListingColumn("unit", OutputWords.unit),
                ListingColumn("text", .findingText), ListingColumn("severity", .findingSeverity),
                ListingColumn("status", OutputWords.status), ListingColumn("late", .inspectionLate),
                ListingColumn("id", OutputWords.identity),
            ],
            findings.map { one in
                [
                    ListingCell(one.due), ListingCell(units[one.unit]), ListingCell(one.text),
                    ListingCell(one.severity, one.severity.phrase), ListingCell(one.status, one.status.phrase),
                    ListingCell(one.isLate(on: day)), ListingCell(one.id.text),
                ]
            })
    }
}
