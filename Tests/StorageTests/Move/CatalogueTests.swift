import Storage
import TestSupport
import Testing

/// The catalogue against the live schema: whoever changes the one has to change the other.
@Suite(.enabled(if: TestEngine.isSQLite))
struct CatalogueTests {
    private struct LiveColumn: Hashable {
        let name: String
        let type: String
        let key: Int
    }

    private func live() async throws -> [String: [LiveColumn]] {
        try await TestDatabase().read { connection in
            let tables = try connection.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
            ) { $0.text(0) }
            return try Dictionary(
                uniqueKeysWithValues: tables.map { table in
                    (
                        table,
                        try connection.rows("SELECT name, type, pk FROM pragma_table_info('\(table)')") {
                            LiveColumn(name: $0.text(0), type: $0.text(1), key: $0.number(2))
                        }
                    )
                })
        }
    }

    @Test("Every table of the schema is copied, or left out with a reason")
    func tables() async throws {
        let named = Catalogue.tables.map(\.name) + Catalogue.leftOut.keys
        #expect(named.sorted() == (try await live()).keys.sorted())
        #expect(Catalogue.leftOut.values.allSatisfy { !$0.isEmpty })
    }

    @Test("Every column is there, in its order, with its type", arguments: Catalogue.tables)
    func columns(table: CataloguedTable) async throws {
        let found = try #require(try await live()[table.name])
        #expect(table.columns.map(\.name) == found.map(\.name))
        #expect(table.columns.map(\.kind.rawValue) == found.map { $0.type.lowercased() })
    }

    @Test("The key is the primary key", arguments: Catalogue.tables)
    func keys(table: CataloguedTable) async throws {
        let found = try #require(try await live()[table.name])
        #expect(table.key == found.filter { $0.key > 0 }.sorted { $0.key < $1.key }.map(\.name))
    }

    @Test("Parents come before children, and a table that refers to itself says how")
    func parents() async throws {
        let references = try await TestDatabase().read { connection in
            try Catalogue.tables.flatMap { table in
                try connection.rows("SELECT \"table\", \"from\" FROM pragma_foreign_key_list('\(table.name)')") {
                    (child: table.name, parent: $0.text(0), column: $0.text(1))
                }
            }
        }
        #expect(references.count > 30)
        let order = Catalogue.tables.map(\.name)
        for (child, parent, column) in references {
            if child == parent {
                let links = Catalogue.table(child)?.selfLink == column
                // A decision's target is older than itself: places are an order of parents first.
                #expect(
                    links || (child == "decisions" && Catalogue.table(child)?.key == ["place"]), "\(child).\(column)")
            } else {
                let places = (order.firstIndex(of: parent), order.firstIndex(of: child))
                #expect((places.0 ?? .max) < (places.1 ?? -1), "\(child).\(column)")
            }
        }
    }

    @Test("A row that names its agency belongs to it by that name")
    func belonging() {
        for table in Catalogue.tables where table.columns.contains(where: { $0.name == "agency_id" }) {
            #expect(table.belonging == .agency(column: "agency_id"), "\(table.name)")
        }
    }
}

extension CataloguedTable: CustomTestStringConvertible {
    package var testDescription: String { name }
}
