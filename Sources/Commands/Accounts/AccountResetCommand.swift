import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua account reset LOGIN`: a fresh password, printed once; every open session of the account ends.
struct AccountResetCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Đặt lại mật khẩu · Reset a password")

    @Argument(help: "Tên đăng nhập · Log-in name") var login: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let account = try await here.account(login: login)
        desk.tellOnce(try await here.office.resetPassword(of: account.id, by: here.persona(.administrator)))
    }
}
