import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua unit add NAME --kind K`
struct UnitAddCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Thêm đơn vị · Add a unit")

    @Argument(help: "Tên đơn vị · Name") var name: String
    @Option(help: ArgumentHelp("Loại · Kind: \(UnitAddCommand.kinds)")) var kind: OrgUnitKind
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let unit = try await here.office.addUnit(name: name, kind: kind, by: here.persona(.administrator))
        desk.say(Phrase("Đã thêm đơn vị {name}.", "Unit {name} was added."), ["name": unit.name])
    }

    private static let kinds = OrgUnitKind.allCases.map(\.rawValue).joined(separator: ", ")
}
