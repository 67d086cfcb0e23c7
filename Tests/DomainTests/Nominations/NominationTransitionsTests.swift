import Domain
import Testing

/// Every verb against every status: the exact set it starts from, and where it leads.
@Suite struct NominationTransitionsTests {
    typealias Verb = @Sendable (Nomination) throws -> Nomination

    static let verbs: [(name: String, from: Set<NominationStatus>, to: NominationStatus, verb: Verb)] = [
        (
            "submit", [.draft, .returned], .submitted,
            { nomination in
                try nomination.submitted(
                    by: Make.id("writer"), at: Make.now, number: "HS-2026-001", facts: Make.facts())
            }
        ),
        ("accept", [.submitted], .accepted, { try $0.accepted(at: Make.now) }),
        ("return", [.submitted], .returned, { try $0.returned(Make.supplement()) }),
        (
            "decline", [.submitted, .accepted, .appraised], .declined,
            { try $0.declined(because: "thiếu", at: Make.now) }
        ),
        ("reopen", [.lapsed], .returned, { try $0.reopened(Make.supplement(), because: "mưa lũ") }),
        ("withdraw", NominationStatus.withdrawable, .withdrawn, { try $0.withdrawn(because: "rút", at: Make.now) }),
        ("appraise", [.accepted, .appraised], .appraised, { try $0.appraised(at: Make.now) }),
        ("call", [.appraised], .inSession, { try $0.called(at: Make.now) }),
        ("take off", [.inSession], .appraised, { try $0.takenOff(at: Make.now) }),
        (
            "recommend", [.inSession], .recommended,
            {
                try $0.voted(recommended: true, rank: 1, because: "", at: Make.now)
            }
        ),
        (
            "not recommend", [.inSession], .notRecommended,
            {
                try $0.voted(recommended: false, rank: nil, because: "3/9", at: Make.now)
            }
        ),
        (
            "place", [.recommended, .allocated, .outOfQuota], .allocated,
            { try $0.placed(true, because: "", at: Make.now) }
        ),
        (
            "leave out", [.recommended, .allocated, .outOfQuota], .outOfQuota,
            {
                try $0.placed(false, because: "hết", at: Make.now)
            }
        ),
        ("decide", [.allocated], .decided, { try $0.decided(at: Make.now) }),
        ("refuse", [.allocated], .refused, { try $0.refused(because: "chưa rõ", at: Make.now) }),
        ("publish", [.decided], .published, { try $0.published(at: Make.now) }),
        ("archive", [.published], .archived, { try $0.archived(at: Make.now) }),
        ("cancel", NominationStatus.awarded, .cancelled, { try $0.cancelled(because: "khai gian", at: Make.now) }),
        ("forward", [.recommended], .forwarded, { try $0.forwarded(at: Make.now) }),
        ("grant", [.forwarded], .granted, { try $0.answered(granted: true, because: "12/QĐ", at: Make.now) }),
        ("not grant", [.forwarded], .notGranted, { try $0.answered(granted: false, because: "không", at: Make.now) }),
    ]

    @Test(arguments: NominationStatus.allCases)
    func `each verb starts from exactly the statuses it names`(status: NominationStatus) throws {
        for (name, from, to, verb) in Self.verbs {
            let nomination = try Make.nomination(status)
            if from.contains(status) {
                let next = try verb(nomination)
                #expect(next.status == to, "\(name) from \(status)")
                #expect(next.revision == nomination.revision.next, "\(name) from \(status)")
            } else {
                #expect(throws: Refusal.self, "\(name) from \(status)") { try verb(nomination) }
            }
        }
    }

    @Test func `a returned nomination lapses only after its due day`() throws {
        let returned = try Make.nomination(.returned)
        let dueDay = Moment(try Make.day("2026-12-05"), hour: 23, minute: 59)
        #expect(throws: Refusal(.supplementNotLate)) { try returned.lapsed(at: dueDay) }
        #expect(try returned.lapsed(at: Moment(try Make.day("2026-12-06"))).status == .lapsed)
    }

