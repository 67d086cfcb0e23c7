import Domain
import Operations
import Pages
import Wording

extension Site {
    static let accountRoutes: [Route] = [
        .get(AccountPath.list, handler: listAccounts),
        .get(AccountPath.new, handler: { try await showNewAccount($0) }),
        .post(AccountPath.list, handler: addAccount),
        .get(AccountPath.own, handler: showOwnAccount),
        .post(AccountPath.ownEnd, handler: endOwnSessions),
        .get("\(AccountPath.list)/{id}", handler: { try await showAccount($0) }),
        .post("\(AccountPath.list)/{id}", handler: changeAccount),
        .get("\(AccountPath.list)/{id}/{act}", handler: showAccountAct),
        .post("\(AccountPath.list)/{id}/{act}", handler: doAccountAct),
    ]

    private static func listAccounts(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let page = AccountListPage(
            accounts: try await visit.office.listAccounts(by: persona),
            units: try await visit.office.listUnits(by: persona), canChange: persona.holds(.administrator))
        return try await visit.page(page.title, current: .accounts, page.html(in: visit.language))
    }

    private static func showNewAccount(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: AccountAct.add, in: persona.agency))
        let page = AccountFormPage(
            entry: entry(visit.form), units: try await visit.office.listUnits(by: persona), csrf: visit.csrf,
            errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .accounts, errors: errors, page.html(in: visit.language))
    }

    /// The one POST besides the reset that answers with a page: the password is kept nowhere, so there is nothing a
    /// redirect could lead to.
    private static func addAccount(_ visit: Visit) async throws -> Answer {
        do {
            let form = try read(visit.form)
            let (account, password) = try await visit.office.addAccount(form, by: try visit.persona)
            return try await visit.secret(password, of: account)
        } catch let refusal as Refusal {
            return try await showNewAccount(visit, errors: refusal.reasons)
        }
    }

    private static func showAccount(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: AccountAct.change, in: persona.agency))
        var account = try await visit.office.readAccount(try visit.id(), by: persona)
        let isTyped = visit.form.has("revision")
        if isTyped { account.revision = try visit.revision }
        let page = AccountFormPage(
            entry: isTyped ? entry(visit.form) : .init(account), existing: account,
            units: try await visit.office.listUnits(by: persona), csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .accounts, errors: errors, page.html(in: visit.language))
    }

    private static func changeAccount(_ visit: Visit) async throws -> Answer {
        let id: ID<Account> = try visit.id()
        do {
            try await visit.office.changeAccount(
                id, to: try read(visit.form), at: try visit.revision, by: try visit.persona)
            return .see(AccountPath.detail(id), .saved)
        } catch let refusal as Refusal {
            return try await showAccount(visit, errors: refusal.reasons)
        }
    }

    private static func entry(_ form: FormBody) -> AccountFormPage.Entry {
        .init(login: form["login"], name: form["name"], roles: Set(form.all("roles")), unit: form["unit"])
    }

    private static func read(_ form: FormBody) throws -> AccountForm {
        var reader = FormReader(form)
        let roles = form.all("roles").map(Role.init(rawValue:))
        if roles.contains(nil) { reader.note(Reason(.choiceUnknown, field: "roles")) }
        let result = AccountForm(
            login: reader.line("login", most: 40), name: reader.line("name"), roles: Set(roles.compactMap(\.self)),
            unit: reader.id("unit"))
        try reader.finish()
        return result
    }
}
