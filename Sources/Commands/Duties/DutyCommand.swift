import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua duty`
struct DutyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duty", abstract: "Việc có hạn · Dated duties", subcommands: [DutyListCommand.self])
}

/// `thidua duty list --on DATE`: what is due by whom, and what is late on that day if nothing is done until then.
struct DutyListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách việc có hạn · List what is due")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Tính đến ngày (YYYY-MM-DD) · As of this day") var on: Day?
    @Option(help: "Chỉ đơn vị này · Only this unit") var unit: String?
    @Option(help: "Đến hạn trong số ngày này · Due within so many days") var within = 90
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if !(0...4_000).contains(within) { throw ValidationError("--within 0…4000") }
    }

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        var wanted: ID<OrgUnit>?
        if let unit { wanted = try await here.unit(named: unit).id }
        let board = try await here.office.readDuties(on: on, by: here.persona(.auditor))
        desk.show(listing(board.picked(unit: wanted, kind: nil, within: within), board), format)
    }

    private func listing(_ duties: [Duty], _ board: DutyBoard) -> Listing {
        let names = Dictionary(board.units.map { ($0.id, $0.name) }) { first, _ in first }
        return Listing(
            [
                ListingColumn("due", .dutyDue), ListingColumn("standing", .dutyStanding),
                ListingColumn("kind", .dutyKind), ListingColumn("duty", .dutyWhat), ListingColumn("by", .dutyWho),
                ListingColumn("ground", .dutyGround),
            ],
            duties.map { duty in
                let (standing, who) = (duty.standing(on: board.day), duty.owner.phrase(names))
                return [
                    ListingCell(duty.due), ListingCell(standing, standing.phrase),
                    ListingCell(duty.kind, duty.kind.phrase),
                    ListingCell(duty.phrase, json: .string(duty.phrase.vietnamese)),
                    ListingCell(who, json: .string(who.vietnamese)),
                    ListingCell(duty.ground.phrase, json: .string(duty.ground.phrase.vietnamese)),
                ]
            })
    }
}
