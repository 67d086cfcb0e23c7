import Domain
import TestSupport
import Testing

@Suite struct InitiativeChangeTests {
    private let known = Sample.initiative("x")

    private func text(_ title: String = "Tra cứu bằng mã QR", authors: [InitiativeAuthor]? = nil) -> InitiativeText {
        InitiativeText(
            title: title, summary: known.summary, scope: .unit, authors: authors ?? known.authors,
            applied: known.applied)
    }

    private func dossier(_ status: NominationStatus) -> Nomination {
        Sample.nomination("1", of: Sample.participant("1"), status: status, sequence: 7)
    }

    private func corrected(_ text: InitiativeText, _ dossiers: [Nomination] = []) throws -> Initiative {
        try known.corrected(
            text, restingOn: dossiers, by: Person.clerk.account.id, on: Sample.now.day)
    }

    @Test func `one name stands once among the authors, however it is written; another tone is another person`() {
        let today = Sample.now.day
        func codes(_ names: [String]) -> [ReasonCode] {
            let authors = names.map { InitiativeAuthor(name: $0, share: 100 / names.count) }
            return Sample.initiative("a", authors: authors).defects(on: today).map(\.code)
        }
        #expect(codes(["Trần Thị Hoa", "TRẦN  thị hoa"]) == [.initiativeAuthorTwice])
        #expect(codes(["Trần Thị Hoa", "Trần Thị Hòa"]) == [])
        #expect(codes(["Trần Thị Hoa", "Trần Thị Hoa, giáo viên"]) == [])
        let twice = Sample.initiative(
            "a", authors: [InitiativeAuthor(name: "Hoa", share: 50), InitiativeAuthor(name: "hoa", share: 50)])
        #expect(twice.defects(on: today).first?.values == ["name": "hoa"])
    }

    @Test func `it is corrected with a new revision, whole or not at all`() throws {
        let next = try corrected(text())
        #expect(next.title == "Tra cứu bằng mã QR" && next.scope == .unit && next.revision == known.revision.next)
        #expect(next.correctedBy == Person.clerk.account.id && next.enteredBy == known.enteredBy)
        #expect(throws: Refusal(.missingTitle, field: "title")) { try corrected(text("")) }
    }

    @Test func `who corrected it does not enter its recognition either`() throws {
        let next = try corrected(text())
        let outcome = InitiativeOutcome(
            document: "21/QĐ-UBND", day: Sample.day(2026, 6, 1), authority: "UBND xã Mẫu",
            by: Person.clerk.account.id, at: Sample.now)
        #expect(throws: Refusal(.initiativeOwn)) { try next.recognised(outcome) }
    }

