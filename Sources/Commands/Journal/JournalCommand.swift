import ArgumentParser

/// `thidua journal`
struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal", abstract: "Nhật ký · Journal", subcommands: [JournalVerifyCommand.self])
}
