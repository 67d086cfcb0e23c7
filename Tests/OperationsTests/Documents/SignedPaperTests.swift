import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct SignedPaperTests {
    private let raw = SignatureInFile(
        signer: "Trần Văn Mẫu", covered: [0..<4, 6..<8], coversWhole: true, later: 0,
        expected: SHA256Digest(of: Array("abcdgh".utf8)).bytes, isReadable: true)

    private func file(_ text: String, _ kind: EvidenceKind = .pdf) -> EvidenceFile {
        EvidenceFile(name: "quyet-dinh.pdf", kind: kind, bytes: Array(text.utf8))
    }

    private func season() async throws -> (TestOffice, String) {
        let test = try await TestOffice()
        let season = TestSeason()
        try await test.put(season.writes)
        return (test, season.decision.id.text)
    }

    @Test func `the clerk keeps a signed file, its digest compared, and the journal tells it`() async throws {
        let (test, id) = try await season()
        let clerk = Person.clerk.persona
        let before = try await test.office.readSignedPapers(.decision, id, by: clerk).papers.count
        let kept = try await test.office.addSignedPaper(
            file("abcd..gh"), signatures: [raw], to: .decision, id, by: clerk)
        #expect(kept.found.map(\.match) == [.agrees] && kept.found.map(\.cover) == [.whole])
        #expect(kept.holdsIssued == false)
        let changed = try await test.office.addSignedPaper(
            file("abXd..gh"), signatures: [raw], to: .decision, id, by: clerk)
        #expect(changed.found.map(\.match) == [.differs])
        let desk = try await test.office.readSignedPapers(.decision, id, by: clerk)
        #expect(Array(desk.papers.dropFirst(before)) == [kept, changed] && desk.mayAdd)
        let read = try await test.office.readSignedPaper(kept.id, .decision, id, by: clerk)
        #expect(read.bytes == Array("abcd..gh".utf8))
        let subject = "decision:\(id)"
        let entries = try await test.office.store.history(subject: subject, agency: Sample.agency.id)
        let told = entries.filter { $0.act == "decision.file-signed" }
        #expect(told.count == 2)
        guard case .object(let body) = told.first?.body else { return #expect(Bool(false), "no body") }
        #expect(body["sha256"] == .string(kept.digest))
        #expect(try await test.office.store.checkInvariants() == [])
    }

    @Test func `a file that begins with the issued bytes is said to hold them`() async throws {
        let (test, id) = try await season()
        let whole = EvidenceFile(name: "a.pdf", kind: .pdf, bytes: Sample.pdf + Array("signed".utf8))
        let kept = try await test.office.addSignedPaper(
            whole, signatures: [raw], to: .decision, id, by: Person.clerk.persona)
        #expect(kept.holdsIssued == true)
    }

    @Test func `the same file is kept once`() async throws {
        let (test, id) = try await season()
        let clerk = Person.clerk.persona
        let first = try await test.office.addSignedPaper(file("x"), signatures: [raw], to: .decision, id, by: clerk)
        let again = try await test.office.addSignedPaper(file("x"), signatures: [raw], to: .decision, id, by: clerk)
        #expect(first == again)
    }

    @Test func `another kind of file, one without a signature and too many are refused`() async throws {
        let (test, id) = try await season()
        let clerk = Person.clerk.persona
        await #expect(throws: Refusal(.signedPaperNotPDF, field: "file")) {
            try await test.office.addSignedPaper(file("x", .docx), signatures: [raw], to: .decision, id, by: clerk)
        }
        await #expect(throws: Refusal(.signedPaperUnsigned, field: "file")) {
            try await test.office.addSignedPaper(file("x"), signatures: [], to: .decision, id, by: clerk)
        }
        let there = try await test.office.readSignedPapers(.decision, id, by: clerk).papers.count
        for number in there..<SignedPaper.maximumCount {
            _ = try await test.office.addSignedPaper(
                file("x\(number)"), signatures: [raw], to: .decision, id, by: clerk)
        }
        await #expect(throws: Refusal(.tooManyFiles, field: "file", ["maximum": "10"])) {
            try await test.office.addSignedPaper(file("more"), signatures: [raw], to: .decision, id, by: clerk)
        }
    }

    @Test func `a wrong file is taken away with a reason, its digest stays, and the same file may come again`()
        async throws
    {
        let (test, id) = try await season()
        let clerk = Person.clerk.persona
        let kept = try await test.office.addSignedPaper(file("x"), signatures: [raw], to: .decision, id, by: clerk)
        await #expect(throws: Refusal(.missingReason, field: "reason")) {
            try await test.office.removeSignedPaper(kept.id, .decision, id, because: "", by: clerk)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.removeSignedPaper(
                kept.id, .decision, id, because: "Nhầm", by: Person.chairman.persona)
        }
        try await test.office.removeSignedPaper(kept.id, .decision, id, because: "Nhầm tệp", by: clerk)
        await #expect(throws: Refusal(.signedPaperGone)) {
            try await test.office.removeSignedPaper(kept.id, .decision, id, because: "Nhầm tệp", by: clerk)
        }
        await #expect(throws: Refusal(.notFound)) {
            try await test.office.readSignedPaper(kept.id, .decision, id, by: clerk)
        }
        let gone = try await test.office.readSignedPapers(.decision, id, by: clerk).papers.first { $0.id == kept.id }
        #expect(gone?.removal?.reason == "Nhầm tệp" && gone?.digest == kept.digest)
        #expect(gone?.removal?.by == clerk.account)
        let entries = try await test.office.store.history(subject: "decision:\(id)", agency: Sample.agency.id)
        guard case .object(let body) = entries.last(where: { $0.act == "decision.file-removed" })?.body else {
            return #expect(Bool(false), "no entry")
        }
        #expect(body["sha256"] == .string(kept.digest) && body["reason"] == .string("Nhầm tệp"))
        #expect(try await test.office.store.checkInvariants() == [])
        let again = try await test.office.addSignedPaper(file("x"), signatures: [raw], to: .decision, id, by: clerk)
        #expect(again.id == kept.id && again.removal == nil)
        #expect(try await test.office.readSignedPaper(kept.id, .decision, id, by: clerk).bytes == Array("x".utf8))
        #expect(try await test.office.store.checkInvariants() == [])
    }

    @Test func `minutes are the secretary's, decisions the clerk's, and a unit sees neither`() async throws {
        let (test, id) = try await season()
        let session = TestSeason().session.id.text
        _ = try await test.office.addSignedPaper(
            file("m"), signatures: [raw], to: .minutes, session, by: Person.secretary.persona)
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.addSignedPaper(
                file("m"), signatures: [raw], to: .minutes, session, by: Person.clerk.persona)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.addSignedPaper(
                file("m"), signatures: [raw], to: .decision, id, by: Person.chairman.persona)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.readSignedPapers(.decision, id, by: Person.school.persona)
        }
        await #expect(throws: Refusal(.notFound)) {
            try await test.office.readSignedPapers(.submission, id, by: Person.clerk.persona)
        }
    }

    @Test func `the register holds decisions and minutes, and who has a signed file`() async throws {
        let (test, id) = try await season()
        let register = try await test.office.readPaperRegister(by: Person.auditor.persona)
        let decision = register.lines.first { $0.kind == .decision }
        #expect(decision?.id == id && decision?.number == "01/QĐ-UBND" && decision?.signed == .notCompared)
        #expect(register.lines.contains { $0.kind == .minutes && $0.signed == nil })
        #expect(register.missingInSeries(2026) == [])
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.readPaperRegister(by: Person.school.persona)
        }
    }
}
