package import Domain
package import Operations
import Secrets
package import Storage
import Synchronization

/// xã Mẫu with a council of nine who all can log in, and an open session on two teachers and the school.
package struct TestBallot: Sendable {
    package let test: TestOffice
    package let nominations: [Nomination]
    package let session: ID<CouncilSession>
    package let members: [CouncilMember]
    package let accounts: [Account]
    private let kept = KeptKey()

    package var office: Office { test.office }
    package var store: DatabaseStore { test.store }
    package let secretary = Person.secretary.persona
    package static let people = ["Ánh", "Bình", "Cúc", "Dũng", "Én", "Giang", "Hạnh", "Khoa", "Lý"]

    /// - Parameters:
    ///   - modes: of the items in their order.
    ///   - written: how many of the last members sent a written opinion instead of coming.
    package init(_ modes: [BallotMode] = [.secret, .secret, .secret], written: Int = 0, open: Bool = true) async throws
    {
        test = try await TestOffice()
        accounts = TestBallot.people.enumerated().map { place, name in
            place == 0
                ? Person.secretary.account
                : Account(
                    id: Sample.id("account-seat-\(place)"), agency: Sample.agency.id, unit: nil, login: "seat-\(place)",
                    name: "Ủy viên \(name)", roles: [.councilMember], mustChangePassword: false)
        }
        members = accounts.enumerated().map { place, account in
            CouncilMember(
                id: Sample.id("seat-\(place)"), name: account.name, post: "Ủy viên",
                seat: place == 0 ? .secretary : place == 1 ? .chair : .member, account: account.id)
        }
        let council = Council(
            id: Sample.id("council-nine"), agency: Sample.agency.id, decisionNumber: "15/QĐ-UBND",
            decided: Sample.day(2026, 4, 10), members: members, rules: Sample.council.rules)
        let people = [
            Sample.participant("1", "Đỗ Thị <b>\"&'"), Sample.participant("2", "Nguyễn Văn Đức"),
            Sample.participant("3", "Trường THCS Mẫu", kind: .collective, detail: "Thôn Đông"),
        ]
        nominations = people.enumerated().map { place, participant in
            Sample.nomination("\(place + 1)", of: participant, status: .inSession, sequence: place + 1)
        }
        session = Sample.id("session-ballot")
        let attendance = members.enumerated().map { place, member in
            SeatAttendance(member: member.id, presence: place < members.count - written ? .present : .written)
        }
        let meeting = CouncilSession(
            id: session, agency: Sample.agency.id, occasion: Sample.yearly2026, council: council.id,
            at: Sample.now.adding(seconds: 86_400), place: "Phòng họp số 1", status: open ? .open : .called,
            attendance: attendance,
            agenda: zip(nominations, modes).map { AgendaItem(nomination: $0.id, mode: $1) },
            rules: open ? council.rules : nil)
        var writes: [Write] = people.map { .addParticipant($0) }
        writes += accounts.dropFirst().map { .addAccount($0, passwordHash: Sample.passwordHash) }
        writes += zip(nominations, people).map { .addNomination($0, name: $1.name, detail: $1.detail) }
        writes += nominations.map { .addAppraisal(Sample.appraisal($0.id.text, of: $0)) }
        let numbers = NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026)
        writes += (1...3).map { .takeNumber(numbers, value: $0) }
        writes += [.addCouncil(council), .addCouncilSession(meeting)]
        try await test.put(writes)
    }

    package func persona(_ place: Int) -> Persona { accounts[place].persona }

    /// Every member present declares that nothing speaks against the own vote.
    package func declareAll() async throws {
        for place in members.indices { try await office.declareConflicts([], in: session, by: persona(place)) }
    }

    package func openBox() async throws {
        let revision = try await current().revision
        keep(try await office.openBallotBox(in: session, at: revision, by: secretary))
    }

    package func startVoting() async throws {
        try await office.startVoting(in: session, at: try await box().revision, by: secretary)
    }

    package func count() async throws {
        try await office.countBallots(in: session, with: key, at: try await box().revision, by: secretary)
    }

    /// What opening the box gave, as the secretary keeps it.
    package var key: String { kept.text.withLock { $0 } }

    package func keep(_ key: String?) { kept.text.withLock { $0 = key ?? "" } }

    private final class KeptKey: Sendable {
        let text = Mutex("")
    }

    package func current() async throws -> CouncilSession {
        try await office.readSession(session, by: secretary).session
    }

    package func box() async throws -> BallotBox {
        guard let box = try await store.ballotBox(session, agency: Sample.agency.id) else { throw Refusal(.boxNotOpen) }
        return box
    }

    /// The same choice on every item.
    package func all(_ choice: BallotChoice) -> [ID<Nomination>: BallotChoice] {
        Dictionary(nominations.map { ($0.id, choice) }) { first, _ in first }
    }
}
