import Domain
import Testing

@Suite struct OccasionTests {
    let plan: Plan
    let unit: ID<OrgUnit>

    init() throws { (plan, unit) = (try Make.plan(), try Make.id("unit")) }

    @Test func `intake ends at the minute of the deadline, Vietnam time`() throws {
        let occasion = try Make.occasion()
        // 17:00 in Vietnam is 10:00 UTC.
        let deadline = Moment(milliseconds: 1_796_032_800_000)
        #expect(occasion.refusalsOfIntake(from: unit, at: deadline) == [])
        #expect(
            occasion.refusalsOfIntake(from: unit, at: Moment(milliseconds: deadline.milliseconds + 1))
                == [Reason(.deadlinePassed, ["day": "30/11/2026"])])
    }

    @Test func `an extension holds for its unit only, also after intake was closed`() throws {
        let late = Moment(try Make.day("2026-12-01"), hour: 9)
        let granted = DeadlineExtension(
            unit: unit, until: Moment(try Make.day("2026-12-03"), hour: 17), reason: "mưa lũ",
            by: try Make.id("clerk"), at: Make.now)
        let extended = try Make.occasion().extended(by: granted, at: Make.now)
        #expect(extended.refusalsOfIntake(from: unit, at: late) == [])
        let other: ID<OrgUnit> = try Make.id("other")
        #expect(extended.refusalsOfIntake(from: other, at: late).map(\.code) == [.deadlinePassed])
        let closed = try extended.moved(to: .closed, at: late)
        #expect(closed.refusalsOfIntake(from: unit, at: late) == [])
        #expect(closed.refusalsOfIntake(from: other, at: late) == [Reason(.occasionNotOpen)])
    }

    @Test func `an extension needs a reason and a later moment`() throws {
        let granted = DeadlineExtension(
            unit: unit, until: Moment(try Make.day("2026-11-29")), reason: "", by: try Make.id("clerk"), at: Make.now)
        #expect(throws: Refusal([Reason(.missingReason, field: "reason"), Reason(.extensionNotLater, field: "until")]))
        {
            try Make.occasion().extended(by: granted, at: Make.now)
        }
    }

    @Test func `intake is not closed before its deadline`() throws {
        #expect(throws: Refusal(.deadlineStillAhead, ["day": "30/11/2026"])) {
            try Make.occasion().moved(to: .closed, at: Make.now)
        }
    }

    @Test(arguments: OccasionStatus.allCases, OccasionStatus.allCases)
    func `steps follow one another and nothing is skipped`(from: OccasionStatus, to: OccasionStatus) throws {
        let late = Moment(try Make.day("2027-01-05"))
        let occasion = try Make.occasion(from)
        let allowed = from.next == to && to != .open
        if allowed {
            #expect(try occasion.moved(to: to, at: late).status == to)
        } else {
            #expect(throws: Refusal(.occasionStepOutOfOrder)) { try occasion.moved(to: to, at: late) }
        }
    }

    @Test func `guidance is refused with everything that is wrong`() throws {
        let guidance = Guidance(
            papers: [RequiredPaper(code: "x", name: "", award: "medal")], deadline: Moment(try Make.day("2025-01-01")),
            place: "", notes: "", decisionDay: try Make.day("2024-01-01"))
        #expect(
            guidance.defects(under: plan, now: Make.now).map(\.code) == [
                .deadlineInPast, .deadlineOutsidePlan, .decisionBeforeDeadline, .missingPlace, .unknownAward,
                .emptyPaper,
            ])
    }

    @Test func `an open occasion's deadline only moves later`() throws {
        let occasion = try Make.occasion()
        var guidance = try #require(occasion.guidance)
        guidance.deadline = guidance.deadline.adding(seconds: -60)
        #expect(throws: Refusal(.deadlineMovedEarlier, field: "deadline")) {
            try occasion.guided(by: guidance, under: plan, at: Make.now)
        }
        guidance.deadline = guidance.deadline.adding(seconds: 3600)
        #expect(try occasion.guided(by: guidance, under: plan, at: Make.now).guidance == guidance)
    }
}
