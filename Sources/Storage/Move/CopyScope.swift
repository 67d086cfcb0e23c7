package import Domain

/// What of a database is copied.
package enum CopyScope: Hashable, Sendable {
    case everything
    /// One agency with all that is its own. It goes alone: the link to the agency above it is cut, because that one is
    /// not in the new database.
    case agency(ID<Agency>)

    package var agency: ID<Agency>? { if case .agency(let id) = self { id } else { nil } }

    /// The one parameter of `condition`, if any.
    var values: [SQLValue] { agency.map { [SQLValue($0)] } ?? [] }

    /// True of the rows of `table`, under the name `t`, that are copied. The agency is `?1`.
    func condition(_ table: CataloguedTable) -> String {
        agency == nil ? "1 = 1" : CopyScope.condition(table.belonging, "t", depth: 0)
    }

    private static func condition(_ belonging: Belonging, _ name: String, depth: Int) -> String {
        switch belonging {
        case .agency(let column): return "\(name).\(column) = ?1"
        case .installation(let column, let taken):
            let keys = taken.map { "'\($0)'" }.joined(separator: ", ")
            // Says the agency too: a statement must use every parameter it is given.
            return "\(name).\(column) IN (\(keys)) AND ?1 <> ''"
        case .between: return "?1 = ''"
        case .parent(let column, let table):
            guard let parent = Catalogue.table(table) else { return "1 = 0" }
            let above = condition(parent.belonging, "p\(depth)", depth: depth + 1)
            return "EXISTS (SELECT 1 FROM \(table) p\(depth) WHERE p\(depth).id = \(name).\(column) AND \(above))"
        }
    }

    /// The columns of a table as they arrive in the target.
    func columns(_ table: CataloguedTable) -> String {
        table.columns.map { agency != nil && $0.name == table.selfLink ? "NULL" : "t.\($0.name)" }
            .joined(separator: ", ")
    }
}

extension CopyScope {
    /// The agency of this id, name or code, marks and case aside.
    /// - Throws: `CopyFault.noSuchAgency`.
    package static func agency(_ wanted: String, in database: any Database) async throws -> CopyScope {
        let all = try await database.read { connection in
            try connection.rows(
                "SELECT \(AgencyRows.agencyColumns) FROM agencies ORDER BY id", [], AgencyRows.agency)
        }
        let folded = Folded(wanted)
        let found =
            all.first { $0.id.text == wanted }
            ?? all.first { $0.code.map { Folded($0.text) == folded } ?? false || Folded($0.name) == folded }
        guard let found else { throw CopyFault.noSuchAgency(wanted) }
        return .agency(found.id)
    }
}
