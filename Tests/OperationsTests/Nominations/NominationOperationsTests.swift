import Domain
import Operations
import TestSupport
import Testing

@Suite struct NominationOperationsTests {
    @Test func `twenty units pressing at once get twenty numbers without a gap`() async throws {
        let walk = try await SeasonWalk()
        var drafts: [Nomination] = []
        for place in 1...20 { drafts.append(try await walk.draft("Người \(place)")) }
        let waiting = drafts
        let numbers = await withTaskGroup(of: String?.self) { group in
            for draft in waiting {
                group.addTask {
                    // A person who is told that somebody was faster presses again.
                    for _ in 0..<10 {
                        let done = try? await walk.office.submitNomination(
                            draft.id, at: draft.revision, by: Person.school.persona)
                        if let done { return done.number }
                    }
                    return nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(numbers.compactMap(\.self).sorted() == (1...20).map { "HS-2026-0" + ($0 < 10 ? "0" : "") + "\($0)" })
        #expect(try await walk.findings() == [])
    }

    @Test func `a double press submits once`() async throws {
        let walk = try await SeasonWalk()
        let draft = try await walk.draft("Người 1")
        async let first = try? walk.office.submitNomination(draft.id, at: draft.revision, by: Person.school.persona)
        async let second = try? walk.office.submitNomination(draft.id, at: draft.revision, by: Person.school.persona)
        #expect(await [first, second].compactMap(\.self).count == 1)
        let series = NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026)
        #expect(try await walk.world.office.store.lastNumber(in: series) == 1)
    }

    @Test func `two people writing the same draft do not overwrite one another`() async throws {
        let walk = try await SeasonWalk()
        let draft = try await walk.draft("Người 1")
        let form = NominationForm(award: draft.award, report: "Bản của người thứ nhất")
        _ = try await walk.office.saveNomination(draft.id, form: form, at: draft.revision, by: Person.school.persona)
        await #expect(throws: Refusal(.changedMeanwhile)) {
            try await walk.office.saveNomination(
                draft.id, form: NominationForm(award: draft.award, report: "Bản thứ hai"), at: draft.revision,
                by: Person.school.persona)
        }
        #expect(try await walk.now(draft.id).report == "Bản của người thứ nhất")
    }

    @Test func `one participant is put forward once for one award on one occasion, and again after withdrawal`()
        async throws
    {
        let walk = try await SeasonWalk()
        let draft = try await walk.draft("Người 1")
        await #expect(throws: Refusal(.alreadyNominated)) {
            try await walk.office.openNomination(
                walk.occasion, participant: draft.participant, award: SamplePlan.certificate, by: Person.school.persona)
        }
        try await walk.office.withdrawNomination(
            draft.id, because: "nhầm đợt", at: draft.revision, by: Person.school.persona)
        _ = try await walk.office.openNomination(
            walk.occasion, participant: draft.participant, award: SamplePlan.certificate, by: Person.school.persona)
    }

    @Test func `evidence is stored whole, the same file once, and not changed after submission`() async throws {
        let walk = try await SeasonWalk()
        let draft = try await walk.draft("Người 1")
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = EvidenceFile(name: "Ảnh lớp học.jpg", kind: .jpeg, bytes: bytes)
        let first = try await walk.office.addEvidence(file, paper: nil, to: draft.id, by: Person.school.persona)
        let again = try await walk.office.addEvidence(file, paper: nil, to: draft.id, by: Person.school.persona)
        #expect(first == again)
        let read = try await walk.office.readEvidence(
            first.id, of: draft.id, by: Person.clerkAfterSubmission(walk, draft))
        #expect(read.bytes == bytes)
        #expect(read.evidence.name == "Ảnh lớp học.jpg")
        await #expect(throws: Refusal(.nominationNotWithUnit)) {
            try await walk.office.removeEvidence(first.id, of: draft.id, by: Person.school.persona)
        }
    }

    @Test func `a proposal for an upper award goes up and its answer comes back`() async throws {
        let walk = try await SeasonWalk()
        let nomination = Sample.nomination(
            "up", of: Sample.participant("up"), status: .recommended, award: SamplePlan.merit)
        try await walk.world.put([
            .addParticipant(Sample.participant("up")),
            .addNomination(nomination, name: "Người Lên Tỉnh", detail: ""),
        ])
        try await walk.office.forwardNomination(nomination.id, at: nomination.revision, by: Person.clerk.persona)
        let forwarded = try await walk.now(nomination.id)
        #expect(forwarded.status == .forwarded)
        try await walk.office.answerNomination(
            nomination.id, granted: true, because: "QĐ 123/QĐ-UBND tỉnh", at: forwarded.revision,
            by: Person.clerk.persona)
        let answered = try await walk.now(nomination.id)
        #expect(answered.status == .granted)
        #expect(answered.statusReason == "QĐ 123/QĐ-UBND tỉnh")
    }
}

extension Person {
    /// The clerk, once the school handed the draft in.
    static func clerkAfterSubmission(_ walk: SeasonWalk, _ draft: Nomination) async throws -> Persona {
        _ = try await walk.office.submitNomination(draft.id, at: nil, by: Person.school.persona)
        return Person.clerk.persona
    }
}
