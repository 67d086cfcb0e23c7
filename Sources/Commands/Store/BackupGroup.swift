import ArgumentParser

/// `thidua backup FILE`, and beside it `thidua backup verify FILE`.
struct BackupGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Sao lưu, cả khi đang phục vụ · Back up, even while serving",
        subcommands: [BackupCommand.self, BackupVerifyCommand.self], defaultSubcommand: BackupCommand.self)
}
