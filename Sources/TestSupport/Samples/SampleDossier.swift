package import Domain
import Secrets

extension Sample {
    /// The smallest thing that begins like a PDF.
    package static let pdf = Array("%PDF-1.4\n%%EOF\n".utf8)

    package static func evidence(
        _ key: String, of nomination: Nomination, bytes: [UInt8] = pdf, paper: String? = "letter"
    ) -> Evidence {
        Evidence(
            id: id("evidence-\(key)"), nomination: nomination.id, name: "to-trinh.pdf", kind: .pdf,
            size: bytes.count, digest: SHA256Digest(of: bytes).hex, paper: paper,
            addedBy: Person.school.account.id, added: now)
    }

    package static func appraisal(
        _ key: String, of nomination: Nomination, by person: Person = .appraiser, opinion: Opinion = .meets
    ) -> Appraisal {
        Appraisal(
            id: id("appraisal-\(key)"), nomination: nomination.id, appraiser: person.account.id,
            appraiserName: person.name, findings: nomination.criteria.map { Finding(criterion: $0, verdict: .met) },
            opinion: opinion, remark: opinion == .meets ? "" : "Cần bổ sung", recorded: now)
    }

    /// Nine members; the quorum is two thirds, more than half of all members recommend.
    package static let council = Council(
        id: id("council"), agency: agency.id, decisionNumber: "12/QĐ-UBND", decided: day(2026, 2, 10),
        members: seats,
        rules: CouncilRules(
            quorum: fraction(2, 3), threshold: .majority, source: Citation("Quy chế Hội đồng", verified: false)))

    private static let seats = [
        seat(1, Person.chairman.name, .chair, .chairman), seat(2, "Phan Văn Tài", .viceChair),
        seat(3, Person.secretary.name, .secretary, .secretary), seat(4, Person.member.name, .member, .member),
        seat(5, "Trịnh Thị Tâm", .member), seat(6, "Cao Xuân Lộc", .member), seat(7, "Hồ Văn Sơn", .member),
        seat(8, "Mai Thị Liên", .member), seat(9, "Đinh Công Tráng", .member),
    ]

    private static func seat(_ number: Int, _ name: String, _ seat: CouncilSeat, _ person: Person? = nil)
        -> CouncilMember
    {
        CouncilMember(
            id: id("member-\(number)"), name: name, post: "Ủy viên", seat: seat, account: person?.account.id,
            unit: person?.unit)
    }

    /// A session with everybody present.
    package static func councilSession(
        _ key: String, on nominations: [Nomination], status: SessionStatus = .called,
        occasion: ID<Occasion> = yearly2026,
        count: VoteCount? = nil
    ) -> CouncilSession {
        let over = status == .closed || status == .signed
        return CouncilSession(
            id: id("session-\(key)"), agency: council.agency, occasion: occasion, council: council.id,
            at: now.adding(seconds: 86_400), place: "Phòng họp số 1", status: status,
            attendance: council.members.map { SeatAttendance(member: $0.id, presence: .present) },
            agenda: nominations.enumerated().map {
                AgendaItem(nomination: $1.id, count: count, rank: over ? $0 + 1 : nil)
            }, minutes: over ? "Biên bản phiên họp" : "", closed: over ? now : nil,
            rules: status == .called ? nil : council.rules)
    }
}
