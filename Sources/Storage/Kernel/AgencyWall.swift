import Domain
import Operations

/// The second wall: row-level security on every table, made from what the catalogue says about whose a row is. It holds
/// for the owner of the tables too; superusers and roles with `BYPASSRLS` pass through it.
///
/// No numbered migration makes it: it is compared with the catalogue whenever a program starts, so a table that comes
/// later has its policy from its first day.
package enum AgencyWall {
    /// How a row of a walled table belongs to an agency. Rows of the installation are in sight of the whole scope only.
    package static let tables: [(name: String, belonging: Belonging)] =
        Catalogue.tables.map { ($0.name, $0.belonging) } + [
            ("login_sessions", .parent(column: "account_id", table: "accounts")),
            ("login_attempts", .installation(column: "key", taken: [])),
            ("held_forms", .installation(column: "key", taken: [])),
            ("form_marks", .agency(column: "agency_id")),
            ("list_changes", .agency(column: "agency_id")),
        ]

    /// Raises what is missing or was made from another catalogue. Tables that do not exist are passed over.
    /// - Returns: the tables it touched.
    @discardableResult
    static func raise(_ database: any Database) async throws -> [String] {
        guard database.dialect == .postgres else { return [] }
        let isWhole = try await database.read { try lacking($0).isEmpty }
        if isWhole { return [] }
        return try await database.write { connection in
            for sql in connection.dialect.migrationLock { try connection.execute(sql, []) }
            let lacking = try lacking(connection)
            for (table, belonging) in lacking {
                for sql in statements(table, belonging) { try connection.execute(sql, []) }
            }
            return lacking.map(\.name)
        }
    }

    /// Tables that stand and have not the policy they should have.
    package static func lacking(_ connection: any SQLConnection) throws -> [(name: String, belonging: Belonging)] {
        let rows = try connection.rows(standing) { (name: $0.text(0), condition: $0.text(1), isForced: $0.bool(2)) }
        let found = Dictionary(rows.map { ($0.name, $0) }) { first, _ in first }
        return tables.filter { name, belonging in
            guard let table = found[name] else { return false }
            return !table.isForced || table.condition != condition(name, belonging)
        }
    }

    private static func statements(_ table: String, _ belonging: Belonging) -> [String] {
        let condition = condition(table, belonging)
        let words = condition.replacing("'", with: "''")
        return [
            "DROP POLICY IF EXISTS agency_wall ON \(table)",
            "CREATE POLICY agency_wall ON \(table) USING (\(condition))",
            "COMMENT ON POLICY agency_wall ON \(table) IS '\(words)'",
            "ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY",
            "ALTER TABLE \(table) FORCE ROW LEVEL SECURITY",
        ]
    }

    /// True of the rows in sight. What stands in brackets is worked out once for a statement, not for each row; a
    /// parent's row is in sight or not by the policy of its own table.
    ///
    /// The planner takes a comparison with a setting for one row in hundreds, beside the agency each statement names,
    /// and then reads all of an agency's rows where a page of them would do. `IS NOT NULL` it takes for nearly always
    /// true, which the wall is for every statement that names its agency.
    private static func condition(_ table: String, _ belonging: Belonging) -> String {
        "(CASE WHEN \(sight(table, belonging)) THEN 1 END) IS NOT NULL"
    }

    private static func sight(_ table: String, _ belonging: Belonging) -> String {
        let whole = "(SELECT current_setting('\(setting)', true)) = '\(AgencyScope.whole)'"
        let inSight = "ANY ((SELECT string_to_array(current_setting('\(setting)', true), ','))::text[])"
        let own = { (column: String) in "\(table).\(column) = \(inSight)" }
        return switch belonging {
        case .agency(let column): "\(whole) OR \(own(column))"
        case .between(let first, let second): "\(whole) OR \(own(first)) OR \(own(second))"
        case .parent(let column, let parent):
            "\(whole) OR EXISTS (SELECT 1 FROM \(parent) p WHERE p.id = \(table).\(column))"
        case .installation: whole
        }
    }

    private static let setting = "thidua.scope"

    /// What a transaction of the present task begins with; nothing where nothing is to be seen.
    package static var opening: String? {
        guard let words = AgencyScope.current?.words else { return nil }
        return "SET LOCAL \(setting) = '\(words)'"
    }

    private static let standing = """
        SELECT c.relname::text, coalesce(obj_description(p.oid, 'pg_policy'), ''),
            c.relrowsecurity AND c.relforcerowsecurity
        FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = 'agency_wall'
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
        """
}

extension AgencyScope {
    fileprivate static let whole = "*"

    /// As the policies read it. Identities hold letters, digits and hyphens only.
    fileprivate var words: String? {
        switch self {
        case .none: nil
        case .only(let agencies): agencies.map(\.text).sorted().joined(separator: ",")
        case .everything: AgencyScope.whole
        }
    }
}

extension DatabaseStore {
    /// Whether the user of the connections passes through the wall: a superuser, or one with `BYPASSRLS`.
    package func passesWall() async throws -> Bool {
        guard database.dialect == .postgres else { return false }
        return try await read { connection in
            try connection.first("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user") {
                $0.bool(0)
            } ?? false
        }
    }
}
