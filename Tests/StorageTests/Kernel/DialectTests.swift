import Domain
import Storage
import StorageSQLite
import Testing

struct DialectTests {
    @Test("Parameters are written as the engine numbers them")
    func parameters() {
        let sql = "SELECT ?1, '?2', x ? 3, ?12 FROM t WHERE a = 'it''s ?4' AND b = ?5"
        #expect(Dialect.sqlite.prepared(sql) == sql)
        #expect(Dialect.postgres.prepared(sql) == "SELECT $1, '?2', x ? 3, $12 FROM t WHERE a = 'it''s ?4' AND b = $5")
    }

    @Test(
        "A search finds text with every character as itself",
        arguments: [
            ("50%", true), ("a_b", true), ("[x]*", true), ("axb", false), ("%", true), ("", true),
        ])
    func search(word: String, found: Bool) async throws {
        let file = try TemporaryFile()
        let database = try file.open()
        let sql = "SELECT 1 WHERE \(Dialect.sqlite.containsAll("'giam 50% a_b [x]*'", words: 1, first: 1))"
        let rows = try await database.read { try $0.rows(sql, [.text(word)]) { _ in true } }
        #expect(rows.isEmpty != found)
        #expect(
            Dialect.postgres.containsAll("f", words: 2, first: 3) == "position(?3 in f) > 0 AND position(?4 in f) > 0")
        #expect(Dialect.sqlite.containsAll("f", words: 0, first: 1) == "1 = 1")
    }
}
