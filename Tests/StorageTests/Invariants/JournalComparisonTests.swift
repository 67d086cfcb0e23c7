import Domain
import Operations
import Secrets
import Storage
import TestSupport
import Testing

/// Whoever edits the database past the program can make records agree with each other; what the journal told stays.
struct JournalComparisonTests {
    private func broken(_ store: DatabaseStore) async throws -> Set<String> {
        Set(try await store.checkInvariants().map(\.name))
    }

    @Test(
        "A signing key put in another's place is found",
        arguments: [
            "UPDATE signing_keys SET name = '0123456789abcdef'",
            "UPDATE signing_keys SET seed = \(TestEngine.bytes(String(repeating: "07", count: 32)))",
            "UPDATE signing_keys SET public_key = \(TestEngine.bytes(String(repeating: "00", count: 32)))",
        ])
    func touchedKey(sql: String) async throws {
        let test = try await TestOffice()
        try await test.office.makeMissingKeys()
        #expect(try await broken(test.store) == [])
        try await test.files.tamper(sql, ignoringRules: true)
        #expect(try await broken(test.store) == ["signingKeysMatchJournal"])
    }

    @Test("A whole key of somebody else's in the place of the office's is found")
    func foreignKey() async throws {
        let test = try await TestOffice()
        try await test.office.makeMissingKeys()
        let seed = [UInt8](repeating: 9, count: 32)
        let verifying = try #require(SigningKey(seed: seed)?.verifying)
        let hex = { (bytes: [UInt8]) in bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        try await test.files.tamper(
            """
            UPDATE signing_keys SET name = '\(verifying.name)', seed = \(TestEngine.bytes(hex(seed))),
            public_key = \(TestEngine.bytes(hex(verifying.bytes)))
            """, ignoringRules: true)
        #expect(try await broken(test.store) == ["signingKeysMatchJournal"])
    }

    @Test(
        "A paper whose digest was changed with its bytes, and one that was taken away, are found",
        arguments: [
            ["DELETE FROM issued_paper_bytes", "DELETE FROM issued_papers"],
            [
                "UPDATE issued_paper_bytes SET bytes = \(TestEngine.bytes("00"))",
                "UPDATE issued_papers SET size = 1, digest = '\(SHA256Digest(of: [0]).hex)'",
            ],
        ])
    func touchedPaper(statements: [String]) async throws {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        let told = JournalDraft(
            agency: Sample.agency.id, at: Sample.now, actor: "chairman", act: "decision.issue",
            subject: "decision:\(season.decision.id)",
            body: [
                "decision.pdf": .string(SHA256Digest(of: Sample.pdf).hex), "total": .int(season.decision.total.amount),
                "number": JSON(season.decision.issue?.text),
            ])
        try await test.store.commit(Change([], entries: [told]))
        #expect(try await broken(test.store) == [])
        for sql in statements { try await test.files.tamper(sql, ignoringRules: true) }
        #expect(try await broken(test.store) == ["issuedPapersMatchJournal"])
    }

    @Test("A counted secret ballot that was changed with its list, its box and its counts is found")
    func touchedCount() async throws {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        try await ballot.openBox()
        let paper = try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(1))
        try await ballot.startVoting()
        try await ballot.office.castBallots(ballot.all(.agree), with: paper, in: ballot.session)
        try await ballot.count()
        #expect(try await broken(ballot.store) == [])
        let before = try await ballot.box().digest
        try await ballot.test.files.tamper("UPDATE secret_ballots SET choice = 'disagree'", ignoringRules: true)
        let list = try await ballot.store.ballotList(ballot.session, agency: Sample.agency.id)
        let after = SHA256Digest(of: list.csv).hex
        let swapped = """
            replace(replace(replace(agenda, '\(before)', '\(after)'), '"agree":1,"disagree":0', '"agree":0,"disagree":1'),
            '"disagree":0,"agree":1', '"disagree":1,"agree":0')
            """
        for sql in [
            "UPDATE ballot_boxes SET digest = '\(after)'", "UPDATE council_sessions SET agenda = \(swapped)",
            "UPDATE session_votes SET agree = 0, disagree = 1",
        ] {
            try await ballot.test.files.tamper(sql, ignoringRules: true)
        }
        let findings = try await ballot.store.checkInvariants()
        #expect(Set(findings.map(\.name)) == ["votesMatchJournal"])
        #expect(findings.contains { $0.detail.contains("list of ballots") })
        #expect(findings.count { $0.detail.contains("the votes on") } == 3)
    }

    @Test("A paper taken out of the book of those who got one is found")
    func touchedPapers() async throws {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        try await ballot.openBox()
        let papers = [
            try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(1)),
            try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(2)),
        ]
        try await ballot.startVoting()
        try await ballot.office.castBallots(ballot.all(.agree), with: papers[0], in: ballot.session)
        try await ballot.count()
        #expect(try await broken(ballot.store) == [])
        let taker = Sample.id("seat-2") as ID<CouncilMember>
        try await ballot.test.files.tamper(
            "DELETE FROM ballot_papers WHERE member_id = '\(taker)'", ignoringRules: true)
        #expect(try await broken(ballot.store) == ["votesMatchJournal"])
    }
}