    @Test(arguments: [
        NominationStatus.submitted, .accepted, .inSession, .allocated, .decided, .published, .archived, .granted,
    ])
    func `a dossier that left its unit fixes what it rests on`(status: NominationStatus) throws {
        let used = Refusal(.initiativeInUse, ["number": try #require(dossier(status).number)])
        #expect(throws: used) { try corrected(text(), [dossier(status)]) }
        let withdrawal = InitiativeWithdrawal(reason: "Trùng", by: known.enteredBy, at: Sample.now)
        #expect(throws: used) { try known.withdrawn(withdrawal, restingOn: [dossier(status)]) }
    }

    @Test(arguments: [
        NominationStatus.withdrawn, .declined, .notRecommended, .refused, .cancelled, .notGranted, .outOfQuota,
    ])
    func `a dossier that ended without an award fixes nothing`(status: NominationStatus) throws {
        #expect(try corrected(text(), [dossier(status)]).revision == known.revision.next)
    }

    @Test func `with a draft it is corrected, and taken back only once it is out of the draft`() throws {
        #expect(try corrected(text(), [dossier(.draft)]).title == "Tra cứu bằng mã QR")
        let withdrawal = InitiativeWithdrawal(reason: "Trùng", by: known.enteredBy, at: Sample.now)
        #expect(throws: Refusal(.initiativeInDraft)) { try known.withdrawn(withdrawal, restingOn: [dossier(.draft)]) }
        let next = try known.withdrawn(withdrawal, restingOn: [])
        #expect(next.status == .withdrawn && next.withdrawal == withdrawal)
        #expect(throws: Refusal(.initiativeOver)) { try next.withdrawn(withdrawal, restingOn: []) }
        let empty = InitiativeWithdrawal(reason: "", by: known.enteredBy, at: Sample.now)
        #expect(throws: Refusal(.missingReason, field: "reason")) { try known.withdrawn(empty, restingOn: []) }
        #expect(Sample.initiative("y").similar(in: [next]).isEmpty, "nothing is like what was taken back")
    }

    @Test func `once recognised it is neither corrected nor taken back`() {
        let done = Sample.initiative("z", status: .recognised)
        #expect(throws: Refusal(.initiativeOver)) {
            try done.corrected(text(), restingOn: [], by: Person.clerk.account.id, on: Sample.now.day)
        }
    }

    @Test func `authors are read as people write them`() {
        func read(_ text: String) -> [InitiativeAuthor] { [InitiativeAuthor](written: text) }
        let two = [InitiativeAuthor(name: "Hoa", share: 60), InitiativeAuthor(name: "Bình", share: 40)]
        #expect(read("Hoa; 60%\n Bình ;40") == two)
        #expect(read("Hoa (60%)\nBình (40 %)") == two)
        #expect(read("  Trần   Hoa \n") == [InitiativeAuthor(name: "Trần Hoa", share: 100)])
        #expect(read("Hoa 60, Bình 40\nx").map(\.share) == [0, 0])
        #expect(read("Hoa; 99999999999999999999").map(\.share) == [0])
        #expect(read("Hoa (giáo viên)").map(\.name) == ["Hoa (giáo viên)"])
        #expect(read(" \n ") == [])
    }
}

@Suite struct InitiativeImportTests {
    private func line(_ row: Int, _ title: String, unit: ID<OrgUnit>? = Sample.school.id) -> InitiativeLine {
        InitiativeLine(
            row: row, title: title, summary: "Cách làm", unit: unit, scope: .unit,
            authors: [InitiativeAuthor(name: "Hoa", share: 100)], applied: Sample.day(2026, 3, 1))
    }

    private func judge(_ lines: [InitiativeLine], known: [Initiative] = []) -> InitiativeImport {
        InitiativeImport(lines, known: known, today: Sample.now.day) { text, unit in
            Initiative(
                id: Sample.id("new-\(text.title.count)"), agency: Sample.agency.id, unit: unit, title: text.title,
                summary: text.summary, scope: text.scope, authors: text.authors, applied: text.applied,
                enteredBy: Person.clerk.account.id, entered: Sample.now)
        }
    }

    @Test func `a row whose title the unit's register has changes nothing; one taken back does not count`() throws {
        let there = Sample.initiative("there", title: "Tra cứu hồ sơ")
        let lines = [
            line(2, "TRA CỨU  hồ sơ"), line(3, "Máy lọc nước"), line(4, "Tra cứu hồ sơ", unit: Sample.village.id),
        ]
        let done = judge(lines, known: [there])
        #expect(done.rows[0].verdict == .there(there.id, .registered))
        #expect(done.added.map(\.title) == ["Máy lọc nước", "Tra cứu hồ sơ"] && done.counts.same == 1)
        let gone = try there.withdrawn(
            InitiativeWithdrawal(reason: "Trùng", by: there.enteredBy, at: Sample.now), restingOn: [])
        #expect(judge(lines, known: [gone]).counts.added == 3)
    }

    @Test func `everything wrong in a row is told at its column, and one title stands once in a file`() {
        var wrong = line(2, "Ghế gấp")
        wrong.applied = Sample.day(2027, 1, 1)
        wrong.authors = [InitiativeAuthor(name: "Hoa", share: 60)]
        var bare = line(3, "Bàn")
        (bare.scope, bare.unit) = (nil, nil)
        bare.authors = [InitiativeAuthor(name: "Hoa", share: 50), InitiativeAuthor(name: "HOA", share: 50)]
        let done = judge([wrong, bare, line(4, "Tủ"), line(5, "TỦ")])
        let codes: [ReasonCode] = [
            .dayAhead, .initiativeShares, .cellMissing, .cellMissing, .initiativeAuthorTwice, .rowTwice,
        ]
        #expect(done.problems.map(\.reason.code) == codes)
        #expect(done.problems.map(\.row) == [2, 2, 3, 3, 3, 5])
        #expect(
            done.problems.map(\.reason.field) == ["applied", "authors", "unit", "scope", "authors", "title"])
    }
}
