import Domain
import Operations
import TestSupport
import Testing

@Suite struct DecisionOperationsTests {
    @Test func `two chairmen's presses make one decision`() async throws {
        let walk = try await SeasonWalk()
        try await walk.held([walk.appraised("Người 1")])
        try await walk.allocate()
        let pending = try await walk.presented()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (try? await walk.office.issueDecision(
                        pending.id, refusing: [], at: pending.revision, by: Person.chairman.persona)) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter(\.self).count == 1)
        let series = NumberSeries(agency: Sample.agency.id, kind: .decision, year: 2026)
        #expect(try await walk.world.office.store.lastNumber(in: series) == 1)
        #expect(try await walk.findings() == [])
    }

    @Test func `the same achievement is not rewarded on a later occasion`() async throws {
        let walk = try await SeasonWalk()
        let decision = try await walk.published(["Người 1"])
        let item = decision.items[0]
        let achievement = try await walk.now(item.nomination).achievements[0]
        let next: ID<Occasion> = Sample.id("occasion-yearly-2027")
        let planned = try #require(try await walk.world.office.store.occasion(next, agency: Sample.agency.id))
        let guidance = Sample.guidance(deadline: Moment(Sample.day(2027, 11, 30), hour: 17))
        try await walk.office.openOccasion(next, with: guidance, at: planned.revision, by: Person.clerk.persona)
        walk.world.clock.move(to: Moment(Sample.day(2027, 10, 1), hour: 9))
        let same = AchievementForm(
            id: achievement.id, title: achievement.title, first: achievement.period.first, last: achievement.period.last
        )
        let draft = try await walk.draft("Người 1", achievement: same, of: item.participant, on: next)
        let refusal = await #expect(throws: Refusal.self) {
            try await walk.office.submitNomination(draft.id, at: draft.revision, by: Person.school.persona)
        }
        #expect(
            refusal?.reasons == [
                Reason(
                    .checklist(.achievementNotRewarded), field: "achievementNotRewarded",
                    ["title": achievement.title, "decision": "01/QĐ-UBND"])
            ])
        let other = AchievementForm(title: "Lớp học số", first: Sample.day(2027, 1, 5), last: Sample.day(2027, 6, 1))
        let form = NominationForm(
            award: SamplePlan.certificate, report: draft.report, themes: ["a"], criteria: ["c2"], achievements: [other])
        _ = try await walk.office.saveNomination(draft.id, form: form, at: draft.revision, by: Person.school.persona)
        let submitted = try await walk.office.submitNomination(draft.id, at: nil, by: Person.school.persona)
        #expect(submitted.number == "HS-2027-001", "one form may be given again for another achievement (P1)")
    }

    @Test func `the chairman leaves one out with a reason, and the place stays empty until allocated again`()
        async throws
    {
        let walk = try await SeasonWalk()
        let first = try await walk.appraised("Người 1")
        let second = try await walk.appraised("Người 2")
        try await walk.held([first, second])
        try await walk.allocate()
        let pending = try await walk.presented()
        let out = RefusedItem(nomination: first.id, name: "Người 1", reason: "đang xác minh đơn thư")
        let issued = try await walk.office.issueDecision(
            pending.id, refusing: [out], at: pending.revision, by: Person.chairman.persona)
        #expect(issued.items.map(\.name) == ["Người 2"])
        #expect(issued.items.map(\.goldBook) == [1])
        let refused = try await walk.now(first.id)
        #expect(refused.status == .refused)
        #expect(refused.statusReason == "đang xác minh đơn thư")
        #expect(try await walk.findings() == [])
    }

    @Test func `a replacement takes the names of today, ends the old certificates and keeps the awards`() async throws {
        let walk = try await SeasonWalk()
        let old = try await walk.published(["Nguyễn Văn Nhầm", "Người 2"])
        let record = try await walk.office.readParticipant(old.items[0].participant, by: Person.clerk.persona)
        let form = ParticipantForm(
            unit: record.participant.unit, kind: .individual, group: "officials", name: "Nguyễn Văn Đúng",
            detail: "Giáo viên", work: .direct)
        try await walk.office.changeParticipant(
            record.participant.id, to: form, at: record.participant.revision, by: Person.clerk.persona)
        let draft = try await walk.office.draftReplacement(
            of: old.id, leaving: [], because: "sai tên", by: Person.clerk.persona)
        let pending = try await walk.presented(draft)
        let issued = try await walk.office.issueDecision(
            pending.id, refusing: [], at: pending.revision, by: Person.chairman.persona)
        let between = try await walk.office.listPublished(agency: Sample.agency.id, year: nil)
        #expect(between.map { $0.standing.map(\.name) } == [["Nguyễn Văn Nhầm", "Người 2"]], "no award vanishes")
        try await walk.office.publishDecision(issued.id, at: issued.revision, by: Person.clerk.persona)
        let new = try #require(try await walk.world.office.store.decision(issued.id, agency: Sample.agency.id))
        let after = try await walk.office.listPublished(agency: Sample.agency.id, year: nil)
        #expect(after.map(\.decision.id) == [new.id, old.id] && after.map(\.standing.count) == [2, 0])
        #expect(after[0].target?.id == old.id && after[1].publicSuccessor?.id == new.id)
        #expect(new.issue?.text == "02/QĐ-UBND")
        #expect(new.items.map(\.name) == ["Nguyễn Văn Đúng", "Người 2"])
        let store = walk.world.office.store
        #expect(try await store.decision(old.id, agency: Sample.agency.id)?.status == .replaced)
        #expect(try await store.decision(old.id, agency: Sample.agency.id)?.items == old.items, "issued is final")
        #expect(try await store.certificates(decision: old.id).allSatisfy { $0.status == .replaced })
        #expect(try await store.certificates(decision: new.id).allSatisfy { $0.status == .valid })
        #expect(try await walk.findings() == [])
    }

    @Test func `a cancellation takes back one award, frees its achievement and leaves the others`() async throws {
        let walk = try await SeasonWalk()
        let old = try await walk.published(["Người 1", "Người 2"])
        let target = old.items[1].nomination
        let draft = try await walk.office.draftCancellation(
            of: old.id, items: [target], because: "khai gian thành tích", by: Person.clerk.persona)
        _ = try await walk.published(walk.presented(draft))
        let store = walk.world.office.store
        #expect(try await walk.now(target).status == .cancelled)
        #expect(try await walk.now(old.items[0].nomination).status == .published)
        #expect(try await store.decision(old.id, agency: Sample.agency.id)?.status == .published)
        let states = try await store.certificates(decision: old.id).sorted { $0.goldBook < $1.goldBook }.map(\.status)
        #expect(states == [.valid, .cancelled])
        #expect(try await store.rewarded(walk.now(target).achievements.map(\.id)) == [:])
        #expect(try await walk.findings() == [])
        let cancelled = try #require(try await store.certificates(nomination: target).first)
        #expect(try await walk.office.lookUpCertificate(cancelled.code)?.certificate.status == .cancelled)
    }

    @Test func `cancelling all of a decision cancels the decision`() async throws {
        let walk = try await SeasonWalk()
        let old = try await walk.published(["Người 1"])
        let draft = try await walk.office.draftCancellation(
            of: old.id, items: [old.items[0].nomination], because: "hồ sơ giả", by: Person.clerk.persona)
        _ = try await walk.published(walk.presented(draft))
        #expect(try await walk.world.office.store.decision(old.id, agency: Sample.agency.id)?.status == .cancelled)
        #expect(try await walk.findings() == [])
    }

    @Test func `a chairman does not decide what they submitted`() async throws {
        let walk = try await SeasonWalk()
        try await walk.held([walk.appraised("Người 1")])
        try await walk.allocate()
        let pending = try await walk.presented()
        let school = Person.school.persona
        let both = Persona(
            account: school.account, name: school.name, agency: school.agency, unit: nil, roles: [.chairman])
        await #expect(throws: Refusal(.ownSubmission, ["number": "HS-2026-001"])) {
            try await walk.office.issueDecision(pending.id, refusing: [], at: pending.revision, by: both)
        }
    }
}
