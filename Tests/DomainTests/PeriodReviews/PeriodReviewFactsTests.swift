import Domain
import Testing

@Suite struct PeriodReviewFactsTests {
    private func entry(_ act: String, on subject: String, at: Moment, _ body: [String: JSON]) throws -> JournalEntry {
        JournalEntry(
            agency: try Make.id("agency"), sequence: 1, at: at, actor: "system", act: act, subject: subject,
            body: .object(body), previous: JournalEntry.genesis, hash: JournalEntry.genesis)
    }

    private func facts(
        _ entries: [JournalEntry], decisions: [Decision] = [], until last: String
    ) throws -> PeriodReviewFacts {
        let records = PeriodReviewRecords(
            indicators: [], decisions: decisions, kinds: [try Make.id("firm"): .enterprise], entries: entries)
        return PeriodReviewFacts(records, in: try #require(Period(Make.day("2026-01-01"), Make.day(last))))
    }

    private func registration(_ act: String, at: Moment, _ status: String, _ promises: Int) throws -> JournalEntry {
        try entry(
            act, on: "registration:r1", at: at,
            [
                "participant": .string("firm"), "year": JSON(2026), "status": .string(status),
                "commitments": .array(Array(repeating: .string("Số hóa"), count: promises)),
            ])
    }

    @Test func `a registration counts as it stood when the day ended, to the millisecond`() throws {
        let midnight = Moment(try Make.day("2026-05-02"))
        let told = [
            try registration("registration.register", at: Moment(Make.day("2026-05-01"), hour: 9), "registered", 1),
            try registration(
                "registration.change", at: Moment(milliseconds: midnight.milliseconds - 1), "registered", 3),
            try registration("registration.withdraw", at: midnight, "withdrawn", 3),
        ]
        #expect(try facts(told, until: "2026-04-30").registrations == [])
        #expect(
            try facts(told, until: "2026-05-01").registrations == [
                RegistrationCount(year: 2026, kind: .enterprise, participants: 1, commitments: 3)
            ])
        #expect(try facts(told, until: "2026-05-02").registrations == [])
    }

    @Test func `a petition is late from the day after it was due, and no more once it was answered`() throws {
        func petition(_ act: String, _ day: String, _ status: String) throws -> JournalEntry {
            try entry(
                act, on: "occasion:o1", at: Moment(Make.day(day), hour: 9),
                [
                    "petition": .string("p1"), "received": .string("2026-05-01"), "due": .string("2026-05-10"),
                    "status": .string(status),
                ])
        }
        let told = [
            try petition("occasion.petition", "2026-05-01", "received"),
            try petition("occasion.petition-answer", "2026-05-12", "answered"),
        ]
        #expect(try facts(told, until: "2026-05-10").petitions == PetitionCounts(received: 1))
        #expect(try facts(told, until: "2026-05-11").petitions == PetitionCounts(received: 1, late: 1))
        #expect(try facts(told, until: "2026-05-12").petitions == PetitionCounts(received: 1, answered: 1))
    }

    @Test func `a line of the fund counts from the later of its day and its entry, until it was cancelled`() throws {
        func line(_ act: String, _ told: String, _ status: String) throws -> JournalEntry {
            try entry(
                act, on: "agency:a", at: Moment(Make.day(told), hour: 9),
                [
                    "line": .string("l1"), "kind": .string("rewards"), "amount": .int(760_000),
                    "day": .string("2026-06-01"), "status": .string(status),
                ])
        }
        let told = [
            try line("agency.fund", "2026-06-05", "entered"), try line("agency.fund-cancel", "2026-06-09", "cancelled"),
        ]
        #expect(try facts(told, until: "2026-06-04").fund == [])
        #expect(try facts(told, until: "2026-06-05").fund == [FundSum(kind: .rewards, amount: Dong(760_000))])
        #expect(try facts(told, until: "2026-06-09").fund == [])
    }

    @Test func `an award counts once the program knew of its issue, by gender and work where the list says them`()
        throws
    {
        let day = try Make.day("2026-12-10")
        var pending = try DecisionTests.decision(.pending)
        (pending.items[0].gender, pending.items[0].work) = (.woman, .direct)
        (pending.items[1].gender, pending.items[1].work) = (.man, .leader)
        let issued = try pending.issued(DecisionTests.issue(), refusing: [], at: Make.now)
        let told = [
            try entry("decision.issue", on: "decision:decision", at: Moment(day.adding(days: 2), hour: 9), [:])
        ]
        #expect(try facts(told, decisions: [issued], until: "2026-12-11").decisions == [])
        let count = try #require(try facts(told, decisions: [issued], until: "2026-12-12").awards.first)
        #expect(count.recipients == 3 && count.women == 1 && count.men == 1 && count.genderUnknown == 1)
        #expect(count.direct == 1 && count.leaders == 1 && count.workUnknown == 1 && count.money == Dong(2_280_000))
    }
}
