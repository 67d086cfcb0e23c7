import Domain
import Testing

@Suite struct CouncilTests {
    static func council(of count: Int, threshold: VoteThreshold = .majority) throws -> Council {
        let seats: [CouncilSeat] = [.chair, .secretary] + Array(repeating: .member, count: max(0, count - 2))
        let members = try seats.prefix(count).enumerated().map { place, seat in
            CouncilMember(id: try Make.id("member\(place)"), name: "Ủy viên \(place)", post: "", seat: seat)
        }
        let rules = CouncilRules(
            quorum: try #require(Fraction(2, 3)), threshold: threshold, source: Citation("quy chế", verified: false))
        return Council(
            id: try Make.id("council"), agency: try Make.id("agency"), decisionNumber: "05/QĐ-UBND",
            decided: try Make.day("2026-04-01"), members: members, rules: rules)
    }

    static func session(_ council: Council, present: Int, written: Int = 0, items: Int = 1) throws -> CouncilSession {
        let attendance = council.members.enumerated().map { place, member in
            let presence: Presence = place < present ? .present : place < present + written ? .written : .absent
            return SeatAttendance(member: member.id, presence: presence)
        }
        let agenda = try (0..<items).map { AgendaItem(nomination: try Make.id("nomination\($0)")) }
        return CouncilSession(
            id: try Make.id("session"), agency: council.agency, occasion: try Make.id("occasion"), council: council.id,
            at: Make.now, place: "Hội trường", attendance: attendance, agenda: agenda)
    }

    /// law.md §A.5: 9→8, 10→8, 11→9 at 80 %; 10→9, 11→10 at 90 %.
    @Test(arguments: [(9, 80, 8), (10, 80, 8), (11, 80, 9), (10, 90, 9), (11, 90, 10)])
    func `a percentage is taken of all members and rounded up`(total: Int, percent: Int, needed: Int) {
        let threshold = VoteThreshold.percent(percent)
        #expect(threshold.votesNeeded(of: total) == needed)
        #expect(threshold.isReached(votes: needed, of: total))
        #expect(!threshold.isReached(votes: needed - 1, of: total))
    }

    @Test(arguments: [(8, 5), (9, 5), (10, 6), (11, 6)])
    func `a majority is more than half of all members`(total: Int, needed: Int) {
        #expect(VoteThreshold.majority.votesNeeded(of: total) == needed)
    }

    @Test func `two thirds of nine are six`() throws {
        let council = try Self.council(of: 9)
        #expect(council.rules.quorum(of: 9) == 6)
        #expect(council.rules.quorum(of: 10) == 7)
        #expect(try Self.session(council, present: 6).opened(council: council).status == .open)
        let values = ["present": "5", "needed": "6", "total": "9"]
        #expect(throws: Refusal(.quorumMissing, field: "attendance", values, citation: council.rules.source)) {
            try Self.session(council, present: 5, written: 4).opened(council: council)
        }
    }

