import Domain
import Operations
import Storage
import TestSupport
import Testing

/// A hold that ended with something found: the Chairman refuses outside a decision.
@Suite struct HoldRefusalTests {
    private let clerk = Person.clerk.persona
    private let chairman = Person.chairman.persona

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [.tryAgain] }
    }

    private func hold(_ walk: SeasonWalk, _ nomination: Nomination) async throws -> Hold {
        let form = HoldForm(
            ground: .inspection, document: "Đơn số 7", opened: Sample.day(2026, 11, 20), nomination: nil)
        return try await walk.office.openHold(of: nomination.participant, form, by: clerk)
    }

    private func close(_ walk: SeasonWalk, _ hold: Hold, _ outcome: HoldOutcome) async throws {
        let closing = HoldClosingForm(outcome: outcome, day: Sample.day(2026, 12, 3), document: "Kết luận 3")
        try await walk.office.closeHold(hold.id, closing, at: hold.revision, by: clerk)
    }

    /// Two with a place; the first is on hold.
    private func waiting() async throws -> (walk: SeasonWalk, first: Nomination, hold: Hold) {
        let walk = try await SeasonWalk()
        let (first, second) = (try await walk.appraised("Người Một"), try await walk.appraised("Người Hai"))
        let hold = try await hold(walk, first)
        try await walk.held([first, second])
        try await walk.allocate()
        return (walk, try await walk.now(first.id), hold)
    }

    @Test func `after a violation the Chairman refuses with a reason, which the unit reads, and the place is free`()
        async throws
    {
        let (walk, first, hold) = try await waiting()
        let asked = { (reason: String, persona: Persona) in
            try await walk.office.refuseNomination(first.id, because: reason, at: first.revision, by: persona)
        }
        #expect(await refusal { try await asked("Có vi phạm", chairman) } == [.holdStillOpen, .holdNoViolation])
        try await close(walk, hold, .violation)
        #expect(await refusal { try await asked("", chairman) } == [.missingReason])
        #expect(await refusal { try await asked("Có vi phạm", clerk) } == [.notPermitted])
        #expect(try await walk.office.readNomination(first.id, by: chairman).isRefusable)
        try await asked("Kết luận có vi phạm trong năm xét", chairman)
        let dossier = try await walk.office.readNomination(first.id, by: Person.school.persona)
        #expect(dossier.nomination.status == .refused && !dossier.isRefusable)
        #expect(dossier.nomination.statusReason == "Kết luận có vi phạm trong năm xét")
        #expect(dossier.history.map(\.act).contains("nomination.refuse"))
        let answers = try await walk.office.readAnswers(of: walk.occasion, unit: nil, by: clerk)
        #expect(answers.lines.map(\.nomination.id) == [first.id])
        #expect(try await walk.published(walk.presented()).items.map(\.name) == ["Người Hai"])
        #expect(try await walk.findings() == [])
    }

    @Test func `clerk and Chairman are told on the first page until there is an answer, and nobody else is`()
        async throws
    {
        let (walk, first, hold) = try await waiting()
        let told = { (persona: Persona) in
            try await walk.office.readHome(by: persona).tasks.filter { $0.kind == .settleHolds }
        }
        #expect(try await told(chairman) == [], "while it stands the holds are followed")
        try await close(walk, hold, .violation)
        for persona in [chairman, clerk] {
            let tasks = try await told(persona)
            #expect(tasks.map(\.name) == ["Người Một"] && tasks.map(\.subject) == [.nomination(first.id)])
        }
        for person in [Person.school, .member, .appraiser] { #expect(try await told(person.persona) == []) }
        try await walk.office.refuseNomination(
            first.id, because: "Kết luận có vi phạm", at: first.revision, by: chairman)
        for persona in [chairman, clerk] { #expect(try await told(persona) == []) }
    }

    @Test func `a hold that ended with nothing found, or by mistake, refuses nobody`() async throws {
        for outcome in [HoldOutcome.cleared, .mistaken] {
            let (walk, first, hold) = try await waiting()
            try await close(walk, hold, outcome)
            let codes = await refusal {
                try await walk.office.refuseNomination(first.id, because: "x", at: first.revision, by: chairman)
            }
            #expect(codes == [.holdNoViolation])
            #expect(try await walk.now(first.id).status == .allocated)
        }
    }

    @Test func `who stands in a draft is refused there, not beside it`() async throws {
        let (walk, first, hold) = try await waiting()
        try await close(walk, hold, .disciplined)
        _ = try await walk.office.draftDecision(
            walk.occasion, award: SamplePlan.certificate, moneySource: "Quỹ", by: clerk)
        let codes = await refusal {
            try await walk.office.refuseNomination(first.id, because: "x", at: first.revision, by: chairman)
        }
        #expect(codes == [.nominationInDraft])
    }
}
