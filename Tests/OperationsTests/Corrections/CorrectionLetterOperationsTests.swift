import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct CorrectionLetterOperationsTests {
    private let clerk = Person.clerk.persona
    private let chairman = Person.chairman.persona
    private let season = TestSeason()

    /// The season with a press that writes what it was given, without the sample's letters.
    private func world() async throws -> (TestOffice, Office) {
        let test = try await TestOffice()
        let letters = Sample.corrections(on: season.decision).count
        try await test.put(Array(season.writes.dropLast(letters)))
        let office = Office(
            store: test.office.store, clock: test.office.clock, chance: test.office.chance, hasher: test.office.hasher,
            press: PaperPress { kind, record, _ in
                guard case .correction(let letter) = record.subject else { return [:] }
                let words = "\(kind.rawValue) \(letter.issue?.text ?? "-")"
                return [.docx: Array("\(words) docx".utf8), .pdf: Array("\(words) pdf".utf8)]
            })
        return (test, office)
    }

    private var id: String { season.decision.id.text }

    @Test func `a letter is drafted, signed under the next number, kept as issued, and the corrected paper stays`()
        async throws
    {
        let (test, office) = try await world()
        let before = try await office.readOfficialPaper(.decision, id, as: .pdf, by: clerk)
        let draft = try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: clerk)
        #expect(draft.paper.number == "01/QĐ-UBND" && draft.paper.subject == season.decision.title)
        let issued = try await office.issueCorrectionLetter(draft.id, as: .head, at: draft.revision, by: chairman)
        #expect(issued.issue?.text == "01/UBND-VHXH" && issued.issue?.signerTitle == "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH")
        for format in PaperFileFormat.allCases {
            let sight = try await office.readOfficialPaper(.correction, draft.id.text, as: format, by: clerk)
            guard case .issued(let paper, let bytes) = sight else { return #expect(Bool(false), "not kept") }
            #expect(String(decoding: bytes, as: UTF8.self) == "correction 01/UBND-VHXH \(format.rawValue)")
            #expect(paper.source == .correction(draft.id))
        }
        let entries = try await office.store.history(subject: Subject.correction(draft.id), agency: Sample.agency.id)
        #expect(entries.map(\.act) == ["correction.draft", "correction.issue"])
        guard case .object(let body)? = entries.last?.body else { return #expect(Bool(false), "no body") }
        #expect(body["pdf"] == .string(SHA256Digest(of: Array("correction 01/UBND-VHXH pdf".utf8)).hex))
        #expect(body["decision"] == .string(id) && body["number"] == .string("01/UBND-VHXH"))
        guard case .issued(_, let first) = before,
            case .issued(_, let after) = try await office.readOfficialPaper(.decision, id, as: .pdf, by: clerk)
        else { return #expect(Bool(false), "no decision") }
        #expect(first == after)
        #expect(try await office.store.checkInvariants() == [])
        let second = try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: clerk)
        let registered = try await office.issueCorrectionLetter(
            second.id, under: RegisterEntry(number: 45), as: .deputy, named: "Lê Thị Phó", at: second.revision,
            by: chairman)
        #expect(registered.issue?.number == 2 && registered.issue?.text == "45/UBND-VHXH")
        #expect(registered.issue?.signerTitle == "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH")
        #expect(registered.issue?.signer == "Lê Thị Phó")
        let register = try await office.readPaperRegister(by: clerk)
        #expect(register.lines.first { $0.id == id }?.corrections.count == 2)
        #expect(register.lines.filter { $0.kind == .correction }.map(\.number) == ["01/UBND-VHXH", "45/UBND-VHXH"])
        #expect(try await test.office.store.checkInvariants() == [])
    }

    @Test func `a file of a letter changed with its digest is found against the journal`() async throws {
        let (test, office) = try await world()
        let draft = try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: clerk)
        _ = try await office.issueCorrectionLetter(draft.id, as: .head, at: draft.revision, by: chairman)
        let digest = SHA256Digest(of: [0]).hex
        try await test.files.tamper("UPDATE correction_papers SET size = 1, digest = '\(digest)' WHERE format = 'pdf'")
        let broken = try await test.office.store.checkInvariants().map(\.name)
        #expect(broken.contains("correctionLettersMatchJournal"))
    }

    @Test func `who drafted does not sign, others draft nothing, and a taken number is refused`() async throws {
        let (_, office) = try await world()
        for person in [Person.chairman, .secretary, .school, .auditor] {
            await #expect(throws: Refusal.self) {
                try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: person.persona)
            }
        }
        await #expect(throws: Refusal(.correctionEmpty, field: "wrong-1")) {
            try await office.draftCorrectionLetter(
                on: .decision, id, CorrectionText(points: [], reason: "x", symbol: "UBND-VX"), by: clerk)
        }
        await #expect(throws: Refusal(.notFound)) {
            try await office.draftCorrectionLetter(on: .submission, id, Sample.correctionText, by: clerk)
        }
        let draft = try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: clerk)
        await #expect(throws: Refusal(.notPermitted)) {
            try await office.issueCorrectionLetter(draft.id, as: .head, at: draft.revision, by: clerk)
        }
        let both = Persona(
            account: clerk.account, name: clerk.name, agency: clerk.agency, unit: nil, roles: [.clerk, .chairman])
        await #expect(throws: Refusal(.correctionOwn)) {
            try await office.issueCorrectionLetter(draft.id, as: .head, at: draft.revision, by: both)
        }
        _ = try await office.issueCorrectionLetter(
            draft.id, under: RegisterEntry(number: 45), as: .head, at: draft.revision, by: chairman)
        let other = try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: clerk)
        await #expect(throws: Refusal(.registerNumberTaken, field: "registered", ["number": "45"])) {
            try await office.issueCorrectionLetter(
                other.id, under: RegisterEntry(number: 45), as: .head, at: other.revision, by: chairman)
        }
        try await office.discardCorrectionLetter(other.id, at: other.revision, by: clerk)
        await #expect(throws: Refusal(.correctionOver)) {
            try await office.issueCorrectionLetter(other.id, as: .head, at: other.revision.next, by: chairman)
        }
        await #expect(throws: Refusal(.notFound)) {
            try await office.readOfficialPaper(.correction, other.id.text, as: .pdf, by: clerk)
        }
    }

    @Test func `a decision that was cancelled is corrected no more, also by a letter drafted before`() async throws {
        let walk = try await SeasonWalk()
        let old = try await walk.published(["Người 1"])
        let letter = try await walk.office.draftCorrectionLetter(
            on: .decision, old.id.text, Sample.correctionText, by: clerk)
        let draft = try await walk.office.draftCancellation(
            of: old.id, items: [old.items[0].nomination], because: "hồ sơ giả", by: clerk)
        _ = try await walk.published(walk.presented(draft))
        await #expect(throws: Refusal(.decisionNotInForce)) {
            try await walk.office.draftCorrectionLetter(on: .decision, old.id.text, Sample.correctionText, by: clerk)
        }
        await #expect(throws: Refusal(.decisionNotInForce)) {
            try await walk.office.issueCorrectionLetter(letter.id, as: .head, at: letter.revision, by: chairman)
        }
        try await walk.office.discardCorrectionLetter(letter.id, at: letter.revision, by: clerk)
    }

    @Test func `minutes are corrected in the council's name, drafted by its secretary`() async throws {
        let (_, office) = try await world()
        let session = season.session.id.text
        await #expect(throws: Refusal(.notPermitted)) {
            try await office.draftCorrectionLetter(on: .minutes, session, Sample.correctionText, by: clerk)
        }
        let draft = try await office.draftCorrectionLetter(
            on: .minutes, session, Sample.correctionText, by: Person.secretary.persona)
        #expect(draft.paper.number == "" && draft.paper.day == season.session.at.day)
        let issued = try await office.issueCorrectionLetter(draft.id, as: .head, at: draft.revision, by: chairman)
        #expect(issued.issue?.signerTitle == "TM. HỘI ĐỒNG / CHỦ TỊCH")
        #expect(try await office.correctionLetters(on: session, by: clerk) == [issued])
        #expect(try await office.correctionLetters(on: session, by: Person.school.persona) == [])
    }

    @Test func `numbers between two register numbers are explained by the clerk, journalled, and no others`()
        async throws
    {
        let (test, office) = try await world()
        for number in [40, 45] {
            let draft = try await office.draftCorrectionLetter(on: .decision, id, Sample.correctionText, by: clerk)
            _ = try await office.issueCorrectionLetter(
                draft.id, under: RegisterEntry(number: number), as: .head, at: draft.revision, by: chairman)
        }
        let year = Sample.now.day.year
        #expect(try await office.readPaperRegister(by: clerk).unexplained(year).map(\.words) == ["41–44"])
        try await office.noteNumbers(.correction, year, from: 42, to: 44, because: "Công văn của trường", by: clerk)
        #expect(try await office.readPaperRegister(by: clerk).unexplained(year).map(\.words) == ["41"])
        let book = try await office.readRegisterBook(of: year, by: clerk)
        #expect(book.gaps.map { $0.note?.reason } == [nil, "Công văn của trường"])
        for (first, last) in [(45, nil), (39, nil), (44, 46), (44, 43)] as [(Int, Int?)] {
            await #expect(throws: Refusal.self) {
                try await office.noteNumbers(.correction, year, from: first, to: last, because: "x", by: clerk)
            }
        }
        await #expect(
            throws: Refusal([Reason(.registerNumberWrong, field: "first"), Reason(.missingReason, field: "reason")])
        ) {
            try await office.noteNumbers(.correction, year, from: nil, to: nil, because: "", by: clerk)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await office.noteNumbers(.correction, year, from: 41, to: nil, because: "x", by: chairman)
        }
        let history = try await office.store.history(
            subject: Subject.agency(Sample.agency.id), agency: Sample.agency.id)
        guard case .object(let body)? = history.last(where: { $0.act == "agency.number-note" })?.body else {
            return #expect(Bool(false), "no entry")
        }
        #expect(
            body["first"] == .int(42) && body["last"] == .int(44) && body["reason"] == .string("Công văn của trường"))
        #expect(try await test.office.store.checkInvariants() == [])
    }

    @Test func `who signs is chosen beforehand by the last signature, and not at all among several who never signed`()
        async throws
    {
        let (test, office) = try await world()
        #expect(try await office.signerPreset(for: chairman) == .head)
        let deputy = Account(
            id: Sample.id("account-deputy"), agency: Sample.agency.id, unit: nil, login: "pho", name: "Lê Thị Phó",
            roles: [.chairman])
        try await test.put(.addAccount(deputy, passwordHash: "x"))
        let persona = Persona(
            account: deputy.id, name: deputy.name, agency: deputy.agency, unit: nil, roles: deputy.roles)
        #expect(try await office.signerPreset(for: persona) == nil)
        #expect(try await office.signerPreset(for: chairman) == .head)
    }
}
