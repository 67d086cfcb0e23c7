import Domain
import TestSupport
import Testing

@Suite struct ConflictTests {
    private let nomination = Sample.nomination("1", of: Sample.participant("1", "Mai Thị Liên"))

    private func search(
        _ council: Council = Sample.council, declared: [DeclaredConflict] = [], rulings: [ConflictRuling] = [],
        name: String = "Nguyễn Văn Đức"
    ) -> ConflictSearch {
        ConflictSearch(
            council: council, nominations: [nomination], names: [nomination.id: name],
            declarations: [ConflictDeclaration(member: Sample.id("member-5"), items: declared)], rulings: rulings)
    }

    private func council(seat: Int, _ change: (inout CouncilMember) -> Void) -> Council {
        var council = Sample.council
        change(&council.members[seat])
        return council
    }

    private func declaration(_ kind: DeclaredKind) -> [DeclaredConflict] {
        [DeclaredConflict(nomination: nomination.id, kind: kind, note: "Anh em")]
    }

    @Test func `nothing is found where nothing is`() {
        #expect(search().conflicts == [])
        #expect(search(declared: declaration(.free)).conflicts == [])
    }

    @Test func `who wrote the dossier stays out whatever is ruled`() throws {
        let own = council(seat: 4) { $0.account = Person.school.account.id }
        let ruling = ConflictRuling(
            nomination: nomination.id, member: own.members[4].id, isRecused: false, reason: "Vẫn biểu quyết")
        let found = try #require(search(own, rulings: [ruling]).conflicts.first)
        #expect(found.grounds == [.ownDossier] && found.isRecused && found.isSettled)
    }

    @Test func `the own unit and the same name are proposals until somebody rules`() throws {
        let unit = council(seat: 4) { $0.unit = Sample.school.id }
        let proposal = try #require(search(unit).conflicts.first)
        #expect(proposal.grounds == [.ownUnit] && !proposal.isRecused && !proposal.isSettled)
        let named = try #require(search(name: "MAI THỊ LIÊN").conflicts.first)
        #expect(named.grounds == [.sameName] && named.member == Sample.id("member-8") && !named.isSettled)
        for isRecused in [true, false] {
            let ruling = ConflictRuling(
                nomination: nomination.id, member: unit.members[4].id, isRecused: isRecused, reason: "Lý do")
            let ruled = try #require(search(unit, rulings: [ruling]).conflicts.first)
            #expect(ruled.isSettled && ruled.isRecused == isRecused)
        }
    }

    @Test func `declared kinship recuses at once, another reason waits for a ruling`() throws {
        let kin = try #require(search(declared: declaration(.kinship)).conflicts.first)
        #expect(kin.isRecused && kin.isSettled && kin.note == "Anh em")
        let other = try #require(search(declared: declaration(.other)).conflicts.first)
        #expect(!other.isRecused && !other.isSettled)
    }

    @Test func `another reason needs words`() {
        let session = Sample.councilSession("first", on: [nomination])
        let bare = ConflictDeclaration(
            member: Sample.id("member-5"),
            items: [DeclaredConflict(nomination: nomination.id, kind: .other, note: "")])
        #expect(bare.defects(in: session).map(\.code) == [.conflictNoteMissing])
        #expect(bare.defects(in: session).first?.field == "note-\(nomination.id)")
    }

    @Test func `opening the box keeps who is out and lets in whom a ruling admits`() {
        let member: ID<CouncilMember> = Sample.id("member-5")
        var session = Sample.councilSession("first", on: [nomination], status: .open)
        session.agenda[0].recused = [member, Sample.id("member-2")]
        let ruling = ConflictRuling(nomination: nomination.id, member: member, isRecused: false, reason: "Lý do")
        let next = session.recusing(by: search(rulings: [ruling]).conflicts)
        #expect(next.agenda[0].recused == [Sample.id("member-2")], "a tick of the secretary's stays")
        #expect(next.able(on: next.agenda[0]).count == 8)
    }
}