    @Test func `a supplement is taken on its due day though the occasion's deadline is over, and not after`() throws {
        let returned = try Make.nomination(.returned)
        let writer: ID<Account> = try Make.id("writer")
        let inTime = Moment(try Make.day("2026-12-05"), hour: 23, minute: 59)
        let next = try returned.submitted(by: writer, at: inTime, number: "HS-2026-001", facts: Make.facts())
        #expect(next.status == .submitted)
        #expect(throws: Refusal(.supplementLate, ["day": "05/12/2026"])) {
            try returned.submitted(
                by: writer, at: Moment(Make.day("2026-12-06")), number: "HS-2026-001", facts: Make.facts())
        }
    }

    @Test func `a draft is refused after the deadline, with its day`() throws {
        let draft = try Make.nomination()
        let late = Moment(try Make.day("2026-11-30"), hour: 17, minute: 1)
        #expect(throws: Refusal(.deadlinePassed, ["day": "30/11/2026"])) {
            try draft.submitted(by: Make.id("writer"), at: late, number: "HS-2026-001", facts: Make.facts())
        }
        let onTime = Moment(try Make.day("2026-11-30"), hour: 17)
        #expect(
            try draft.submitted(by: Make.id("writer"), at: onTime, number: "HS-2026-001", facts: Make.facts()).number
                == "HS-2026-001")
    }

    @Test func `all missing parts are told at once`() throws {
        var draft = try Make.nomination()
        (draft.report, draft.themes, draft.criteria, draft.achievements) = ("ngắn", [], [], [])
        let refusal = #expect(throws: Refusal.self) {
            try draft.submitted(
                by: Make.id("writer"), at: Make.now, number: "HS-2026-001", facts: Make.facts(evidence: []))
        }
        #expect(
            refusal?.reasons.map(\.code) == [
                .checklist(.report), .checklist(.achievement), .checklist(.theme), .checklist(.criterion),
                .checklist(.paper),
            ])
    }

    @Test func `an achievement rewarded before blocks, and names the decision`() throws {
        let draft = try Make.nomination()
        let facts = try Make.facts(rewarded: [draft.achievements[0].id: "02/QĐ-UBND"])
        let expected = Reason(
            .checklist(.achievementNotRewarded), field: "achievementNotRewarded",
            ["title": "Số hóa hồ sơ", "decision": "02/QĐ-UBND"])
        #expect(throws: Refusal([expected])) {
            try draft.submitted(by: Make.id("writer"), at: Make.now, number: "HS-2026-001", facts: facts)
        }
    }

    @Test func `registration is never a condition`() throws {
        let line = try Make.nomination().checklist(Make.facts()).first { $0.item == .registration }
        #expect(line == ChecklistLine(.registration, passed: false, strength: .remind))
    }

    @Test func `what shows the achievement is counted without the required papers, and equal files once`() throws {
        func file(_ key: String, _ digest: String, paper: String? = nil) throws -> Evidence {
            Evidence(
                id: try Make.id(key), nomination: try Make.id("nomination"), name: "\(key).pdf", kind: .pdf, size: 10,
                digest: digest, paper: paper, addedBy: try Make.id("writer"), added: Moment(milliseconds: 0))
        }
        func line(_ files: [Evidence]) throws -> ChecklistLine? {
            try Make.nomination().checklist(Make.facts(evidence: files)).first { $0.item == .evidence }
        }
        let report = try file("a", "1", paper: "report")
        func expected(_ count: Int) -> ChecklistLine {
            ChecklistLine(.evidence, passed: count > 0, strength: .warn, ["count": "\(count)"])
        }
        #expect(try line([report]) == expected(0))
        #expect(try line([report, file("b", "1")]) == expected(0), "the report once more shows nothing more")
        #expect(try line([report, file("b", "2"), file("c", "2")]) == expected(1))
        #expect(try line([report, file("b", "2"), file("c", "3")]) == expected(2))
    }

    @Test func `a household has no place where the plan gives it none`() throws {
        let sample = try Make.nomination()
        let household = Nomination(
            id: sample.id, agency: sample.agency, unit: sample.unit, occasion: sample.occasion,
            participant: sample.participant, kind: .household, award: sample.award, createdBy: sample.createdBy,
            changed: sample.changed)
        let line = try household.checklist(Make.facts()).first { $0.item == .quotaExists }
        #expect(line?.passed == false)
    }

    @Test func `ending without a reason is refused`() throws {
        let missing = Refusal(.missingReason, field: "reason")
        #expect(throws: missing) { try Make.nomination(.submitted).declined(because: "", at: Make.now) }
        #expect(throws: missing) { try Make.nomination(.submitted).withdrawn(because: "", at: Make.now) }
        #expect(throws: missing) { try Make.nomination(.allocated).refused(because: "", at: Make.now) }
        #expect(throws: missing) { try Make.nomination(.published).cancelled(because: "", at: Make.now) }
    }
}
