import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua account add`: with a password made here and printed once, to be changed at the first log-in, or with one
/// read from the first line of standard input, which stays.
struct AccountAddCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Thêm tài khoản · Add an account")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @Option(help: "Tên đăng nhập · Log-in name") var login: String
    @Option(help: "Họ và tên · Full name") var name: String
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Vai trò · Roles: \(AccountAddCommand.roles)"))
    var role: [Role]
    @Option(help: "Đơn vị · Unit, by name") var unit: String?
    @Flag(help: "Đọc mật khẩu từ dòng đầu của đầu vào · Read the password from the first line of input")
    var passwordStdin = false
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let unit = try await unit.asyncMap { try await here.unit(named: $0).id }
        let form = AccountForm(login: login, name: name, roles: Set(role), unit: unit)
        let given = passwordStdin ? desk.terminal.line() ?? "" : nil
        let added = try await here.office.addAccount(form, password: given, by: here.persona(.administrator))
        desk.say(Phrase("Đã thêm tài khoản {login}.", "Account {login} was added."), ["login": added.account.login])
        if given == nil { desk.tellOnce(added.password) }
    }

    private static let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
}

extension CommandDesk {
    /// A password that is shown now and never again.
    func tellOnce(_ password: String) {
        say(
            Phrase("Mật khẩu (chỉ hiện một lần): {password}", "Password (shown once): {password}"),
            ["password": password])
    }
}

extension Optional {
    func asyncMap<Other>(_ transform: (Wrapped) async throws -> Other) async rethrows -> Other? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
