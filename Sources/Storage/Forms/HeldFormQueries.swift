package import Domain
package import Operations

extension DatabaseStore {
    @discardableResult
    package func holdForm(_ form: HeldForm, now: Moment) async throws -> Bool {
        guard form.body.utf8.count <= HeldForm.mostBytes else { return false }
        return try await writeAll { connection in
            try connection.execute("DELETE FROM held_forms WHERE until < ?1", [SQLValue(now)])
            try connection.execute("DELETE FROM held_forms WHERE key = ?1", [.text(HeldRow.key(form))])
            var (count, bytes) = (1, form.body.utf8.count)
            for other in try HeldRow.all(of: form.account, connection) {
                (count, bytes) = (count + 1, bytes + other.body.utf8.count)
                guard count > HeldForm.mostForms || bytes > HeldForm.mostBytes else { continue }
                try connection.execute("DELETE FROM held_forms WHERE key = ?1", [.text(HeldRow.key(other))])
            }
            try connection.execute(
                "INSERT INTO held_forms (key, path, body, until) VALUES (?1, ?2, ?3, ?4)",
                [.text(HeldRow.key(form)), .text(form.path), .text(form.body), SQLValue(form.until)])
            return true
        }
    }

    package func heldForms(of account: ID<Account>, now: Moment) async throws -> [HeldForm] {
        try await readAll { try HeldRow.all(of: account, $0) }.filter { $0.until > now }
    }

    package func dropForm(key: String, of account: ID<Account>) async throws {
        _ = try await writeAll { connection in
            try connection.execute("DELETE FROM held_forms WHERE key = ?1", [.text(HeldRow.key(key, account))])
        }
    }
}

/// A row's key is `ACCOUNT:KEY`: whose it is stands in front, and no identity holds a colon.
private enum HeldRow {
    static func key(_ form: HeldForm) -> String { key(form.key, form.account) }

    static func key(_ key: String, _ account: ID<Account>) -> String { "\(account):\(key)" }

    /// Newest first.
    static func all(of account: ID<Account>, _ connection: any SQLConnection) throws -> [HeldForm] {
        try connection.rows(
            "SELECT key, path, body, until FROM held_forms WHERE key LIKE ?1 ORDER BY until DESC, key",
            [.text(key("%", account))]
        ) { row in
            HeldForm(
                key: String(row.text(0).dropFirst(account.text.count + 1)), account: account, path: row.text(1),
                body: row.text(2), until: Moment(milliseconds: row.int(3)))
        }
    }
}
