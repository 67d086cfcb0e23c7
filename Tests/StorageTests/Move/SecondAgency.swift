import Domain
import Operations
import Secrets
import Storage
import TestSupport

/// xã Hai: the rows of xã Mẫu once more, under other names and identities, with a journal of its own.
enum SecondAgency {
    static func add(to test: TestOffice) async throws {
        let skipped = ["settings", "journal_entries", "journal_values", "journal_heads"]
        for table in Catalogue.tables where !skipped.contains(table.name) { try await double(table, in: test) }
        let draft = JournalDraft(
            agency: Sample.id("xa-hai"), at: Sample.now, actor: "system", act: "test.put", subject: "agency:xa-hai",
            personal: ["name": "Người xã Hai"])
        try await test.store.commit(Change([], entries: [draft, draft]))
    }

    /// Whether a spelt row is of this agency: every identity of xã Hai has a `2` before its hyphen.
    static func owns(_ row: String, _ agency: String) -> Bool {
        let isSecond = row.contains("xa-hai") || prefixes.contains { row.contains("\($0)2-") }
        let isFirst = row.contains("xa-mau") || prefixes.contains { row.contains("\($0)-") }
        return agency == "xa-hai" ? isSecond : isFirst
    }

    private static let prefixes = [
        "account", "unit", "participant", "nomination", "occasion", "achievement", "evidence", "appraisal", "council",
        "session", "decision", "certificate", "registration", "member", "plan", "review",
        "maturity", "criteria", "result", "law", "indicator", "progress", "points", "sheet", "scored",
        "hold", "discipline", "answer", "why", "check", "tie", "key", "claim",
    ]

    private static let seed = [UInt8](repeating: 2, count: 32)
    private static let key = SigningKey(seed: seed)

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func double(_ table: CataloguedTable, in test: TestOffice) async throws {
        let names = table.columns.map(\.name)
        let isFirst = table.name == "agencies" ? "WHERE id = 'xa-mau'" : ""
        let copies = names.map { name in
            switch name {
            case "place": "place + 1000"
            case "login": "login || '2'"
            case "code" where table.name == "certificates": "'ZZZZ2345ZZZZ'"
            case "code" where table.name == "agencies": "NULL"
            case "name" where table.name == "signing_keys": "'\(key?.verifying.name ?? "")'"
            case "seed" where table.name == "signing_keys": TestEngine.bytes(hex(seed))
            case "public_key": TestEngine.bytes(hex(key?.verifying.bytes ?? []))
            case "digest" where table.name == "calendar_feeds": "'\(String(repeating: "b", count: 64))'"
            case "bytes": "bytes"
            case "id" where ["plans", "councils"].contains(table.name), "council_id": "\(name) || '2-'"
            case _ where table.columns.contains { $0.name == name && $0.kind == .text }: renamed(name)
            default: name
            }
        }
        let overriding = !TestEngine.isSQLite && names.first == "place" ? "OVERRIDING SYSTEM VALUE" : ""
        try await test.files.tamper(
            """
            INSERT INTO \(table.name) (\(names.joined(separator: ", "))) \(overriding)
            SELECT \(copies.joined(separator: ", ")) FROM \(table.name) \(isFirst)
            """)
    }

    /// A dozen at a time: a parser holds only so many calls within calls.
    private static func renamed(_ column: String) -> String {
        let agency = "replace(\(column), 'xa-mau', 'xa-hai')"
        return stride(from: 0, to: prefixes.count, by: 12).reduce(agency) { inner, start in
            let dozen = prefixes[start..<min(start + 12, prefixes.count)]
            let calls = dozen.reduce("v") { "replace(\($0), '\($1)-', '\($1)2-')" }
            return "(SELECT \(calls) FROM (SELECT \(inner) AS v) AS named)"
        }
    }
}
