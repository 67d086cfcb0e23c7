import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua indicator`
struct IndicatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator", abstract: "Chỉ số và mục tiêu · Indicators and targets",
        subcommands: [IndicatorListCommand.self, IndicatorAdoptCommand.self])
}

extension Cadence: ExpressibleByArgument {}
extension PeriodCombination: ExpressibleByArgument {}

/// Headings of what the commands about indicators and reports show.
enum MeasureWords {
    static let code = Phrase("Mã gợi ý", "Suggestion")
    static let theme = Phrase("Nội dung", "Theme")
    static let cadence = Phrase("Kỳ báo cáo", "Reported")
    static let reporters = Phrase("Đơn vị báo cáo", "Who reports")
    static let combining = Phrase("Gộp các kỳ", "Periods together")
    static let version = Phrase("Bản", "Version")
    static let period = Phrase("Kỳ", "Period")
    static let due = Phrase("Hạn nộp", "Due")
    static let asked = Phrase("Số chỉ số", "Indicators")
    static let filled = Phrase("Đã có số", "Filled")
}

/// `thidua indicator list`: what is measured; with `--suggested` what the plan's text suggests besides.
struct IndicatorListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách chỉ số · List indicators")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Flag(help: "Các gợi ý chưa dùng · Suggestions nobody adopted") var suggested = false
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let room = try await here.office.readIndicators(by: here.persona(.auditor))
        desk.show(suggested ? suggestions(room) : indicators(room), format)
        if suggested && !format.isJSON { desk.say(.indicatorsSuggestedText) }
    }

    private func indicators(_ room: IndicatorRoom) -> Listing {
        Listing(
            [
                ListingColumn("theme", MeasureWords.theme), ListingColumn("name", OutputWords.name),
                ListingColumn("kind", OutputWords.kind), ListingColumn("cadence", MeasureWords.cadence),
                ListingColumn("reporters", MeasureWords.reporters), ListingColumn("combining", MeasureWords.combining),
                ListingColumn("version", MeasureWords.version),
                ListingColumn("status", OutputWords.status), ListingColumn("id", OutputWords.identity),
            ],
            room.indicators.map { indicator in
                let definition = indicator.latest.definition
                return [
                    ListingCell(indicator.theme), ListingCell(definition.name),
                    ListingCell(indicator.kind, indicator.kind.phrase),
                    ListingCell(definition.cadence, definition.cadence.phrase),
                    ListingCell(
                        Phrase(
                            definition.reporters.map(\.phrase.vietnamese).joined(separator: ", "),
                            definition.reporters.map(\.phrase.english).joined(separator: ", ")),
                        json: .string(definition.reporters.map(\.rawValue).joined(separator: " "))),
                    ListingCell(
                        definition.combiningPhrase, json: definition.combining.map { .string($0.rawValue) } ?? .null),
                    ListingCell(indicator.latest.number), ListingCell(indicator.status, indicator.status.phrase),
                    ListingCell(indicator.id.text),
                ]
            })
    }

    private func suggestions(_ room: IndicatorRoom) -> Listing {
        Listing(
            [
                ListingColumn("suggestion", MeasureWords.code), ListingColumn("theme", MeasureWords.theme),
                ListingColumn("name", OutputWords.name), ListingColumn("kind", OutputWords.kind),
            ],
            room.suggestions.map {
                [
                    ListingCell($0.code), ListingCell($0.theme.code), ListingCell($0.name),
                    ListingCell($0.kind, $0.kind.phrase),
                ]
            })
    }
}

/// `thidua indicator adopt SUGGESTION`: takes a suggestion into use. It has no target until the clerk sets one.
struct IndicatorAdoptCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "Đưa một chỉ số gợi ý vào dùng · Adopt a suggested indicator")

    @Argument(
        help:
            "Mã gợi ý (indicator list --suggested), hoặc nhóm communication, digital-skills · Code of the suggestion or group"
    ) var suggestion: String
    @Option(parsing: .upToNextOption, help: "Loại đơn vị báo cáo · Kinds of unit that report it")
    var reporters: [OrgUnitKind]
    @Option(help: "Kỳ báo cáo · How often") var cadence: Cadence
    @Option(help: "Nộp trong vòng mấy ngày sau kỳ · Due how many days after the period") var dueDays: Int
    @Option(help: "Áp dụng từ ngày (mặc định hôm nay) · In force from (default: today)") var from: Day?
    @Option(help: "Gộp các kỳ (không ghi: chưa nêu) · How periods make one (without it: not said)")
    var combining: PeriodCombination?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let clerk = here.persona(.clerk)
        if let group = IndicatorGroup(rawValue: suggestion) {
            let adopted = try await here.office.adoptIndicators(
                group, reporters: reporters, cadence: cadence, dueDays: dueDays, from: from ?? here.office.now.day,
                by: clerk)
            return desk.say(
                Phrase("Đã đưa {count} chỉ số vào dùng.", "Adopted {count} indicators."), ["count": "\(adopted.count)"])
        }
        guard let found = try await here.office.readIndicators(by: clerk).suggestion(suggestion) else {
            throw CommandFault.unknown(
                Phrase(
                    "gợi ý chưa dùng (xem: thidua indicator list --suggested)",
                    "suggestion (see: thidua indicator list --suggested)"), suggestion)
        }
        let definition = IndicatorDefinition(
            name: found.name, measure: found.measure, direction: found.direction, reporters: reporters,
            cadence: cadence, dueDays: dueDays, evidence: found.evidence, combining: combining)
        let indicator = try await here.office.addIndicator(
            IndicatorDraft(
                theme: found.theme.code, kind: found.kind, from: from ?? here.office.now.day, definition: definition,
                origin: found.code), by: clerk)
        desk.say(
            Phrase("Đã đưa vào dùng: {name} ({id}).", "Adopted: {name} ({id})."),
            ["name": found.name, "id": indicator.id.text])
    }
}
