import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

struct InvariantTests {
    private func broken(_ test: TestOffice) async throws -> Set<String> {
        Set(try await test.store.checkInvariants().map(\.name))
    }

    @Test("A fresh office and a whole season hold every invariant")
    func good() async throws {
        let test = try await TestOffice()
        #expect(try await test.store.checkInvariants() == [])
        try await test.put(TestSeason().writes)
        #expect(try await test.store.checkInvariants() == [])
    }

    static let damages: [(name: String, sql: String)] = [
        ("fileIntact", "UPDATE nominations SET status = 'lost'"),
        ("journalIntact", "UPDATE journal_heads SET hash = '\(String(repeating: "0", count: 64))'"),
        ("decidedHasDecision", "UPDATE decisions SET items = '[]'"),
        ("decidedHasDecision", "UPDATE decisions SET status = 'cancelled'"),
        ("decidedHasDecision", "UPDATE nominations SET status = 'allocated'"),
        ("achievementRewardedOnce", "DELETE FROM rewards"),
        ("achievementRewardedOnce", "UPDATE nominations SET status = 'cancelled'"),
        ("votesWithinMembers", "DELETE FROM session_votes"),
        ("votesWithinMembers", "UPDATE session_votes SET agree = 7"),
        (
            "votesWithinMembers",
            "UPDATE council_sessions SET agenda = replace(agenda, '\"agree\":8', '\"agree\":80')"
        ),
        ("numbersGapFree", "UPDATE numbers SET last = 2 WHERE kind = 'decision'"),
        ("numbersGapFree", "UPDATE numbers SET last = 2 WHERE kind = 'nomination'"),
        ("numbersGapFree", "UPDATE decisions SET number = 2"),
        ("numbersGapFree", "UPDATE nominations SET number = 'HS-2026-002'"),
        ("numbersGapFree", "UPDATE nominations SET number = 'x'"),
        ("certificatesMatchDecisions", "DELETE FROM certificates"),
        ("certificatesMatchDecisions", "UPDATE certificates SET name = 'Người Khác'"),
        ("certificatesMatchDecisions", "UPDATE certificates SET gold_book = 2"),
        ("certificatesMatchDecisions", "UPDATE nominations SET status = 'cancelled'"),
        ("goldBookGapFree", "UPDATE decisions SET items = replace(items, '\"goldBook\":1', '\"goldBook\":2')"),
        ("evidenceDigests", "UPDATE evidence_bytes SET bytes = \(TestEngine.bytes("00"))"),
        ("evidenceDigests", "DELETE FROM evidence_bytes"),
        ("issuedPapersWhole", "UPDATE issued_paper_bytes SET bytes = \(TestEngine.bytes("00"))"),
        ("issuedPapersWhole", "DELETE FROM issued_paper_bytes"),
        ("signedPapersWhole", "UPDATE signed_paper_bytes SET bytes = \(TestEngine.bytes("00"))"),
        ("signedPapersWhole", "DELETE FROM signed_paper_bytes"),
        ("signedPapersWhole", "DELETE FROM signed_letter_bytes"),
        (
            "signedPapersWhole",
            "UPDATE signed_papers SET removal = 'x', removed = 1, removed_by = added_by"
        ),
        ("issuedPapersWhole", "DELETE FROM correction_paper_bytes"),
        (
            "correctionLettersMatchJournal",
            "UPDATE correction_letters SET issue = replace(issue, '\"number\":1', '\"number\":2')"
        ),
        ("templatesWhole", "UPDATE paper_template_bytes SET bytes = \(TestEngine.bytes("00"))"),
        ("templatesWhole", "DELETE FROM paper_template_bytes"),
        ("templatesWhole", "UPDATE paper_templates SET version = 3 WHERE version = 2"),
        ("noSubmissionAppraisedByItsOwner", "UPDATE appraisals SET appraiser_id = 'account-school'"),
        ("noSubmissionAppraisedByItsOwner", "UPDATE nominations SET submitted_by = 'account-appraiser'"),
        ("statusesReachable", "DELETE FROM appraisals"),
        ("statusesReachable", "UPDATE council_sessions SET status = 'open'"),
        ("searchInStep", "UPDATE nominations SET name_words = 'khac'"),
        ("searchInStep", "UPDATE participants SET sort_key = 'khac'"),
    ]

