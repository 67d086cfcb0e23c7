import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ConflictComparisonTests {
    /// One member declared kin, one was ruled out by the secretary.
    private func session() async throws -> TestBallot {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        let item = ballot.nominations[0].id
        try await ballot.office.declareConflicts(
            [DeclaredConflict(nomination: item, kind: .kinship, note: "Em <ruột>")], in: ballot.session,
            by: ballot.persona(2))
        try await ballot.office.declareConflicts(
            [DeclaredConflict(nomination: item, kind: .other, note: "Cùng làm")], in: ballot.session,
            by: ballot.persona(4))
        try await ballot.office.ruleConflict(
            ConflictRuling(nomination: item, member: ballot.members[4].id, isRecused: true, reason: "Đồng tác giả"),
            in: ballot.session, by: ballot.secretary)
        return ballot
    }

    @Test(
        "A declaration or a ruling that was rewritten or taken away is found",
        arguments: [
            "UPDATE conflict_declarations SET items = '[]'",
            "UPDATE conflict_declarations SET items = replace(items, 'Cùng làm', 'Quen biết')",
            "DELETE FROM conflict_declarations",
            "UPDATE conflict_rulings SET is_recused = 0",
            "UPDATE conflict_rulings SET reason = 'Khác'",
            "DELETE FROM conflict_rulings",
        ])
    func touched(sql: String) async throws {
        let ballot = try await session()
        #expect(try await ballot.store.checkInvariants() == [])
        #expect(try await ballot.store.untoldByJournal() == [])
        try await ballot.test.files.tamper(sql, ignoringRules: true)
        #expect(Set(try await ballot.store.checkInvariants().map(\.name)) == ["conflictsMatchJournal"])
    }

    @Test func `a declaration whose words were erased can not be compared, and the check says so`() async throws {
        let ballot = try await session()
        try await ballot.test.files.tamper("DELETE FROM journal_values WHERE name = 'declaration'")
        try await ballot.test.files.tamper("UPDATE conflict_declarations SET items = '[]'", ignoringRules: true)
        #expect(try await ballot.store.checkInvariants() == [])
        let untold = try await ballot.store.untoldByJournal()
        #expect(untold.map(\.name) == ["conflictsMatchJournal"])
    }

    @Test func `the chain itself tells of a declaration by a digest and names no kin`() async throws {
        let ballot = try await session()
        let history = try await ballot.store.history(
            subject: Subject.session(ballot.session), agency: Sample.agency.id)
        let told = history.filter { $0.act == "session.declare" }
        #expect(told.count == 11 && told.allSatisfy { !$0.body.text.contains("kinship") })
        #expect(told.allSatisfy { $0.body.text.contains("\"declaration\":{\"digest\"") })
    }
}
