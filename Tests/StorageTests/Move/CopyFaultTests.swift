import Domain
import Operations
import Storage
import StorageSQLite
import TestSupport
import Testing

/// What a copy refuses: a source that moves, a row that is not the same, a source that does not hold together.
struct CopyFaultTests {
    private let later = Sample.now.adding(seconds: 60)

    @Test("An act in the source while it is copied is noticed, whenever it happens")
    func moving() async throws {
        // The reads of the first three pages, of a later one, and of the verification.
        for reads in [4, 5, 6, 30, 60] {
            let world = try await CopyWorld()
            let busy = BusyDatabase(world.database, reads: reads) {
                try await world.test.put(.addParticipant(Sample.participant("moi")))
            }
            let target = try world.empty()
            await #expect(throws: CopyFault.sourceChanged(agencies: ["xa-mau"]), "\(reads)") {
                try await DatabaseCopy(from: busy, to: target, pageRows: 4).run(at: later)
            }
            await #expect(throws: CopyFault.unfinished) { try await DatabaseCopy.refuseUnfinished(target) }
        }
    }

    @Test("An act between a kill and the next run is noticed")
    func between() async throws {
        let world = try await CopyWorld()
        let target = try world.empty()
        let killed = StoppingDatabase(target, writes: 9, commitsLast: true)
        _ = try? await DatabaseCopy(from: world.database, to: killed).run(at: later)
        try await world.test.put(.addParticipant(Sample.participant("moi")))
        await #expect(throws: CopyFault.sourceChanged(agencies: ["xa-mau"])) {
            try await DatabaseCopy(from: world.database, to: target).run(at: later)
        }
    }

    static let damages: [(sql: String, table: String, key: String, kind: CopyDifference.Kind)] = [
        ("UPDATE nominations SET report = report || ' '", "nominations", "1", .changed),
        ("UPDATE evidence SET paper = NULL WHERE paper = ''", "evidence", "3", .changed),
        ("UPDATE evidence SET paper = '' WHERE paper IS NULL", "evidence", "2", .changed),
        (
            "UPDATE evidence_bytes SET bytes = x'00' WHERE evidence_id = 'evidence-duc'", "evidence_bytes",
            "evidence-duc", .changed
        ),
        ("UPDATE plans SET loaded = loaded - 1", "plans", "1", .changed),
        ("DELETE FROM rewards", "rewards", "achievement-duc", .missing),
        ("DELETE FROM journal_values WHERE name = 'name'", "journal_values", "xa-mau / 3 / name", .missing),
        ("DELETE FROM units WHERE id = 'unit-enterprise'", "units", "unit-enterprise", .missing),
        ("INSERT INTO numbers VALUES ('xa-mau', 'decision', 2025, 1)", "numbers", "xa-mau / decision / 2025", .added),
        ("INSERT INTO agencies VALUES ('a-moi', 'Xã Mới', 'commune', NULL, NULL)", "agencies", "a-moi", .added),
        ("INSERT INTO agencies VALUES ('zz-moi', 'Xã Mới', 'commune', NULL, NULL)", "agencies", "zz-moi", .added),
        ("UPDATE journal_entries SET actor = 'x' WHERE sequence = 2", "journal_entries", "xa-mau / 2", .changed),
        ("UPDATE journal_heads SET sequence = 1", "journal_heads", "xa-mau", .changed),
        ("UPDATE settings SET value = x'00' WHERE name = 'secret'", "settings", "secret", .changed),
    ]

    @Test("A row of the target that is not the source's is found by its key", arguments: damages)
    func tampered(sql: String, table: String, key: String, kind: CopyDifference.Kind) async throws {
        let world = try await CopyWorld()
        let target = try world.empty()
        // Copied to the end, and stopped before the mark is taken away.
        let report = try await copyAllButTheLast(world, target)
        #expect(report == nil)
        try await target.tamper(sql)
        await #expect(throws: CopyFault.differs(CopyDifference(table: table, key: key, kind: kind))) {
            try await DatabaseCopy(from: world.database, to: target).run(at: later)
        }
        await #expect(throws: CopyFault.unfinished) { try await DatabaseCopy.refuseUnfinished(target) }
    }

    private func copyAllButTheLast(_ world: CopyWorld, _ target: EmptyDatabase) async throws -> CopyReport? {
        var writes = Schema.migrations.count + 8
        while true {
            let killed = StoppingDatabase(target, writes: writes, commitsLast: true)
            let report = try? await DatabaseCopy(from: world.database, to: killed).run(at: later)
            if report != nil { return report }
            let step = try await target.read { connection in
                try connection.first("SELECT step FROM unfinished_copy") { $0.number(0) } ?? 0
            }
            if step > Catalogue.tables.count { return nil }
            writes = 2
        }
    }

    @Test("The first of many different rows is named, far behind the first block")
    func far() async throws {
        let world = try await CopyWorld()
        let drafts = (0..<700).map { number in
            JournalDraft(
                agency: Sample.agency.id, at: Sample.now, actor: "system", act: "test.put", subject: "agency:\(number)")
        }
        try await world.test.store.commit(Change([], entries: drafts))
        let target = try world.empty()
        #expect(try await copyAllButTheLast(world, target) == nil)
        try await target.tamper("UPDATE journal_entries SET at = at + 1 WHERE sequence IN (600, 650)")
        let difference = CopyDifference(table: "journal_entries", key: "xa-mau / 600", kind: .changed)
        await #expect(throws: CopyFault.differs(difference)) {
            try await DatabaseCopy(from: world.database, to: target).run(at: later)
        }
    }

    @Test("What does not hold together is not moved, and is backed up with what does not hold")
    func unsound() async throws {
        let world = try await CopyWorld()
        try await world.test.files.tamper("DELETE FROM rewards")
        let finding = InvariantFinding(
            name: "achievementRewardedOnce",
            detail: "achievement achievement-duc: nomination nomination-duc was awarded without rewarding it")
        let target = try world.empty()
        await #expect(throws: CopyFault.unsound([finding])) {
            try await DatabaseCopy(from: world.database, to: target).run(at: later)
        }
        await #expect(throws: CopyFault.unfinished) { try await DatabaseCopy.refuseUnfinished(target) }
        let report = try await DatabaseCopy(from: world.database, to: world.empty(), standard: .faithful)
            .run(at: later)
        #expect(report.findings == [finding])
    }

    @Test("A row the target refuses is named")
    func refused() async throws {
        let world = try await CopyWorld()
        try await world.test.files.tamper("UPDATE nominations SET status = 'lost'", ignoringRules: true)
        let fault = await #expect(throws: CopyFault.self) {
            try await DatabaseCopy(from: world.database, to: world.empty()).run(at: later)
        }
        guard case .refusedRow("nominations", "1", .constraint(.check, name: "nominations_status", _)) = fault else {
            Testing.Issue.record("\(String(describing: fault))")
            return
        }
    }
}