    /// A server sees to its files itself.
    static let ofFiles: Set<String> = ["fileIntact"]

    @Test(
        "A row broken from outside is found by its invariant",
        arguments: damages.filter { TestEngine.isSQLite || !ofFiles.contains($0.name) })
    func damage(name: String, sql: String) async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        // What refers to them goes first.
        if sql == "DELETE FROM certificates" { try await test.files.tamper("DELETE FROM reissues") }
        try await test.files.tamper(sql, ignoringRules: true)
        #expect(try await broken(test).contains(name))
    }

    @Test("A missing parent is found", .enabled(if: TestEngine.isSQLite))
    func references() async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        try await test.files.redirectReferences(of: "appraisals", from: "accounts (id)", to: "settings (name)")
        // A copy, opened anew: open connections keep the references they know.
        let path = test.files.directory.appending(path: "copy.sqlite").path
        try await test.store.backup(to: path)
        let store = DatabaseStore(try TestDatabase(copy: path), randomness: test.office.chance)
        let finding = InvariantFinding(
            name: "referencesWhole", detail: "a row of appraisals (rowid 1) refers to no row of settings")
        #expect(try await store.checkInvariants() == [finding])
    }

    @Test("One award more than the plan allows is found, in the programme and per unit")
    func quota() async throws {
        for (plan, most) in [(SamplePlan.caoMinhLike, 5), (SamplePlan.unitScoped, 1)] {
            let test = try await TestOffice(plan: plan)
            for number in 1...most + 1 {
                #expect(try await !broken(test).contains("quotaNeverExceeded"))
                let participant = Sample.participant("\(number)")
                let nomination = Sample.nomination(
                    "\(number)", of: participant, status: .decided, sequence: number)
                try await test.put(
                    .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""))
            }
            #expect(try await broken(test).contains("quotaNeverExceeded"))
        }
    }

    @Test("A share is counted anew: one in five of six is one place, of eleven two")
    func share() async throws {
        let test = try await TestOffice(plan: SamplePlan.shared)
        for number in 1...6 {
            let participant = Sample.participant("\(number)")
            let status: NominationStatus = number <= 2 ? .decided : .submitted
            let nomination = Sample.nomination("\(number)", of: participant, status: status, sequence: number)
            try await test.put(
                .addParticipant(participant), .addNomination(nomination, name: participant.name, detail: ""))
        }
        #expect(try await broken(test).contains("quotaNeverExceeded"))
        for number in 7...11 { try await test.put(.addParticipant(Sample.participant("\(number)"))) }
        #expect(try await !broken(test).contains("quotaNeverExceeded"))
    }

    @Test("A finding says which record")
    func detail() async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        try await test.files.tamper("DELETE FROM evidence_bytes")
        let finding = InvariantFinding(
            name: "evidenceDigests",
            detail: "evidence evidence-duc of nomination nomination-duc: not the bytes that were handed in")
        #expect(try await test.store.checkInvariants() == [finding])
    }

    @Test("A backup is a whole database", .enabled(if: TestEngine.isSQLite))
    func backup() async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        let path = test.files.directory.appending(path: "copy.sqlite").path
        try await test.store.backup(to: path)
        let copy = try TestDatabase(copy: path)
        let store = DatabaseStore(copy, randomness: test.office.chance)
        #expect(try await store.checkInvariants() == [])
        #expect(try await store.decisions(of: Sample.agency.id) == [TestSeason().decision])
    }
}
