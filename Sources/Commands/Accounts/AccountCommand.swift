import ArgumentParser

/// `thidua account`
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Tài khoản · Accounts",
        subcommands: [
            AccountAddCommand.self, AccountListCommand.self, AccountResetCommand.self, AccountRevokeCommand.self,
        ])
}
