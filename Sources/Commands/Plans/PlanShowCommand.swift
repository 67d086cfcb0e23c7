import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua plan show FILE`, or the plan loaded into an installation.
struct PlanShowCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Xem kế hoạch · Show a plan")

    @Argument(help: "Tệp kế hoạch · Plan file") var file: String?
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func validate() throws {
        if file == nil ? !data.isGiven && Wiring.current?.database == nil : data.isGiven {
            throw ValidationError("Cần một tệp hoặc --data, không cả hai. Give a file or --data, not both.")
        }
    }

    func act(_ desk: CommandDesk) async throws {
        let plan = try await plan(desk)
        desk.terminal.out(format.isJSON ? PlanJSON.json(plan).text + "\n" : PlanText.render(plan, in: desk.language))
    }

    private func plan(_ desk: CommandDesk) async throws -> Plan {
        if let file { return try desk.plan(in: file).plan }
        let here = try await CommandOffice(desk, data.place, agency)
        return try await here.office.readPlan(by: here.persona(.auditor)).plan
    }
}
