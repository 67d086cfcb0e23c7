import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua progress`
struct ProgressCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Báo cáo tiến độ · Progress reports",
        subcommands: [ProgressListCommand.self, ProgressLateCommand.self])
}

/// `thidua progress list`: what is due when from whom.
struct ProgressListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Ai phải báo cáo gì, hạn ngày nào · What is due when from whom")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Năm (mặc định năm nay) · Year (default: this one)") var year: Int?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let room = try await here.office.readProgress(year: year, by: here.persona(.auditor))
        desk.show(ProgressListing.of(room.duties, today: room.today), format)
    }
}

/// `thidua progress late`: only what is overdue or waits to be corrected, for reminding people.
struct ProgressLateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "late", abstract: "Ai quá hạn báo cáo · Who is late")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Năm (mặc định năm nay) · Year (default: this one)") var year: Int?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let room = try await here.office.readProgress(year: year, by: here.persona(.auditor))
        let late = room.duties.filter { duty in
            let state = duty.state(on: room.today)
            return state == .late || (state == .returned && duty.due < room.today)
        }
        desk.show(ProgressListing.of(late, today: room.today), format)
    }
}

enum ProgressListing {
    static func of(_ duties: [ProgressDuty], today: Day) -> Listing {
        Listing(
            [
                ListingColumn("unit", OutputWords.unit), ListingColumn("period", MeasureWords.period),
                ListingColumn("due", MeasureWords.due), ListingColumn("asked", MeasureWords.asked),
                ListingColumn("filled", MeasureWords.filled), ListingColumn("state", OutputWords.status),
            ],
            duties.map { duty in
                let state = duty.state(on: today)
                return [
                    ListingCell(duty.unit.name),
                    ListingCell(duty.period.phrase, json: .string(duty.period.description)), ListingCell(duty.due),
                    ListingCell(duty.indicators.count), ListingCell(duty.report?.figures.count ?? 0),
                    ListingCell(state, state.phrase),
                ]
            })
    }
}
