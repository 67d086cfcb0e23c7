package import Domain

/// Addresses of accounts.
package enum AccountPath {
    package static let list = NavigationItem.accounts.path
    package static let new = "/accounts/new"
    /// Everybody's own page.
    package static let own = SitePath.own
    /// `POST` ends every session of the own account.
    package static let ownEnd = "/accounts/me/end"
    package static let password = "/password"

    package static func detail(_ id: ID<Account>) -> String { "\(list)/\(id)" }

    /// `GET` says what the act will do, `POST` does it.
    package static func act(_ act: AccountConfirmPage.Act, on id: ID<Account>) -> String {
        "\(list)/\(id)/\(act.rawValue)"
    }
}
