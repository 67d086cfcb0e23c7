import Domain
import Foundation
import Operations
import Storage
import TestSupport
import Testing

/// Equals of two sessions at the border of the quota.
@Suite struct TieOperationsTests {
    private let clerk = Person.clerk.persona

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    /// Four who got in, and two of rank 9 for the last of five places.
    private func world(_ genders: [Gender?]) async throws -> (walk: SeasonWalk, equals: [ID<Nomination>]) {
        let walk = try await SeasonWalk()
        var writes: [Write] = []
        var equals: [ID<Nomination>] = []
        for place in 1...6 {
            var participant = Sample.participant("p\(place)", "Người \(place)")
            participant.gender = place > 4 ? genders[place - 5] : .man
            let nomination = Sample.nomination(
                "p\(place)", of: participant, status: .recommended, sequence: place, rank: min(place, 5))
            writes += [.addParticipant(participant), .addNomination(nomination, name: participant.name, detail: "")]
            if place > 4 { equals.append(nomination.id) }
        }
        try await walk.world.put(writes)
        return (walk, equals)
    }

    private func settle(_ walk: SeasonWalk, _ equals: [ID<Nomination>], _ form: TieForm) async throws {
        try await walk.office.resolveTie(
            of: walk.occasion, award: SamplePlan.certificate, among: equals, form,
            at: walk.occasionNow().revision, by: clerk)
    }

    @Test func `allocating is refused with the names until somebody decides, then follows the council's word`()
        async throws
    {
        let (walk, equals) = try await world([.man, .man])
        let reasons = await refusal { try await walk.allocate() }
        #expect(reasons.map(\.code) == [.tieUnresolved] && reasons[0].values == ["names": "Người 5, Người 6"])
        let law = await refusal { try await settle(walk, equals, TieForm(ground: .women, document: "")) }
        #expect(law.map(\.code) == [.tieStillEqual] && law[0].citation?.verified == true)
        let bare = await refusal { try await settle(walk, equals, TieForm(ground: .council, document: "")) }
        #expect(bare.map(\.code) == [.missingDocument, .tieOrder])
        let form = TieForm(ground: .council, order: [equals[0]: 2, equals[1]: 1], document: "Biên bản 3/12")
        try await settle(walk, equals, form)
        try await walk.allocate()
        #expect(try await walk.now(equals[1]).status == .allocated)
        #expect(try await walk.now(equals[0]).status == .outOfQuota)
        let ties = try await walk.world.store.ties(
            of: walk.occasion, award: SamplePlan.certificate, agency: Sample.agency.id)
        #expect(ties.map(\.nominations) == [[equals[1], equals[0]]] && ties[0].document == "Biên bản 3/12")
        let acts = try await walk.world.store.history(
            subject: Subject.occasion(walk.occasion), agency: Sample.agency.id)
        #expect(acts.map(\.act).contains("occasion.tie"))
        #expect(await refusal { try await settle(walk, equals, form) }.map(\.code) == [.tieGone])
    }

    @Test func `the law's preference is applied only when confirmed, and puts the woman first`() async throws {
        let (walk, equals) = try await world([.man, .woman])
        #expect(await refusal { try await walk.allocate() }.map(\.code) == [.tieUnresolved])
        try await settle(walk, equals, TieForm(ground: .women, document: ""))
        try await walk.allocate()
        #expect(try await walk.now(equals[1]).status == .allocated)
    }

    @Test func `a gender nobody recorded is asked for and not guessed`() async throws {
        let (walk, equals) = try await world([.woman, nil])
        let reasons = await refusal { try await settle(walk, equals, TieForm(ground: .women, document: "")) }
        #expect(reasons.map(\.code) == [.tieUnknown] && reasons[0].values == ["name": "Người 6"])
    }

    @Test func `as many votes at the border stop the allocation with the names, whatever the agenda's order`()
        async throws
    {
        let walk = try await SeasonWalk()
        var all: [Nomination] = []
        for name in ["Ba", "Hai", "Bốn", "Năm", "Sáu", "Một"] { all.append(try await walk.appraised("Người \(name)")) }
        // One has nine votes, five have six: five places, so that one of the five stays out.
        try await walk.held(all, agree: [6, 6, 6, 6, 6, 9], ranked: false)
        #expect(try await walk.now(all[0].id).rank == 2)
        #expect(try await walk.now(all[4].id).rank == 2)
        let reasons = await refusal { try await walk.allocate() }
        #expect(reasons.map(\.code) == [.tieUnresolved])
        let names = Set((reasons.first?.values["names"] ?? "").components(separatedBy: ", "))
        #expect(names == ["Người Ba", "Người Hai", "Người Bốn", "Người Năm", "Người Sáu"])
        #expect(try await walk.now(all[5].id).status == .recommended, "nobody is placed before people decided")
        let equals = Array(all.prefix(5).map(\.id))
        let order = Dictionary(uniqueKeysWithValues: equals.enumerated().map { ($1, 5 - $0) })
        try await settle(walk, equals, TieForm(ground: .council, order: order, document: "Biên bản 3/12"))
        try await walk.allocate()
        #expect(try await walk.now(all[0].id).status == .outOfQuota)
        #expect(try await walk.now(all[4].id).status == .allocated)
    }

    @Test func `a trial shows another result and keeps nothing`() async throws {
        let (walk, equals) = try await world([.man, .man])
        let proposal = try await walk.office.proposeAllocation(
            of: walk.occasion, award: SamplePlan.certificate, by: clerk)
        var trial = AllocationTrial()
        let rule = try #require(proposal.rules.firstIndex { $0.kinds.contains(.individual) && $0.competence == .own })
        trial.maxima = [rule: 6]
        #expect(equals.allSatisfy { proposal.tried(trial)[$0] == .placed })
        let again = try await walk.office.proposeAllocation(
            of: walk.occasion, award: SamplePlan.certificate, by: clerk)
        #expect(again.lines == proposal.lines && again.occasion.revision == proposal.occasion.revision)
    }
}
