import Domain

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
            roles: Set(row.json([Role].self)), status: row.kind(), mustChangePassword: row.bool(), revision: revision)
    }

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
