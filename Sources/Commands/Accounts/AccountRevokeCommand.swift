import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua account revoke LOGIN`: closes the account and its sessions; what it did stays on record.
struct AccountRevokeCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Thu hồi tài khoản · Revoke an account")

    @Argument(help: "Tên đăng nhập · Log-in name") var login: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let account = try await here.account(login: login)
        try await here.office.revokeAccount(account.id, by: here.persona(.administrator))
        desk.say(Phrase("Đã thu hồi tài khoản {login}.", "Account {login} was revoked."), ["login": account.login])
    }
}
