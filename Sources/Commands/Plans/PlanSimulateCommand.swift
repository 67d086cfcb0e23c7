import ArgumentParser
import Domain
import Foundation
import Operations
import Paperwork
import Wording

/// `thidua plan simulate FILE`: the years ahead of a plan, day by day. With `--data` the plan, the working calendar and
/// the announced days of an installation. Keeps nothing but the file it is told to write.
struct PlanSimulateCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Lịch mô phỏng của kế hoạch · A plan's years ahead")

    @Argument(help: "Tệp kế hoạch · Plan file") var file: String?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Từ ngày (YYYY-MM-DD) · From this day") var from: Day?
    @Option(help: "Đến hết ngày · Up to this day") var to: Day?
    @Option(help: "Tệp ngày nghỉ: ngày,tên · File of holidays: day,name") var holidays: String?
    @Option(help: "Thử dời một bước · Move a step: yearly-2026.deadline=2026-11-15") var move: [String] = []
    @Option(help: "Thử số lượng khác · Another number: AWARD:OCCASION:KIND=N") var quota: [String] = []
    @Option(help: "Thử mức lương cơ sở · Another base salary: 2027-07-01=2700000") var salary: [String] = []
    @Option(help: "Đặt giả định · Set an assumption: yearly.deadline=31/10, appraisal=20") var assume: [String] = []
    @Option(help: "Ghi tệp lịch iCalendar · Write an iCalendar file") var ics: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if file == nil ? !data.isGiven && Wiring.current?.database == nil : data.isGiven {
            throw ValidationError("Cần một tệp hoặc --data, không cả hai. Give a file or --data, not both.")
        }
    }

    func act(_ desk: CommandDesk) async throws {
        let simulation = try await simulation(desk)
        if let ics { try write(simulation, to: ics, desk) }
        desk.show(SimulationSheet(simulation).sheet, format)
    }

    private func simulation(_ desk: CommandDesk) async throws -> Simulation {
        var (plan, input) = try await source(desk)
        if let holidays { input.calendar = try calendar(of: holidays, plan, desk) }
        var reasons: [Reason] = []
        func gather(_ body: () throws -> Void) throws {
            do { try body() } catch let refusal as Refusal { reasons += refusal.reasons }
        }
        for text in assume { try gather { try input.assumptions.read(text, field: "assume") } }
        for text in move { try gather { try input.trial.move(text, field: "move", under: plan) } }
        for text in quota { try gather { try input.trial.quota(text, field: "quota", under: plan) } }
        for text in salary { try gather { try input.trial.salary(text, field: "salary") } }
        let whole = Simulation(plan, input)
        let period = Period(from ?? whole.period.first, to ?? whole.period.last)
        if period == nil { reasons.append(Reason(.periodReversed, field: "to")) }
        try Refusal.raise(reasons)
        return Simulation(plan, input, period: period)
    }

    private func source(_ desk: CommandDesk) async throws -> (plan: Plan, input: SimulationInput) {
        if let file {
            let plan = try desk.plan(in: file).plan
            return (plan, SimulationInput(calendar: WorkingCalendar(around: plan.identity.period)))
        }
        let here = try await CommandOffice(desk, data.place, agency)
        return try await here.office.readSimulation(by: here.persona(.auditor))
    }

    private func calendar(of path: String, _ plan: Plan, _ desk: CommandDesk) throws -> WorkingCalendar {
        do {
            return try HolidayFile.read(try desk.bytes(of: path)).calendar(around: plan.identity.period)
        } catch let fault as HolidayFault {
            for problem in fault.problems { desk.remark(problem.phrase) }
            throw ExitCode(CommandExit.refused.rawValue)
        }
    }

    private func write(_ simulation: Simulation, to path: String, _ desk: CommandDesk) throws {
        let bytes = ICalendarFile.write(simulation, at: desk.wiring.clock.now(), in: desk.language)
        try OutputFile.write(bytes, to: path)
        desk.remark(
            Phrase("Đã ghi {count} mục vào {path}.", "Wrote {count} entries to {path}."),
            ["count": "\(simulation.events.count)", "path": path])
    }
}
