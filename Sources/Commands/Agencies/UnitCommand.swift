import ArgumentParser

/// `thidua unit`
struct UnitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "Đơn vị · Units", subcommands: [UnitAddCommand.self, UnitListCommand.self])
}