    @Test func `votes never exceed those who could cast them`() throws {
        let council = try Self.council(of: 9)
        let open = try Self.session(council, present: 6, written: 2).opened(council: council)
        var item = open.agenda[0]
        item.recused = [council.members[0].id]
        item.count = VoteCount(agree: 5, disagree: 1, writtenAgree: 2, writtenDisagree: 1)
        #expect(
            throws: Refusal([
                Reason(.moreVotesThanPresent, field: "agree-\(item.nomination)", ["present": "5"]),
                Reason(.moreWrittenThanAbsent, field: "writtenAgree-\(item.nomination)", ["written": "2"]),
            ])
        ) { try open.voted([item], council: council) }
        item.count = VoteCount(agree: 4, disagree: 1, writtenAgree: 2, writtenDisagree: 0)
        let voted = try open.voted([item], council: council)
        #expect(voted.isRecommended(voted.agenda[0], council: council))
    }

    @Test func `written opinions count towards the threshold`() throws {
        let council = try Self.council(of: 9, threshold: .percent(80))
        var open = try Self.session(council, present: 7, written: 2).opened(council: council)
        open.agenda[0].count = VoteCount(agree: 6, disagree: 1, writtenAgree: 1, writtenDisagree: 1)
        #expect(!open.isRecommended(open.agenda[0], council: council))
        open.agenda[0].count = VoteCount(agree: 6, disagree: 1, writtenAgree: 2, writtenDisagree: 0)
        #expect(open.isRecommended(open.agenda[0], council: council))
    }

    @Test func `closing ranks the recommended by the secretary's rank, then votes, and as many votes share a rank`()
        throws
    {
        let council = try Self.council(of: 9)
        var open = try Self.session(council, present: 9, items: 5).opened(council: council)
        let votes = [(6, nil), (9, nil), (4, nil), (7, 1), (9, nil)]
        for (place, (agree, rank)) in votes.enumerated() {
            open.agenda[place].count = VoteCount(agree: agree, disagree: 9 - agree)
            open.agenda[place].rank = rank
        }
        let closed = try open.closed(minutes: "Biên bản", council: council, at: Make.now)
        #expect(closed.agenda.map(\.rank) == [4, 2, nil, 1, 2])
        #expect(
            open.equals(council).map { $0.map(\.nomination) } == [
                [open.agenda[1].nomination, open.agenda[4].nomination]
            ])
        #expect(try closed.signed().status == .signed)
    }

    @Test func `the order of the agenda ranks nobody, and a typed rank parts equals`() throws {
        let council = try Self.council(of: 9)
        var open = try Self.session(council, present: 9, items: 3).opened(council: council)
        for place in open.agenda.indices { open.agenda[place].count = VoteCount(agree: 6, disagree: 3) }
        #expect(try open.closed(minutes: "Biên bản", council: council, at: Make.now).agenda.map(\.rank) == [1, 1, 1])
        open.agenda[2].rank = 1
        #expect(try open.closed(minutes: "Biên bản", council: council, at: Make.now).agenda.map(\.rank) == [2, 2, 1])
        open.agenda[0].rank = 2
        #expect(try open.closed(minutes: "Biên bản", council: council, at: Make.now).agenda.map(\.rank) == [2, 3, 1])
        #expect(open.equals(council) == [])
    }

    @Test func `a rank is one of the agenda's, and given once among the recommended`() throws {
        let council = try Self.council(of: 9)
        var open = try Self.session(council, present: 9, items: 3).opened(council: council)
        for rank in [0, 4, 99] {
            var item = open.agenda[1]
            (item.count, item.rank) = (VoteCount(agree: 9, disagree: 0), rank)
            #expect(throws: Refusal(.rankOutOfRange, field: "rank-nomination1", ["maximum": "3"])) {
                try open.voted([item], council: council)
            }
        }
        for (place, (agree, rank)) in [(9, 1), (8, 1), (2, 1)].enumerated() {
            open.agenda[place].count = VoteCount(agree: agree, disagree: 9 - agree)
            open.agenda[place].rank = rank
        }
        #expect(throws: Refusal(.rankGivenTwice, ["rank": "1"])) {
            try open.closed(minutes: "Biên bản", council: council, at: Make.now)
        }
        open.agenda[1].rank = 2
        // The third was not recommended: its rank is nobody's.
        #expect(try open.closed(minutes: "Biên bản", council: council, at: Make.now).agenda.map(\.rank) == [1, 2, nil])
    }

    @Test func `nothing closes while an item has no count or the minutes are empty`() throws {
        let council = try Self.council(of: 9)
        let open = try Self.session(council, present: 9, items: 2).opened(council: council)
        #expect(
            throws: Refusal([Reason(.missingMinutes, field: "minutes"), Reason(.itemsNotVoted, ["count": "2"])])
        ) { try open.closed(minutes: "", council: council, at: Make.now) }
    }

    @Test func `a council has one chair, one secretary and at least three members`() throws {
        #expect(try Self.council(of: 9).defects == [])
        #expect(try Self.council(of: 2).defects.map(\.code) == [.councilTooSmall])
        #expect(try Self.council(of: 1).defects.map(\.code) == [.councilTooSmall, .councilSecretaryMissing])
    }
}
