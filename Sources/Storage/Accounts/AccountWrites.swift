import Domain

enum AccountWrites {
    static func add(_ account: Account, passwordHash: String) throws -> [Statement] {
        [
            .add(
                "accounts", account.id, agency: account.agency, at: account.revision,
                try fields(account) + [Field("password_hash", .text(passwordHash))])
        ]
    }

    static func change(_ account: Account) throws -> [Statement] {
        [.change("accounts", account.id, agency: account.agency, to: account.revision, try fields(account))]
    }

    static func setPassword(_ id: ID<Account>, _ hash: String, sparing: String?) -> [Statement] {
        [
            .update("accounts", [Field("password_hash", .text(hash))], where: [Field("id", SQLValue(id))]),
            Statement(
                "DELETE FROM login_sessions WHERE account_id = ?1 AND digest <> ?2",
                [SQLValue(id), .text(sparing ?? "")]),
        ]
    }

    static func open(_ session: LoginSession) -> [Statement] {
        [
            .insert(
                into: "login_sessions",
                [
                    Field("digest", .text(session.digest)), Field("account_id", SQLValue(session.account)),
                    Field("opened", SQLValue(session.opened)), Field("seen", SQLValue(session.seen)),
                    Field("device", .text(session.device)),
                ])
        ]
    }

    /// A session that ended meanwhile stays ended, and time does not run back.
    static func touch(_ digest: String, _ seen: Moment) -> [Statement] {
        [
            Statement(
                "UPDATE login_sessions SET seen = ?2 WHERE digest = ?1 AND seen < ?2", [.text(digest), SQLValue(seen)])
        ]
    }

    static func end(_ digest: String) -> [Statement] {
        [Statement("DELETE FROM login_sessions WHERE digest = ?1", [.text(digest)])]
    }

    static func endAll(of account: ID<Account>) -> [Statement] {
        [Statement("DELETE FROM login_sessions WHERE account_id = ?1", [SQLValue(account)])]
    }

    private static func fields(_ account: Account) throws -> [Field] {
        [
            Field("unit_id", SQLValue(account.unit)), Field("login", .text(account.login)),
            Field("name", .text(account.name)),
            Field("sort_key", .text(VietnameseSortKey(person: account.name).text)),
            Field("roles", try JSONColumn.value(account.roles.map(\.rawValue).sorted())),
            Field("status", SQLValue(account.status)),
            Field("must_change_password", SQLValue(account.mustChangePassword)),
        ]
    }
}
