import Domain
import Operations
import Storage
import TestSupport
import Testing

/// Who is on hold keeps the place, and a place that came free is filled.
@Suite struct HoldDecisionTests {
    private let clerk = Person.clerk.persona
    private let chairman = Person.chairman.persona

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    private func hold(_ walk: SeasonWalk, _ nomination: Nomination) async throws -> Hold {
        let form = HoldForm(
            ground: .complaint, document: "Đơn số 7", opened: Sample.day(2026, 11, 20), nomination: nil)
        return try await walk.office.openHold(of: nomination.participant, form, by: clerk)
    }

    private func close(_ walk: SeasonWalk, _ hold: Hold) async throws {
        let closing = HoldClosingForm(outcome: .cleared, day: Sample.day(2026, 12, 3), document: "Kết luận 3")
        try await walk.office.closeHold(hold.id, closing, at: hold.revision, by: clerk)
    }

    private func two() async throws -> (walk: SeasonWalk, first: Nomination, second: Nomination) {
        let walk = try await SeasonWalk()
        let (first, second) = (try await walk.appraised("Người Một"), try await walk.appraised("Người Hai"))
        return (walk, first, second)
    }

    @Test func `session and allocation show a hold, which costs neither vote nor place`() async throws {
        let (walk, first, second) = try await two()
        let hold = try await hold(walk, first)
        let called = try await walk.office.prepareSession(for: walk.occasion, by: clerk)
        #expect(called.onHold == [first.id])
        let session = try await walk.held([first, second])
        #expect(try await walk.office.readSession(session.id, by: Person.member.persona).onHold == [first.id])
        try await walk.allocate()
        #expect(try await walk.now(first.id).status == .allocated)
        let proposal = try await walk.office.proposeAllocation(
            of: walk.occasion, award: SamplePlan.certificate, by: clerk)
        #expect(proposal.onHold == [first.id])
        let decision = try await walk.published(walk.presented())
        #expect(decision.items.map(\.name) == ["Người Hai"])
        #expect(try await walk.now(first.id).status == .allocated)
        let nobody = await refusal { _ = try await walk.presented() }
        #expect(nobody == [Reason(.allocatedOnHold, ["names": "Người Một"])])
        let waiting = try await walk.office.readHome(by: clerk).tasks
        #expect(!waiting.contains { $0.kind == .draftDecision })
        try await close(walk, hold)
        let ready = try await walk.office.readHome(by: clerk).tasks
        #expect(ready.contains { $0.kind == .draftDecision && $0.count == 1 })
        let later = try await walk.published(walk.presented())
        #expect(later.items.map(\.name) == ["Người Một"] && later.issue?.number == 2)
        #expect(try await walk.now(first.id).status == .published)
        #expect(try await walk.findings() == [])
    }

    @Test func `a draft with somebody on hold is not presented, and made again leaves the place`() async throws {
        let (walk, first, second) = try await two()
        try await walk.held([first, second])
        try await walk.allocate()
        let draft = try await walk.office.draftDecision(
            walk.occasion, award: SamplePlan.certificate, moneySource: "Quỹ", by: clerk)
        _ = try await hold(walk, first)
        let expected = [Reason(.itemOnHold, ["names": "Người Một"])]
        #expect(await refusal { _ = try await walk.presented(draft) } == expected)
        let form = DecisionForm(title: "T", bases: ["B"], moneySource: "Quỹ")
        let saving = await refusal {
            try await walk.office.presentDecision(draft.id, saving: form, at: draft.revision, by: clerk)
        }
        #expect(saving == expected)
        try await walk.office.discardDecision(draft.id, at: draft.revision, by: clerk)
        #expect(try await walk.presented().items.map(\.name) == ["Người Hai"])
    }

    @Test func `on hold before the signature, somebody waits instead of being refused`() async throws {
        let (walk, first, second) = try await two()
        try await walk.held([first, second])
        try await walk.allocate()
        let pending = try await walk.presented()
        let hold = try await hold(walk, first)
        let free = await refusal {
            _ = try await walk.office.issueDecision(
                pending.id, refusing: [], waiting: [second.id], at: pending.revision, by: chairman)
        }
        #expect(free == [Reason(.itemNotOnHold, ["name": "Người Hai"])])
        let issued = try await walk.office.issueDecision(
            pending.id, refusing: [], waiting: [first.id], at: pending.revision, by: chairman)
        #expect(issued.items.map(\.name) == ["Người Hai"] && issued.refused == [])
        #expect(try await walk.now(first.id).status == .allocated)
        let acts = try await walk.world.store.history(
            subject: Subject.nomination(first.id), agency: Sample.agency.id
        ).map(\.act)
        #expect(acts.last == "nomination.wait" && !acts.contains("nomination.refuse"))
        try await close(walk, hold)
        #expect(try await walk.published(walk.presented()).items.map(\.name) == ["Người Một"])
        #expect(try await walk.findings() == [])
    }

    @Test func `a place freed by a refusal is told and filled, and nobody is told before that it was full`()
        async throws
    {
        let walk = try await SeasonWalk()
        var all: [Nomination] = []
        for place in 1...6 { all.append(try await walk.appraised("Người \(place)")) }
        try await walk.held(all)
        try await walk.allocate()
        #expect(try await walk.now(all[5].id).status == .outOfQuota)
        let full = try await walk.office.readAnswers(of: walk.occasion, unit: nil, by: clerk)
        #expect(full.lines.map(\.isPlaceFree) == [false])
        let pending = try await walk.presented()
        let out = RefusedItem(nomination: all[0].id, name: "Người 1", reason: "Chưa xứng đáng")
        let issued = try await walk.office.issueDecision(
            pending.id, refusing: [out], at: pending.revision, by: chairman)
        try await walk.office.publishDecision(issued.id, at: issued.revision, by: clerk)
        let answers = try await walk.office.readAnswers(of: walk.occasion, unit: nil, by: clerk).lines
        #expect(answers.first { $0.nomination.id == all[5].id }?.isPlaceFree == true)
        #expect(answers.first { $0.nomination.id == all[0].id }?.isPlaceFree == false)
        await #expect(throws: Refusal(.noticePlaceFree)) {
            try await walk.office.readPaperRecord(.notice, all[5].id.text, by: clerk)
        }
        let refused = try await walk.office.readPaperRecord(.notice, all[0].id.text, by: clerk)
        #expect(refused.verdict(on: all[0].id)?.isReached == true)
        let home = try await walk.office.readHome(by: clerk).tasks
        #expect(home.first { $0.kind == .fillPlace }?.count == 1)
        let occasion = try await walk.occasionNow()
        let free = try await walk.office.freePlaces(on: occasion)
        #expect(free.flatMap(\.nominations).map(\.id) == [all[5].id])
        try await walk.allocate()
        let second = try await walk.published(walk.presented())
        #expect(second.items.map(\.nomination) == [all[5].id])
        #expect(try await walk.office.readHome(by: clerk).tasks.contains { $0.kind == .fillPlace } == false)
        #expect(try await walk.findings() == [])
    }
}
