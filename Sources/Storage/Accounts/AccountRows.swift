import Domain
import Synchronization

enum AccountRows {
    static let columns = list(prefix: "")

    static func list(prefix: String) -> String {
        ["id", "agency_id", "revision", "unit_id", "login", "name", "roles", "status", "must_change_password"]
            .map { prefix + $0 }.joined(separator: ", ")
    }

    static func account(_ row: any SQLRow) throws -> Account {
        var row = RowReader(row)
        return try account(&row)
    }

    static func account(_ row: inout RowReader) throws -> Account {
        let (id, agency, revision) = (try row.id(ID<Account>.self), try row.id(ID<Agency>.self), row.revision())
        return try Account(
            id: id, agency: agency, unit: row.optionalID(), login: row.text(), name: row.text(),
            roles: roles(&row), status: row.kind(), mustChangePassword: row.bool(), revision: revision)
    }

    /// Asked on every request, and there are few different sets: each text is read once.
    private static func roles(_ row: inout RowReader) throws -> Set<Role> {
        var ahead = row
        let text = ahead.text()
        if let known = knownRoles.withLock({ $0[text] }) {
            row = ahead
            return known
        }
        let roles = Set(try row.json([Role].self))
        knownRoles.withLock { known in
            if known.count >= 256 { known = [:] }
            known[text] = roles
        }
        return roles
    }

    private static let knownRoles = Mutex<[String: Set<Role>]>([:])

    static let sessionColumns = "digest, account_id, opened, seen, device"

    static func session(_ row: any SQLRow) throws -> LoginSession {
        var row = RowReader(row)
        return try session(&row)
    }

    static func session(_ row: inout RowReader) throws -> LoginSession {
        try LoginSession(
            digest: row.text(), account: row.id(), opened: row.moment(), seen: row.moment(), device: row.text())
    }
}
