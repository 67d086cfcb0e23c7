import Domain
import Operations
import TestSupport

@testable import Web

/// xã Mẫu after the intake: two teachers and the school appraised, waiting for the council.
struct CouncilWorld {
    let world: SiteWorld
    let nominations: [Nomination]

    static let hostile = "Đỗ Thị <b>\"&'"

    init() async throws {
        world = try await SiteWorld()
        let people = [
            Sample.participant("1", CouncilWorld.hostile), Sample.participant("2", "Nguyễn Văn Đức"),
            Sample.participant("3", "Trường THCS Mẫu", kind: .collective, detail: "Thôn Đông"),
        ]
        nominations = people.enumerated().map { place, participant in
            Sample.nomination("\(place + 1)", of: participant, status: .appraised, sequence: place + 1)
        }
        var writes: [Write] = people.map { .addParticipant($0) }
        for (nomination, participant) in zip(nominations, people) {
            writes.append(.addNomination(nomination, name: participant.name, detail: participant.detail))
            writes.append(.addAppraisal(Sample.appraisal(nomination.id.text, of: nomination)))
        }
        try await world.test.put(writes)
        try await close()
    }

    /// Intake is over, whatever the hour.
    private func close() async throws {
        guard var occasion = try await world.office.store.occasion(Sample.yearly2026, agency: Sample.agency.id) else {
            return
        }
        occasion.status = .closed
        occasion.revision = occasion.revision.next
        try await world.test.put(.changeOccasion(occasion))
    }

    /// A session called, everybody present, everything agreed by nine; closed and signed.
    func hold() async throws {
        let secretary = Person.secretary.persona
        let office = world.office
        let session = try await call()
        let everybody = Sample.council.members.map { SeatAttendance(member: $0.id, presence: .present) }
        try await office.noteAttendance(everybody, in: session.id, at: session.revision, by: secretary)
        try await office.openSession(session.id, because: "Họp sớm", at: Revision(2), by: secretary)
        for (place, nomination) in nominations.enumerated() {
            let item = AgendaItem(
                nomination: nomination.id, count: VoteCount(agree: 9, disagree: 0), rank: place + 1)
            try await office.enterVote(item, in: session.id, at: Revision(3 + place), by: secretary)
        }
        try await office.closeSession(session.id, minutes: "Đã họp.", at: Revision(6), by: secretary)
        try await office.signMinutes(of: session.id, at: Revision(7), by: secretary)
    }

    func call() async throws -> CouncilSession {
        try await world.office.callSession(
            for: Sample.yearly2026, at: Sample.now.adding(seconds: 86_400), place: "Phòng họp số 1",
            agenda: nominations.map(\.id), by: Person.clerk.persona)
    }

    /// Allocated and drafted.
    func draft() async throws -> Decision {
        try await hold()
        let clerk = Person.clerk.persona
        let occasion = try await world.office.readOccasion(Sample.yearly2026, by: clerk)
        try await world.office.allocate(
            occasion.id, award: SamplePlan.certificate, at: occasion.revision, by: clerk)
        return try await world.office.draftDecision(
            occasion.id, award: SamplePlan.certificate, moneySource: "Quỹ khen thưởng", by: clerk)
    }

    /// Issued by the Chairman, with certificates, not yet published.
    func issue() async throws -> Decision {
        let decision = try await draft()
        try await world.office.presentDecision(decision.id, at: decision.revision, by: Person.clerk.persona)
        return try await world.office.issueDecision(
            decision.id, refusing: [], at: decision.revision.next, by: Person.chairman.persona)
    }
}
