import Domain
import Operations
import TestSupport
import Testing

/// Walks a season of xã Mẫu through the operations, as the people who do each step.
struct SeasonWalk {
    let world: TestOffice
    var office: Office { world.office }
    let occasion: ID<Occasion> = Sample.id("occasion-yearly-2026")

    init(plan: Plan = SamplePlan.caoMinhLike) async throws { world = try await TestOffice(plan: plan) }

    /// A teacher of the school (or a person of another unit) with a complete draft.
    func draft(
        _ name: String, by person: Person = .school, achievement: AchievementForm? = nil,
        of known: ID<Participant>? = nil, on other: ID<Occasion>? = nil
    ) async throws -> Nomination {
        let participant: ID<Participant>
        if let known {
            participant = known
        } else {
            let form = ParticipantForm(
                unit: person.unit, kind: .individual, group: "officials", name: name, detail: "Giáo viên", work: .direct
            )
            participant = try await office.addParticipant(form, by: person.persona).id
        }
        let draft = try await office.openNomination(
            other ?? occasion, participant: participant, award: SamplePlan.certificate, by: person.persona)
        let new = AchievementForm(
            title: "Số hóa hồ sơ \(name)", first: Sample.day(2026, 3, 1), last: Sample.day(2026, 10, 31))
        let form = NominationForm(
            award: SamplePlan.certificate, report: String(repeating: "Đã làm được nhiều việc có ích. ", count: 5),
            themes: ["a"], criteria: ["c2"], achievements: [achievement ?? new])
        _ = try await office.saveNomination(draft.id, form: form, at: draft.revision, by: person.persona)
        for paper in Sample.guidance().papers where paper.award == SamplePlan.certificate {
            let file = EvidenceFile(name: "\(paper.code).pdf", kind: .pdf, bytes: Array("%PDF-1.4 \(name) %%EOF".utf8))
            _ = try await office.addEvidence(file, paper: paper.code, to: draft.id, by: person.persona)
        }
        return try await office.readNomination(draft.id, by: person.persona).nomination
    }

    func submitted(_ name: String, by person: Person = .school) async throws -> Nomination {
        let draft = try await draft(name, by: person)
        return try await office.submitNomination(draft.id, at: draft.revision, by: person.persona)
    }

    func accepted(_ name: String, by person: Person = .school) async throws -> Nomination {
        let nomination = try await submitted(name, by: person)
        try await office.acceptNomination(nomination.id, at: nomination.revision, by: Person.clerk.persona)
        return try await now(nomination.id)
    }

    func appraised(_ name: String, by person: Person = .school) async throws -> Nomination {
        let nomination = try await accepted(name, by: person)
        try await office.recordAppraisal(
            of: nomination.id, findings: [Finding(criterion: "c2", verdict: .met)], opinion: .meets, remark: "",
            at: nomination.revision, by: Person.appraiser.persona)
        return try await now(nomination.id)
    }

    /// The nomination as it stands.
    func now(_ id: ID<Nomination>) async throws -> Nomination {
        try #require(try await world.office.store.nomination(id, agency: Sample.agency.id))
    }

    func occasionNow() async throws -> Occasion {
        try #require(try await world.office.store.occasion(occasion, agency: Sample.agency.id))
    }

    func sessionNow(_ id: ID<CouncilSession>) async throws -> CouncilSession {
        try #require(try await world.office.store.councilSession(id, agency: Sample.agency.id))
    }

    /// Closes intake and calls a session for `nominations`.
    func called(_ nominations: [Nomination]) async throws -> CouncilSession {
        world.clock.move(to: Moment(Sample.day(2026, 12, 1), hour: 8))
        let open = try await occasionNow()
        if open.status == .open {
            try await office.closeIntake(of: occasion, at: open.revision, by: Person.clerk.persona)
        }
        return try await office.callSession(
            for: occasion, at: Moment(Sample.day(2026, 12, 3), hour: 8), place: "Hội trường",
            agenda: nominations.map(\.id), by: Person.clerk.persona)
    }

    /// Holds a session to its signed minutes: all nine present, `agree` of them for each item in order. The secretary
    /// enters ranks by votes and, where they are equal, in the order given here, unless the council ranked nobody.
    @discardableResult
    func held(_ nominations: [Nomination], agree: [Int]? = nil, ranked: Bool = true) async throws -> CouncilSession {
        let session = try await called(nominations)
        let secretary = Person.secretary.persona
        world.clock.move(to: Moment(Sample.day(2026, 12, 3), hour: 8, minute: 30))
        let all = Sample.council.members.map { SeatAttendance(member: $0.id, presence: .present) }
        try await office.noteAttendance(all, in: session.id, at: session.revision, by: secretary)
        try await office.openSession(session.id, at: sessionNow(session.id).revision, by: secretary)
        let votes = agree ?? nominations.map { _ in 9 }
        for (place, nomination) in nominations.enumerated() {
            let before = votes.enumerated().count { $1 > votes[place] || $1 == votes[place] && $0 < place }
            let item = AgendaItem(
                nomination: nomination.id, count: VoteCount(agree: votes[place], disagree: 9 - votes[place]),
                rank: ranked ? before + 1 : nil)
            try await office.enterVote(item, in: session.id, at: sessionNow(session.id).revision, by: secretary)
        }
        try await office.closeSession(
            session.id, minutes: "Biên bản phiên họp", at: sessionNow(session.id).revision, by: secretary)
        try await office.signMinutes(of: session.id, at: sessionNow(session.id).revision, by: secretary)
        return try await sessionNow(session.id)
    }

    func allocate() async throws {
        try await office.allocate(
            occasion, award: SamplePlan.certificate, at: occasionNow().revision, by: Person.clerk.persona)
    }

    /// Drafts and presents the decision of what is allocated.
    func presented() async throws -> Decision {
        let draft = try await office.draftDecision(
            occasion, award: SamplePlan.certificate, moneySource: "Quỹ thi đua", by: Person.clerk.persona)
        return try await presented(draft)
    }

    func presented(_ draft: Decision) async throws -> Decision {
        try await office.presentDecision(draft.id, at: draft.revision, by: Person.clerk.persona)
        return try #require(try await world.office.store.decision(draft.id, agency: Sample.agency.id))
    }

    /// All the way to a published decision on `names`.
    func published(_ names: [String]) async throws -> Decision {
        var nominations: [Nomination] = []
        for name in names { nominations.append(try await appraised(name)) }
        try await held(nominations)
        try await allocate()
        return try await published(presented())
    }

    func published(_ pending: Decision) async throws -> Decision {
        let issued = try await office.issueDecision(
            pending.id, refusing: [], at: pending.revision, by: Person.chairman.persona)
        try await office.publishDecision(issued.id, at: issued.revision, by: Person.clerk.persona)
        return try #require(try await world.office.store.decision(issued.id, agency: Sample.agency.id))
    }

    func findings() async throws -> [InvariantFinding] { try await world.office.store.checkInvariants() }
}
