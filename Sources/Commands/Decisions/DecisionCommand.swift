import ArgumentParser

/// `thidua decision`
struct DecisionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision", abstract: "Quyết định · Decisions",
        subcommands: [DecisionListCommand.self, DecisionShowCommand.self])
}
