import Domain
import Foundation
import Operations
import Secrets
import Storage
import TestSupport
import Testing

/// Two processes on one database press at the same moment.
@Suite struct RaceTests {
    /// One place for the individuals of every yearly occasion.
    private static let onePlace = SamplePlan.plan(quotas: [
        QuotaRule(
            award: SamplePlan.certificate, occasion: .every(.yearly), kinds: [.individual], scope: .programme,
            maximum: 1, competence: .own, source: "IV.4")
    ])

    @Test("The last place of a quota is given once, and two decisions never share a number")
    func quotaAndNumbers() async throws {
        try await RacingOffices.play(RaceTests.onePlace) { pair, number in
            let contested = Sample.occasion("tranh-\(number)", status: .inCouncil)
            let free = Sample.occasion("rieng-\(number)", status: .inCouncil)
            try await pair.world.put(.addOccasion(contested), .addOccasion(free))
            let first = try await pending("a\(number)", on: contested, number * 3, pair.world)
            let second = try await pending("b\(number)", on: contested, number * 3 + 1, pair.world)
            let third = try await pending("c\(number)", on: free, number * 3 + 2, pair.world)
            let outcomes = await RacingOffices.together([
                { try await issue(first, in: pair.world.office) }, { try await issue(second, in: pair.other) },
                { try await issue(third, in: number.isMultiple(of: 2) ? pair.other : pair.world.office) },
            ])
            #expect(outcomes[2] == .done, "\(outcomes)")
            #expect(outcomes.prefix(2).filter { $0 == .done }.count == 1, "\(outcomes)")
            let lost = outcomes.prefix(2).first { $0 != .done }
            #expect(lost == .refused(.quotaExceeded) || lost == .refused(.changedMeanwhile), "\(outcomes)")
            let numbers = try await pair.world.store.decisions(of: Sample.agency.id).compactMap(\.issue?.number)
            #expect(numbers.sorted() == Array(1...max(1, numbers.count)))
        }
    }

    private func issue(_ decision: Decision, in office: Office) async throws {
        _ = try await office.issueDecision(
            decision.id, refusing: [], at: decision.revision, by: Person.chairman.persona)
    }

    /// A decision on one person that waits for the chairman.
    private func pending(_ key: String, on occasion: Occasion, _ sequence: Int, _ world: TestOffice) async throws
        -> Decision
    {
        let participant = Sample.participant(key)
        let nomination = Sample.nomination(
            key, of: participant, occasion: occasion.id, status: .allocated, sequence: sequence, rank: 1)
        let decision = Sample.decision(
            key, items: [Sample.item(nomination, participant)], status: .pending, occasion: occasion.id)
        try await world.put(
            .addParticipant(participant),
            .addNomination(nomination, name: participant.name, detail: participant.detail), .addDecision(decision))
        return decision
    }

    @Test("Of two saves of the same draft one is kept, and the other is told")
    func drafts() async throws {
        try await RacingOffices.play { pair, number in
            let participant = Sample.participant("nhap-\(number)")
            let draft = Sample.nomination("nhap-\(number)", of: participant)
            try await pair.world.put(
                .addParticipant(participant),
                .addNomination(draft, name: participant.name, detail: participant.detail))
            let outcomes = await RacingOffices.together(
                pair.offices.enumerated().map { place, office in
                    {
                        let form = NominationForm(
                            award: SamplePlan.certificate, report: "Bản của máy \(place)", themes: ["a"],
                            criteria: ["c2"], achievements: [])
                        _ = try await office.saveNomination(
                            draft.id, form: form, at: draft.revision, by: Person.school.persona)
                    }
                })
            #expect(outcomes.filter { $0 == .done }.count == 1, "\(outcomes)")
            #expect(outcomes.contains(.refused(.changedMeanwhile)), "\(outcomes)")
            let kept = try await pair.world.store.nomination(draft.id, agency: Sample.agency.id)
            #expect(kept?.report == "Bản của máy \(outcomes.firstIndex(of: .done) ?? -1)")
            #expect(kept?.revision == draft.revision.next)
        }
    }

    @Test("A session that one process ends while another notes it as seen is ended")
    func sessions() async throws {
        try await RacingOffices.play { pair, number in
            let token = Token(pair.world.office.chance)
            let digest = token.digest.hex
            try await pair.world.put(
                .openSession(
                    LoginSession(
                        digest: digest, account: Person.clerk.account.id, opened: pair.world.clock.now(),
                        seen: pair.world.clock.now(), device: "\(number)")))
            pair.world.clock.advance(seconds: 61)
            let outcomes = await RacingOffices.together([
                { _ = try await pair.world.office.authenticate(token: token.text) },
                { try await pair.other.logOut(digest: digest, by: Person.clerk.persona) },
            ])
            #expect(outcomes == [.done, .done])
            for office in pair.offices { #expect(try await office.authenticate(token: token.text) == nil) }
        }
    }

    @Test("Attempts of two processes are all counted, each once")
    func attempts() async throws {
        try await RacingOffices.play { pair, number in
            let key = "login:thu-\(number)"
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for turn in 0..<6 {
                    group.addTask {
                        try await pair.offices[turn % 2].store.countAttempt(key: key, window: Sample.now)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts.sorted() == Array(1...6))
        }
    }
}
