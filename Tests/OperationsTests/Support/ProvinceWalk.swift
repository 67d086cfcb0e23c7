import Domain
import Operations
import TestSupport
import Testing

/// Walks nominations of two communes up to their province and through it.
struct ProvinceWalk {
    let world: TestProvince
    var office: Office { world.office }

    init(_ world: TestProvince) { self.world = world }

    init(collectives: Int = 1) async throws { world = try await TestProvince(collectives: collectives) }

    func now(_ id: ID<Nomination>, _ place: TestProvince.Place) async throws -> Nomination {
        try #require(try await office.store.nomination(id, agency: world.agency(place)))
    }

    func occasion(_ place: TestProvince.Place) async throws -> Occasion {
        try #require(try await office.store.occasion(world.occasion(place), agency: world.agency(place)))
    }

    /// A collective proposed for the provincial certificate, checked and appraised in its commune.
    func appraised(_ name: String, _ place: TestProvince.Place, of known: ID<Participant>? = nil) async throws
        -> Nomination
    {
        let author = world.person(.school, place)
        let form = ParticipantForm(unit: author.unit, kind: .collective, group: "collectives", name: name)
        var participant = known
        if participant == nil { participant = try await office.addParticipant(form, by: author).id }
        let draft = try await office.openNomination(
            world.occasion(place), participant: try #require(participant), award: world.merit, by: author)
        let content = NominationForm(
            award: world.merit, report: String(repeating: "Đã làm được nhiều việc có ích. ", count: 5), themes: ["a"],
            criteria: ["c1"],
            achievements: [
                AchievementForm(
                    title: "Số hóa \(name)", first: Sample.day(2026, 3, 1), last: Sample.day(2026, 10, 31))
            ])
        _ = try await office.saveNomination(draft.id, form: content, at: draft.revision, by: author)
        let file = EvidenceFile(name: "minh-chung.pdf", kind: .pdf, bytes: Array("%PDF-1.4 \(name) %%EOF".utf8))
        _ = try await office.addEvidence(file, paper: nil, to: draft.id, by: author)
        let sent = try await office.submitNomination(draft.id, at: nil, by: author)
        try await checked(sent, place)
        return try await now(draft.id, place)
    }

    /// Accepted and appraised where it stands.
    func checked(_ nomination: Nomination, _ place: TestProvince.Place) async throws {
        try await office.acceptNomination(nomination.id, at: nomination.revision, by: world.person(.clerk, place))
        try await office.recordAppraisal(
            of: nomination.id, findings: nomination.criteria.map { Finding(criterion: $0, verdict: .met) },
            opinion: .meets, remark: "", at: now(nomination.id, place).revision, by: world.person(.appraiser, place))
    }

    /// Closes the intake on `day` and holds a session two days later, everybody agreeing unless `agree` says less.
    func held(_ nominations: [Nomination], _ place: TestProvince.Place, on day: Day, agree: Int? = nil) async throws {
        let (clerk, secretary) = (world.person(.clerk, place), world.person(.secretary, place))
        let clock = world.test.clock
        if clock.now() < Moment(day, hour: 8) { clock.move(to: Moment(day, hour: 8)) }
        let open = try await occasion(place)
        if open.status == .open { try await office.closeIntake(of: open.id, at: open.revision, by: clerk) }
        let start = clock.now().adding(seconds: 2 * 3600)
        let called = try await office.callSession(
            for: open.id, at: start, place: "Hội trường", agenda: nominations.map(\.id), by: clerk)
        clock.move(to: start)
        let members = TestProvince.council(place).members
        func session() async throws -> CouncilSession {
            try #require(try await office.store.councilSession(called.id, agency: world.agency(place)))
        }
        try await office.noteAttendance(
            members.map { SeatAttendance(member: $0.id, presence: .present) }, in: called.id, at: called.revision,
            by: secretary)
        try await office.openSession(called.id, at: session().revision, by: secretary)
        let yes = agree ?? members.count
        try await office.enterVotes(
            nominations.enumerated().map {
                AgendaItem(
                    nomination: $1.id, count: VoteCount(agree: yes, disagree: members.count - yes), rank: $0 + 1)
            }, in: called.id, at: session().revision, by: secretary)
        try await office.closeSession(
            called.id, minutes: "Biên bản \(place.rawValue)", at: session().revision, by: secretary)
        try await office.signMinutes(of: called.id, at: session().revision, by: secretary)
    }

    /// Recommended by its commune's council.
    func recommended(_ name: String, _ place: TestProvince.Place) async throws -> Nomination {
        let nomination = try await appraised(name, place)
        try await held([nomination], place, on: Sample.day(2026, 12, 1))
        return try await now(nomination.id, place)
    }

    func forward(_ nomination: Nomination, _ place: TestProvince.Place) async throws {
        try await office.forwardNomination(
            nomination.id, at: now(nomination.id, place).revision, by: world.person(.clerk, place))
    }

    /// The link of a commune's nomination.
    func proposal(_ nomination: Nomination) async throws -> Proposal {
        try #require(
            try await office.store.proposals(touching: [nomination.id], of: nomination.agency).first)
    }

    /// The province's record of a commune's nomination.
    func received(_ nomination: Nomination) async throws -> Nomination {
        try await now(proposal(nomination).parentNomination, .province)
    }

    /// Allocates and issues in the province what its council recommended.
    func issued() async throws -> Decision {
        let (clerk, occasion) = (world.person(.clerk, .province), try await occasion(.province))
        try await office.allocate(occasion.id, award: world.merit, at: occasion.revision, by: clerk)
        let draft = try await office.draftDecision(
            occasion.id, award: world.merit, moneySource: "Quỹ thi đua", by: clerk)
        try await office.presentDecision(draft.id, at: draft.revision, by: clerk)
        let pending = try #require(try await office.store.decision(draft.id, agency: world.agency(.province)))
        return try await office.issueDecision(
            draft.id, refusing: [], at: pending.revision, by: world.person(.chairman, .province))
    }

    func acts(_ nomination: Nomination) async throws -> [String] {
        try await office.store.history(subject: "nomination:\(nomination.id)", agency: nomination.agency).map(\.act)
    }
}
