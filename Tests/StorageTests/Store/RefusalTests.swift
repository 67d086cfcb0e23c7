import Domain
import Operations
import Storage
import TestSupport
import Testing

/// The schema refuses by itself what operations should never ask for.
struct RefusalTests {
    static let season = TestSeason()

    static let uniques: [(name: String, write: Write)] = [
        ("units", .addUnit(Sample.unit("twin", "Trường THCS Mẫu", .school))),
        ("accounts", .addAccount(twin(of: Person.clerk.account), passwordHash: "x")),
        ("registrations", .addRegistration(Sample.registration("again", of: season.participant))),
        ("occasions", .addOccasion(Sample.occasion("yearly-2026-b", code: "yearly-2026"))),
        ("nominations", .addNomination(Sample.nomination("again", of: season.participant), name: "Đức", detail: "")),
        (
            "numbers",
            .addNomination(
                Sample.nomination("same", of: season.participant, status: .withdrawn, sequence: 1), name: "Đức",
                detail: "")
        ),
        ("decisions", .addDecision(Sample.decision("same", items: [], status: .issued, number: 1))),
        (
            "rewards",
            .reward(
                season.nomination.achievements[0].id, nomination: season.nomination.id, decision: season.decision.id)
        ),
        (
            "certificates",
            .addCertificate(
                Sample.certificate("same", of: season.decision.items[0], in: season.decision))
        ),
        ("law_records", .addLawRecord(Sample.lawRecord("same"), ordinal: 1)),
    ]

    @Test("What must be once is refused the second time, under the name operations know", arguments: uniques)
    func unique(name: String, write: Write) async throws {
        let test = try await TestOffice()
        try await test.put(Self.season.writes)
        await #expect(throws: StoreFault.conflict(name)) { try await test.put(write) }
    }

    @Test("More votes than members, or than members who may vote, are refused")
    func votes() async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        let nomination = TestSeason().nomination
        func session(_ count: VoteCount, recused: [ID<CouncilMember>] = []) -> Write {
            var session = Sample.councilSession("more", on: [nomination], status: .open, count: count)
            session.agenda[0].recused = recused
            return .addCouncilSession(session)
        }
        let refusals = [
            session(VoteCount(agree: 9, disagree: 1)), session(VoteCount(agree: 5, disagree: 3, writtenAgree: 2)),
            session(VoteCount(agree: 9, disagree: 0), recused: [Sample.council.members[0].id]),
            session(VoteCount(agree: -1, disagree: 0)),
        ]
        for write in refusals {
            await #expect(throws: StoreFault.conflict("votes")) { try await test.put(write) }
        }
        try await test.put(session(VoteCount(agree: 8, disagree: 0), recused: [Sample.council.members[0].id]))
    }

    @Test(
        "A row that says what the domain does not know is refused by its named rule",
        arguments: [
            ("UPDATE nominations SET status = 'lost'", "nominations_status"),
            ("UPDATE nominations SET number = NULL", "nominations_submitted"),
            ("UPDATE nominations SET rank = 0", "nominations_rank"),
            ("UPDATE nominations SET status = 'returned'", "nominations_returned"),
            ("UPDATE participants SET kind = 'collective'", "participants_person"),
            ("UPDATE participants SET name = ''", "participants_name"),
            ("UPDATE achievements SET last_day = '2025-01-01'", "achievements_period"),
            ("UPDATE evidence SET size = 30000000", "evidence_size"),
            ("UPDATE decisions SET number = NULL", "decisions_issue"),
            ("UPDATE decisions SET status = 'draft'", "decisions_issue"),
            ("UPDATE occasions SET status = 'open' WHERE code = 'final-2030'", "occasions_guided"),
            ("UPDATE council_sessions SET minutes = ''", "council_sessions_minutes"),
            ("UPDATE session_votes SET members = 3", "votes_within_members"),
            ("UPDATE appraisals SET opinion = 'does-not-meet'", "appraisals_remark"),
            ("UPDATE certificates SET gold_book = 0", "certificates_gold_book"),
            ("UPDATE numbers SET last = 0", "numbers_last"),
        ])
    func checks(sql: String, rule: String) async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        let fault = await #expect(throws: StorageFault.self) { try await test.files.tamper(sql) }
        guard case .constraint(.check, let name, _) = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(name == rule)
    }

    @Test("A record of one agency can not point into another")
    func agencies() async throws {
        let test = try await TestOffice()
        try await test.put(.addAgency(Sample.otherAgency))
        var stranger = Sample.participant("stranger", agency: Sample.otherAgency)
        stranger.unit = Sample.school.id
        await #expect(throws: StoreFault.conflict("reference")) { try await test.put(.addParticipant(stranger)) }
    }

    @Test("A rewarded achievement can not be dropped from its nomination")
    func rewardHolds() async throws {
        let test = try await TestOffice()
        try await test.put(TestSeason().writes)
        var nomination = TestSeason().nomination.saved(.archived, at: Sample.now)
        nomination.achievements = []
        await #expect(throws: StoreFault.conflict("reference")) { try await test.put(.changeNomination(nomination)) }
    }

    @Test("A second nomination is taken once the first one ended", arguments: Array(NominationStatus.ended))
    func second(status: NominationStatus) async throws {
        let test = try await TestOffice()
        let duc = Sample.participant("duc")
        try await test.put(.addParticipant(duc))
        try await test.put(.addNomination(Sample.nomination("one", of: duc, status: status), name: "Đ", detail: ""))
        let second = Write.addNomination(Sample.nomination("two", of: duc), name: "Đ", detail: "")
        if [.granted, .archived, .outOfQuota].contains(status) {
            await #expect(throws: StoreFault.conflict("nominations")) { try await test.put(second) }
        } else {
            try await test.put(second)
        }
    }

    private static func twin(of account: Account) -> Account {
        Account(
            id: Sample.id("account-twin"), agency: account.agency, unit: nil, login: account.login, name: "Ai Đó",
            roles: [.auditor])
    }
}
