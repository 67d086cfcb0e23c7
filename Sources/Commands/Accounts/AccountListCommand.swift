import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua account list`
struct AccountListCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Danh sách tài khoản · List accounts")

    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var format: FormatOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let here = try await CommandOffice(desk, data.place, agency)
        let persona = here.persona(.auditor)
        let accounts = try await here.office.listAccounts(by: persona)
        let units = try await here.office.listUnits(by: persona)
        desk.show(AccountListCommand.listing(accounts, units), format)
    }

    private static func listing(_ accounts: [Account], _ units: [OrgUnit]) -> Listing {
        Listing(
            [
                ListingColumn("login", OutputWords.login), ListingColumn("name", OutputWords.name),
                ListingColumn("roles", OutputWords.roles), ListingColumn("unit", OutputWords.unit),
                ListingColumn("status", OutputWords.status),
            ],
            accounts.map { account in
                [
                    ListingCell(account.login), ListingCell(account.name),
                    ListingCell(account.roles.listed),
                    ListingCell(units.first { $0.id == account.unit }?.name),
                    ListingCell(account.status, account.status.phrase),
                ]
            })
    }
}
