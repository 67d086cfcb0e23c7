import Domain
import Operations
import Secrets
import Storage
import TestSupport
import Testing

/// What an act only read, and what somebody else does to it at the same moment.
@Suite struct StandingRaceTests {
    /// The numbers of the journal's entries with these acts, oldest first.
    private func places(_ acts: Set<String>, in store: any Store) async throws -> [(act: String, sequence: Int)] {
        try await store.journal(agency: Sample.agency.id, before: nil, limit: 10_000).reversed()
            .filter { acts.contains($0.act) }.map { ($0.act, $0.sequence) }
    }

    @Test("Nobody is awarded after a hold or a discipline was recorded, however close they are pressed")
    func heldAndIssued() async throws {
        try await RacingOffices.play { pair, number in
            let occasion = Sample.occasion("giu-\(number)", status: .inCouncil)
            let participant = Sample.participant("giu-\(number)")
            let nomination = Sample.nomination(
                "giu-\(number)", of: participant, occasion: occasion.id, status: .allocated, sequence: number, rank: 1)
            let decision = Sample.decision(
                "giu-\(number)", items: [Sample.item(nomination, participant)], status: .pending, occasion: occasion.id)
            try await pair.world.put(
                .addOccasion(occasion), .addParticipant(participant),
                .addNomination(nomination, name: participant.name, detail: participant.detail), .addDecision(decision))
            let outcomes = await RacingOffices.together([
                {
                    _ = try await pair.world.office.issueDecision(
                        decision.id, refusing: [], at: decision.revision, by: Person.chairman.persona)
                },
                {
                    if number.isMultiple(of: 2) {
                        let form = HoldForm(
                            ground: .complaint, document: "Đơn số 7", opened: pair.world.clock.now().day,
                            nomination: nil)
                        try await pair.other.openHold(of: participant.id, form, by: Person.clerk.persona)
                    } else {
                        let form = DisciplineForm(
                            measure: "Cảnh cáo", first: Sample.day(2025, 1, 1), last: Sample.day(2027, 12, 31),
                            document: "Quyết định số 9")
                        _ = try await pair.other.recordDiscipline(of: participant.id, form, by: Person.clerk.persona)
                    }
                },
            ])
            #expect(outcomes[1] == .done, "\(outcomes)")
            let told = try await places(
                ["participant.hold", "participant.discipline", "decision.issue"], in: pair.world.store
            ).suffix(outcomes[0] == .done ? 2 : 1)
            #expect(outcomes[0] != .done || told.first?.act == "decision.issue", "\(told) \(outcomes)")
            if outcomes[0] != .done {
                #expect(outcomes[0] == .refused(number.isMultiple(of: 2) ? .eligibleHeld : .eligibleDisciplined))
            }
        }
    }

    @Test("Two administrators who close each other's account leave one of them")
    func administrators() async throws {
        try await RacingOffices.play { pair, number in
            let second = Account(
                id: Sample.id("admin-\(number)"), agency: Sample.agency.id, unit: nil, login: "admin-\(number)",
                name: "Quản trị \(number)", roles: [.administrator], mustChangePassword: false)
            try await pair.world.put(.addAccount(second, passwordHash: Sample.passwordHash))
            let others = try await pair.world.store.accounts(of: Sample.agency.id).filter {
                $0.status == .active && $0.roles.contains(.administrator) && $0.id != second.id
            }
            let first = try #require(others.first)
            let outcomes = await RacingOffices.together([
                { try await pair.world.office.revokeAccount(second.id, by: first.persona) },
                { try await pair.other.revokeAccount(first.id, by: second.persona) },
            ])
            let left = try await pair.world.store.accounts(of: Sample.agency.id).filter {
                $0.status == .active && $0.roles.contains(.administrator)
            }
            #expect(left.count == 1 && outcomes.filter { $0 == .done }.count == 1, "\(outcomes)")
            #expect(outcomes.contains(.refused(.lastAdministrator)), "\(outcomes)")
        }
    }

    @Test("The same table brought in by two people at the same moment makes no doubles")
    func imports() async throws {
        try await RacingOffices.play { pair, number in
            let lines = (1...20).map {
                ParticipantLine(
                    row: $0 + 1, unit: Sample.school.id, kind: .individual, name: "Người \(number) \($0)", work: .direct
                )
            }
            let source = TableSource(name: "ds.xlsx", bytes: [1, 2, 3])
            let outcomes = await RacingOffices.together([
                { try await pair.world.office.importParticipants(lines, from: source, by: Person.clerk.persona) },
                { try await pair.other.importParticipants(lines, from: source, by: Person.school.persona) },
            ])
            #expect(
                outcomes.filter { $0 == .done }.count == 1 && outcomes.contains(.refused(.tableEmpty)), "\(outcomes)")
            let kept = try await pair.world.store.everyParticipant(of: Sample.agency.id, unit: Sample.school.id)
            #expect(kept.count { $0.name.hasPrefix("Người \(number) ") } == 20)
        }
    }

    @Test("A conflict declared while the box is opened is seen by the opening, or refused", arguments: 1...10)
    func declarations(round: Int) async throws {
        let ballot = try await TestBallot()
        try await ballot.declareAll()
        let item = ballot.nominations[0].id
        let outcomes = await RacingOffices.together([
            { try await ballot.openBox() },
            {
                try await ballot.office.declareConflicts(
                    [DeclaredConflict(nomination: item, kind: .kinship, note: "")], in: ballot.session,
                    by: ballot.persona(2))
            },
        ])
        let agenda = try await ballot.current().agenda
        if outcomes == [.done, .done] {
            #expect(agenda[0].recused == [ballot.members[2].id])
        } else {
            #expect(outcomes == [.done, .refused(.boxStands)] || outcomes[1] == .done, "\(outcomes)")
        }
    }
}
