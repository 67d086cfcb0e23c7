import Domain
import TestSupport
import Testing

@Suite struct BallotBoxTests {
    private let session: ID<CouncilSession> = Sample.id("session-1")

    @Test func `a box goes from handing out to counted, and no other way`() throws {
        let box = Sample.ballotBox(of: session)
        let voting = try box.voting()
        #expect(voting.status == .voting && voting.revision == Revision(2))
        let sealed = try voting.sealed()
        let counted = try sealed.counted(digest: "d")
        #expect(counted.status == .counted && counted.key == "" && counted.digest == "d")
        #expect(throws: Refusal(.boxNotHandingOut)) { try voting.voting() }
        #expect(throws: Refusal(.boxNotVoting)) { try box.sealed() }
        #expect(throws: Refusal(.boxNotVoting)) { try voting.counted(digest: "d") }
        #expect(throws: Refusal(.boxNotVoting)) { try counted.counted(digest: "e") }
    }

    @Test func `without a secret item nothing is handed out`() {
        let nomination = Sample.nomination("1", of: Sample.participant("1"))
        var session = Sample.councilSession("first", on: [nomination], status: .open)
        session.agenda[0].mode = .open
        #expect(BallotBox.opened(for: session, key: "k", lock: "l").status == .voting)
        session.agenda[0].mode = .secret
        #expect(BallotBox.opened(for: session, key: "k", lock: "l").status == .handingOut)
    }

    @Test(arguments: [
        ([(1, 2, 0)], TallyStanding.one), ([], .none),
    ])
    func `one count settles nothing`(counts: [(Int, Int, Int)], standing: TallyStanding) {
        #expect(TallyStanding(tallies(counts)) == standing)
    }

    @Test func `two counts agree in every number or differ`() {
        let same = tallies([(5, 2, 1), (5, 2, 1)])
        #expect(TallyStanding(same) == .agreed(same[0]))
        let other = tallies([(5, 2, 1), (5, 1, 2)])
        #expect(TallyStanding(other) == .differs(other[0], other[1]))
        var papers = same
        (papers[0].handedOut, papers[1].handedOut) = (8, 9)
        #expect(TallyStanding(papers) == .differs(papers[0], papers[1]))
        #expect(papers[1].figures == PaperFigures(handedOut: 9, returned: 8, blank: 1) && papers[1].figures.valid == 7)
    }

    private func tallies(_ counts: [(Int, Int, Int)]) -> [PaperTally] {
        counts.enumerated().map { place, count in
            PaperTally(
                nomination: Sample.id("nomination-1"), account: Sample.id("account-\(place)"), agree: count.0,
                disagree: count.1, invalid: count.2)
        }
    }

    @Test func `what the box counted is not typed over, and rank, dissent and written opinions are`() {
        let id: ID<Nomination> = Sample.id("nomination-1")
        let planned = AgendaItem(
            nomination: id, recused: [Sample.id("seat-1")], count: VoteCount(agree: 5, disagree: 2), mode: .secret,
            list: "d")
        let typed = AgendaItem(
            nomination: id, count: VoteCount(agree: 9, disagree: 0, writtenAgree: 1), dissent: "Ý kiến", rank: 2)
        let kept = typed.keeping(ballotOf: planned)
        #expect(kept.count == VoteCount(agree: 5, disagree: 2, writtenAgree: 1))
        #expect(kept.recused == planned.recused && kept.mode == .secret && kept.list == "d")
        #expect(kept.dissent == "Ý kiến" && kept.rank == 2)
    }

    @Test func `a title the registry says is voted by ballot is offered as secret, a certificate is not`() {
        let day = Sample.day(2026, 12, 1)
        #expect(LawBook.shipped.offeredMode(for: "Danh hiệu Chiến sĩ thi đua cơ sở", on: day) == .secret)
        #expect(LawBook.shipped.offeredMode(for: "Giấy khen của Chủ tịch UBND xã", on: day) == .counted)
    }
}
