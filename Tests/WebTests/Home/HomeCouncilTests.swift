import Domain
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct HomeCouncilTests {
    private let declare = "Kê khai xung đột lợi ích trước phiên họp tại Phòng họp số 1 (3 đề nghị)"
    private let take = "Nhận lá phiếu kín của phiên họp"
    private let cast = "Bỏ lá phiếu kín đã nhận, nếu chưa bỏ"
    private let vote = "Biểu quyết công khai – phiên họp"

    @Test func `a member is led from the declaration to the ballots, and to nothing once they are counted`()
        async throws
    {
        let ballot = try await TestBallot([.secret, .open, .open])
        let world = try await SiteWorld(ballot.test)
        let member = try await world.client(ballot.accounts[3].id)
        let first = try await member.get("/")
        #expect(first.contains(declare) && first.contains("href=\"/council/sessions/\(ballot.session)/ballot\""))
        try await ballot.office.declareConflicts([], in: ballot.session, by: ballot.persona(3))
        #expect(try await !member.get("/").contains(declare))
        try await ballot.declareAll()
        try await ballot.openBox()
        #expect(try await member.get("/").contains(take))
        _ = try await ballot.office.takePaper(in: ballot.session, by: ballot.persona(3))
        #expect(try await !member.get("/").contains(take))
        try await ballot.startVoting()
        #expect(try await member.get("/").contains(vote))
        let open = ballot.nominations.dropFirst().map { ($0.id, BallotChoice.agree) }
        try await ballot.office.voteByName(
            Dictionary(open) { first, _ in first }, in: ballot.session, by: ballot.persona(3))
        let voted = try await member.get("/")
        #expect(!voted.contains(vote) && voted.contains(cast))
        try await ballot.count()
        #expect(try await !member.get("/").contains(cast))
    }

    @Test func `who has no seat, and a member of a session without ballots, is told of neither`() async throws {
        let ballot = try await TestBallot([.counted, .counted, .counted])
        let world = try await SiteWorld(ballot.test)
        #expect(try await !world.client(ballot.accounts[3].id).get("/").contains("Kê khai xung đột"))
        let secret = try await TestBallot()
        let other = try await SiteWorld(secret.test)
        #expect(try await !other.client(.member).get("/").contains("Kê khai xung đột"))
        #expect(try await other.client(.secretary).get("/").contains(declare), "the secretary has a seat")
    }

    @Test
    func `the clerk sees petitions by their day, holds and letters without a reply; the Chairman what may be answered`()
        async throws
    {
        let world = try await SiteWorld()
        let firm = Sample.participant("firm-x", "Công ty <X>", kind: .enterprise)
        let nomination = Sample.nomination("firm-x", of: firm, status: .accepted)
        try await world.test.put(
            .addParticipant(firm), .addNomination(nomination, name: firm.name, detail: ""),
            .addPetition(Sample.petition), .addHold(Sample.hold(of: firm)),
            .addConfirmation(Sample.answer(to: nomination)))
        let clerk = try await world.client(.clerk).get("/")
        #expect(clerk.contains("Trả lời 1 kiến nghị") && clerk.contains("href=\"/petitions\""))
        #expect(clerk.contains("Theo dõi 1 vụ việc đang tạm dừng xét") && clerk.contains("href=\"/holds\""))
        #expect(clerk.contains("Công ty &lt;X&gt;: 1 văn bản xin xác nhận chưa có trả lời"))
        #expect(clerk.contains("href=\"/nominations/\(nomination.id)/eligibility\""))
        let chairman = try await world.client(.chairman).get("/")
        #expect(chairman.contains("Trả lời 1 kiến nghị") && !chairman.contains("tạm dừng xét"))
        #expect(try await !world.client(.school).get("/").contains("kiến nghị"))
    }

    @Test func `an occasion leads to petitions and to what waits, for who may read them`() async throws {
        let world = try await SiteWorld()
        let teacher = Sample.participant("duc")
        try await world.test.put(
            .addParticipant(teacher),
            .addNomination(
                Sample.nomination("duc", of: teacher, status: .accepted), name: teacher.name, detail: ""))
        let path = "/occasions/\(Sample.yearly2026)"
        let clerk = try await world.client(.clerk).get(path)
        #expect(clerk.contains("href=\"/petitions\"") && clerk.contains("href=\"/holds\""))
        let school = try await world.client(.school).get(path)
        #expect(school.contains("href=\"/petitions\"") && !school.contains("href=\"/holds\""))
        let member = try await world.client(.member).get(path)
        #expect(!member.contains("href=\"/petitions\"") && !member.contains("href=\"/holds\""))
    }
}
