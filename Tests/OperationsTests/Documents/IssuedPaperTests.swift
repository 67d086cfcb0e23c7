import Domain
import Operations
import Secrets
import TestSupport
import Testing

@Suite struct IssuedPaperTests {
    /// The walk's office with a press that writes what it was given.
    private func office(_ walk: SeasonWalk) -> Office {
        Office(
            store: walk.office.store, clock: walk.office.clock, chance: walk.office.chance, hasher: walk.office.hasher,
            press: PaperPress { kind, record, _ in
                var words = kind.rawValue
                if case .decision(let decision, _) = record.subject { words += " \(decision.issue?.text ?? "-")" }
                return [.docx: Array("\(words) docx".utf8), .pdf: Array("\(words) pdf".utf8)]
            })
    }

    private func pending(_ names: [String]) async throws -> (SeasonWalk, Decision) {
        let walk = try await SeasonWalk()
        var nominations: [Nomination] = []
        for name in names { nominations.append(try await walk.appraised(name)) }
        try await walk.held(nominations)
        try await walk.allocate()
        return (walk, try await walk.presented())
    }

    private func bytes(_ sight: OfficialPaperSight) -> String? {
        guard case .issued(_, let bytes) = sight else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `issuing keeps the paper's bytes, and the journal their digests`() async throws {
        let (walk, pending) = try await pending(["Người 1"])
        let office = office(walk)
        let issued = try await office.issueDecision(
            pending.id, refusing: [], under: RegisterEntry(number: 125), at: pending.revision,
            by: Person.chairman.persona)
        #expect(issued.issue?.text == "125/QĐ-UBND" && issued.issue?.number == 1)
        let reader = Person.clerk.persona
        for format in PaperFileFormat.allCases {
            let sight = try await office.readOfficialPaper(.decision, issued.id.text, as: format, by: reader)
            #expect(bytes(sight) == "decision 125/QĐ-UBND \(format.rawValue)")
        }
        let entries = try await office.store.history(subject: Subject.decision(issued.id), agency: Sample.agency.id)
        let entry = try #require(entries.last { $0.act == "decision.issue" })
        guard case .object(let body) = entry.body else { return #expect(Bool(false), "an entry without a body") }
        let digest = SHA256Digest(of: Array("decision 125/QĐ-UBND pdf".utf8)).hex
        #expect(body["decision.pdf"] == .string(digest) && body["series"] == .int(1))
        #expect(try await walk.findings() == [])
        let certificates = try await office.readCertificates(of: issued.id, by: reader)
        #expect(certificates.map(\.decisionNumber) == ["125/QĐ-UBND"])
    }

    @Test func `a deputy signs in the Chairman's place: the record, its certificates and the journal say so`()
        async throws
    {
        let (walk, pending) = try await pending(["Người 1"])
        let office = office(walk)
        let issued = try await office.issueDecision(
            pending.id, refusing: [], as: .deputy, named: "Phan Văn Tài", at: pending.revision,
            by: Person.chairman.persona)
        #expect(issued.issue?.signerTitle == "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH")
        let certificates = try await office.readCertificates(of: issued.id, by: Person.clerk.persona)
        #expect(certificates.map(\.signerTitle) == ["KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"])
        let entries = try await office.store.history(subject: Subject.decision(issued.id), agency: Sample.agency.id)
        let entry = try #require(entries.last { $0.act == "decision.issue" })
        guard case .object(let body) = entry.body else { return #expect(Bool(false), "an entry without a body") }
        #expect(body["signedAs"] == .string("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"))
        #expect(body["signer"] == .string("Phan Văn Tài") && certificates.map(\.signer) == ["Phan Văn Tài"])
        #expect(try await walk.findings() == [])
    }

    @Test func `closing a session keeps the minutes, and without ballots there are none of a count`() async throws {
        let walk = try await SeasonWalk()
        let nomination = try await walk.appraised("Người 1")
        let session = try await walk.called([nomination])
        let office = office(walk)
        let secretary = Person.secretary.persona
        walk.world.clock.move(to: Moment(Sample.day(2026, 12, 3), hour: 9))
        let all = Sample.council.members.map { SeatAttendance(member: $0.id, presence: .present) }
        try await office.noteAttendance(all, in: session.id, at: session.revision, by: secretary)
        try await office.openSession(session.id, at: walk.sessionNow(session.id).revision, by: secretary)
        let item = AgendaItem(nomination: nomination.id, count: VoteCount(agree: 9, disagree: 0))
        try await office.enterVote(item, in: session.id, at: walk.sessionNow(session.id).revision, by: secretary)
        await #expect(throws: Refusal(.notFound)) {
            try await office.readOfficialPaper(.minutes, session.id.text, as: .pdf, by: secretary)
        }
        try await office.closeSession(
            session.id, minutes: "Biên bản", at: walk.sessionNow(session.id).revision, by: secretary)
        let sight = try await office.readOfficialPaper(.minutes, session.id.text, as: .pdf, by: secretary)
        #expect(bytes(sight) == "minutes pdf")
        await #expect(throws: Refusal(.notFound)) {
            try await office.readOfficialPaper(.voteCount, session.id.text, as: .pdf, by: secretary)
        }
        #expect(try await walk.findings() == [])
    }

    @Test func `a register number is used once a year, and the day may lie back to the presenting`() async throws {
        let (walk, pending) = try await pending(["Người 1"])
        let office = walk.office
        walk.world.clock.move(to: walk.office.now.adding(seconds: 3 * 86_400))
        let early = RegisterEntry(number: 7, day: pending.changed.day.adding(days: -1))
        let refusal = await #expect(throws: Refusal.self) {
            _ = try await office.issueDecision(
                pending.id, refusing: [], under: early, at: pending.revision, by: Person.chairman.persona)
        }
        #expect(refusal?.reasons.map(\.code) == [.issueDayBeforePresented])
        let issued = try await office.issueDecision(
            pending.id, refusing: [], under: RegisterEntry(number: 7, day: pending.changed.day), at: pending.revision,
            by: Person.chairman.persona)
        #expect(issued.issue?.day == pending.changed.day)
        let cancelling = try await office.draftCancellation(
            of: issued.id, items: [issued.items[0].nomination], because: "khai sai", by: Person.clerk.persona)
        try await office.presentDecision(cancelling.id, at: cancelling.revision, by: Person.clerk.persona)
        await #expect(throws: Refusal(.registerNumberTaken, field: "registered", ["number": "7"])) {
            _ = try await office.issueDecision(
                cancelling.id, refusing: [], under: RegisterEntry(number: 7), at: cancelling.revision.next,
                by: Person.chairman.persona)
        }
        #expect(try await walk.findings() == [])
    }

    @Test func `who may not read a record gets no paper of it`() async throws {
        let (walk, pending) = try await pending(["Người 1"])
        let item = pending.items[0].nomination.text
        await #expect(throws: Refusal(.notPermitted)) {
            try await walk.office.readOfficialPaper(.decision, pending.id.text, as: .docx, by: Person.school.persona)
        }
        await #expect(throws: Refusal(.notFound)) {
            try await walk.office.readOfficialPaper(.report, item, as: .docx, by: Person.village.persona)
        }
        guard
            case .record(let record) = try await walk.office.readOfficialPaper(
                .report, item, as: .docx, by: Person.school.persona)
        else { return #expect(Bool(false)) }
        #expect(record.office.chairman == Person.chairman.name)
    }
}
