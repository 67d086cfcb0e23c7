import Domain
import Operations
import Pages
import Wording

extension Site {
    static func showAccountAct(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let act = try visit.accountAct
        try Refusal.raise(persona.refusals(of: act.right, in: persona.agency))
        let account = try await visit.office.readAccount(try visit.id(), by: persona)
        let page = AccountConfirmPage(act, account: account, csrf: visit.csrf)
        return try await visit.page(page.title, current: .accounts, page.html(in: visit.language))
    }

    static func doAccountAct(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let id: ID<Account> = try visit.id()
        switch try visit.accountAct {
        case .reset:
            let password = try await visit.office.resetPassword(of: id, by: persona)
            return try await visit.secret(password, of: try await visit.office.readAccount(id, by: persona))
        case .revoke:
            try await visit.office.revokeAccount(id, by: persona)
            return .see(AccountPath.detail(id), .revoked)
        case .restore:
            try await visit.office.restoreAccount(id, by: persona)
            return .see(AccountPath.detail(id), .restored)
        }
    }

    static func showOwnAccount(_ visit: Visit) async throws -> Answer {
        guard let signed = visit.signed else { return .see(SitePath.logIn) }
        let units = try await visit.office.listUnits(by: signed.persona)
        let page = OwnAccountPage(
            account: signed.account, unit: units.first { $0.id == signed.account.unit }?.name,
            sessions: try await visit.office.listLogins(by: signed.persona), current: signed.digest,
            csrf: visit.csrf)
        return try await visit.page(page.title, page.html(in: visit.language))
    }

    static func endOwnSessions(_ visit: Visit) async throws -> Answer {
        try await visit.office.logOutEverywhere(by: try visit.persona)
        var answer = Answer.see(SitePath.logIn, .loggedOut)
        answer.cookies.append(.removed(SiteCookie.sessionName))
        return answer
    }
}

extension Visit {
    /// A page with a fresh password. `Cache-Control: no-store` stands on every answer, so going back does not show it
    /// again.
    func secret(_ password: String, of account: Account) async throws -> Answer {
        let shown = AccountSecretPage(account: account, password: password)
        return try await page(shown.title, current: .accounts, shown.html(in: language))
    }

    fileprivate var accountAct: AccountConfirmPage.Act {
        get throws {
            guard let act = AccountConfirmPage.Act(rawValue: parameters["act"] ?? "") else { throw Refusal(.notFound) }
            return act
        }
    }
}

extension AccountConfirmPage.Act {
    fileprivate var right: AccountAct {
        switch self {
        case .reset: .resetPassword
        case .revoke, .restore: .revoke
        }
    }
}
