import Domain
import Operations
import Secrets
import Storage
import TestSupport
import Testing

/// A season awarded through the program, then rewritten past it: every table agrees with every other, and the journal tells.
@Suite struct AwardComparisonTests {
    private func names(_ walk: SeasonWalk) async throws -> Set<String> { Set(try await walk.findings().map(\.name)) }

    private func tamper(_ walk: SeasonWalk, _ statements: [String]) async throws {
        for sql in statements { try await walk.world.files.tamper(sql, ignoringRules: true) }
    }

    @Test(
        "What an issued decision says and awards can not be rewritten, even with its certificates",
        arguments: [
            ["UPDATE decisions SET title = 'Về việc khác'"],
            ["UPDATE decisions SET bases = '[\"Luật khác\"]'"],
            ["UPDATE decisions SET items = replace(items, 'Số hóa hồ sơ', 'Việc khác của')"],
            [
                "UPDATE decisions SET items = replace(items, 'Đức', 'Dũng')",
                "UPDATE certificates SET name = replace(name, 'Đức', 'Dũng')",
            ],
        ])
    func list(statements: [String]) async throws {
        let walk = try await SeasonWalk()
        _ = try await walk.published(["Đức", "Ánh"])
        #expect(try await walk.findings() == [])
        #expect(try await walk.world.store.untoldByJournal() == [])
        try await tamper(walk, statements)
        let found = try await names(walk)
        let both: Set<String> = ["awardsMatchJournal", "certificatesMatchJournal"]
        #expect(found == (statements.count == 2 ? both : ["awardsMatchJournal"]))
    }

    @Test(
        "A certificate under another code, for another achievement, or taken away, is found",
        arguments: [
            "UPDATE certificates SET code = 'AAAABBBBCCCC' WHERE gold_book = 1",
            "UPDATE certificates SET achievement = 'Việc khác' WHERE gold_book = 1",
            "UPDATE certificates SET id = 'another' WHERE gold_book = 1",
        ])
    func certificate(sql: String) async throws {
        let walk = try await SeasonWalk()
        _ = try await walk.published(["Đức", "Ánh"])
        try await tamper(walk, [sql])
        #expect(try await names(walk) == ["certificatesMatchJournal"])
    }

    @Test func `a certificate issued anew is told of too, and its code can not be exchanged`() async throws {
        let walk = try await SeasonWalk()
        let decision = try await walk.published(["Đức"])
        let clerk = Person.clerk.persona
        let old = try #require(try await walk.office.readCertificates(of: decision.id, by: clerk).first)
        let form = ReissueForm(
            applicant: "Bà Sáu", ground: .lost, document: "Đơn số 5", received: Sample.day(2026, 12, 3))
        let reissue = try await walk.office.requestReissue(of: old.id, form, by: clerk)
        try await walk.office.grantReissue(reissue.id, "12/UBND", at: reissue.revision, by: Person.chairman.persona)
        #expect(try await walk.findings() == [])
        try await tamper(walk, ["UPDATE certificates SET code = 'AAAABBBBCCCC' WHERE status = 'valid'"])
        #expect(try await names(walk) == ["certificatesMatchJournal"])
    }

    @Test func `a list issued before the journal told lists is neither clean nor broken`() async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        // As the program wrote it before: the entry without the digest of the list.
        let told = JournalDraft(
            agency: Sample.agency.id, at: Sample.now, actor: "chairman", act: "decision.issue",
            subject: Subject.decision(season.decision.id),
            body: [
                "decision.pdf": .string(SHA256Digest(of: Sample.pdf).hex), "total": .int(season.decision.total.amount),
                "number": JSON(season.decision.issue?.text),
            ])
        try await test.store.commit(Change([], entries: [told]))
        try await test.files.tamper("UPDATE decisions SET title = 'Về việc khác'", ignoringRules: true)
        #expect(try await test.store.checkInvariants() == [])
        let untold = try await test.store.untoldByJournal()
        #expect(untold.prefix(2).map(\.name) == ["awardsMatchJournal", "certificatesMatchJournal"])
        #expect(untold.prefix(2).allSatisfy { $0.detail.hasPrefix("1 ") })
        // The season's files were put there without a journal: neither clean nor broken either.
        #expect(untold.dropFirst(2).map(\.name) == ["conflictsMatchJournal", "filesMatchJournal"])
    }
}
