package import Domain
package import Operations

extension DatabaseStore {
    package func account(login: String) async throws -> (account: Account, passwordHash: String)? {
        try await readAll {
            try $0.first("SELECT password_hash, \(AccountRows.columns) FROM accounts WHERE login = ?1", [.text(login)])
            {
                var row = RowReader($0)
                let hash = row.text()
                return (try AccountRows.account(&row), hash)
            }
        }
    }

    package func account(_ id: ID<Account>) async throws -> Account? {
        try await read {
            try $0.first(
                "SELECT \(AccountRows.columns) FROM accounts WHERE id = ?1", [SQLValue(id)], AccountRows.account)
        }
    }

    package func passwordHash(of id: ID<Account>) async throws -> String? {
        try await read {
            try $0.first("SELECT password_hash FROM accounts WHERE id = ?1", [SQLValue(id)]) { $0.text(0) }
        }
    }

    /// Sorted by given name, the Vietnamese way.
    package func accounts(of agency: ID<Agency>) async throws -> [Account] {
        try await read {
            try $0.rows(
                "SELECT \(AccountRows.columns) FROM accounts WHERE agency_id = ?1 ORDER BY sort_key, place",
                [SQLValue(agency)], AccountRows.account)
        }
    }

    package func session(digest: String) async throws -> (session: LoginSession, account: Account, sight: Sight)? {
        try await readAll {
            try $0.first(
                """
                SELECT coalesce(h.sequence, 0), s.digest, s.account_id, s.opened, s.seen, s.device,
                    \(AccountRows.list(prefix: "a."))
                FROM login_sessions s JOIN accounts a ON a.id = s.account_id
                LEFT JOIN journal_heads h ON h.agency_id = a.agency_id WHERE s.digest = ?1
                """, [.text(digest)]
            ) {
                var row = RowReader($0)
                let head = row.number()
                let session = try AccountRows.session(&row)
                let account = try AccountRows.account(&row)
                return (session, account, Sight(agency: account.agency, head: head))
            }
        }
    }

    /// Last seen first.
    package func sessions(of account: ID<Account>) async throws -> [LoginSession] {
        try await read {
            try $0.rows(
                """
                SELECT \(AccountRows.sessionColumns) FROM login_sessions WHERE account_id = ?1
                ORDER BY seen DESC, digest
                """, [SQLValue(account)], AccountRows.session)
        }
    }
}
