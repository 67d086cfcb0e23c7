import Domain
import Storage
import TestSupport
import Testing

struct DialectTests {
    @Test("Parameters are written as the engine numbers them")
    func parameters() {
        let sql = "SELECT ?1, '?2', x ? 3, ?12 FROM t WHERE a = 'it''s ?4' AND b = ?5"
        #expect(Dialect.sqlite.prepared(sql) == sql)
        #expect(Dialect.postgres.prepared(sql) == "SELECT $1, '?2', x ? 3, $12 FROM t WHERE a = 'it''s ?4' AND b = $5")
    }

    @Test("Text columns compare byte by byte on both engines")
    func definitions() {
        let sql = "CREATE TABLE t (id TEXT NOT NULL PRIMARY KEY, CONTEXT TEXT, n BIGINT)"
        #expect(Dialect.sqlite.definition(sql) == sql)
        let collated = #"CREATE TABLE t (id TEXT COLLATE "C" NOT NULL PRIMARY KEY, CONTEXT TEXT COLLATE "C", n BIGINT)"#
        #expect(Dialect.postgres.definition(sql) == collated)
    }

    @Test(
        "A search finds text with every character as itself",
        arguments: [
            ("50%", true), ("a_b", true), ("[x]*", true), ("axb", false), ("%", true), ("", true),
        ])
    func search(word: String, found: Bool) async throws {
        let place = try TestPlace()
        let database = try place.open()
        let sql = "SELECT 1 WHERE \(TestEngine.dialect.containsAll("'giam 50% a_b [x]*'", words: 1, first: 1))"
        let rows = try await database.read { try $0.rows(sql, [.text(word)]) { _ in true } }
        #expect(rows.isEmpty != found)
        #expect(
            Dialect.postgres.containsAll("f", words: 2, first: 3) == "position(?3 in f) > 0 AND position(?4 in f) > 0")
        #expect(Dialect.sqlite.containsAll("f", words: 0, first: 1) == "1 = 1")
    }
}
