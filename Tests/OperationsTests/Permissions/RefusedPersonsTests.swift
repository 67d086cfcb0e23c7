import Domain
import Operations
import TestSupport
import Testing

/// Each operation that changes something, tried by everybody: exactly the people named get past "may you?".
@Suite struct RefusedPersonsTests {
    typealias Act = @Sendable (SeasonWalk, Nomination, Persona) async throws -> Void

    static let acts: [(name: String, may: Set<Person>, act: Act)] = [
        (
            "add unit", [.clerk, .administrator],
            { walk, _, persona in
                _ = try await walk.office.addUnit(name: "Thôn Tây", kind: .village, by: persona)
            }
        ),
        (
            "add account", [.administrator],
            { walk, _, persona in
                _ = try await walk.office.addAccount(
                    AccountForm(login: "moi", name: "Mới", roles: [.clerk]), by: persona)
            }
        ),
        (
            "add participant of the school", [.clerk, .school],
            { walk, _, persona in
                let form = ParticipantForm(
                    unit: Sample.school.id, kind: .individual, group: "officials", name: "Mới", work: .direct)
                _ = try await walk.office.addParticipant(form, by: persona)
            }
        ),
        (
            "register", [.clerk, .school],
            { walk, nomination, persona in
                _ = try await walk.office.register(
                    nomination.participant, year: 2026, themes: ["a"],
                    commitments: [Commitment(theme: "a", text: "Mở lớp học số")], by: persona)
            }
        ),
        (
            "add an unscheduled occasion", [.clerk],
            { walk, _, persona in
                _ = try await walk.office.addUnscheduledOccasion(name: "Đột xuất", by: persona)
            }
        ),
        (
            "nominate", [.school],
            { walk, nomination, persona in
                _ = try await walk.office.openNomination(
                    walk.occasion, participant: nomination.participant, award: SamplePlan.merit, by: persona)
            }
        ),
        (
            "withdraw", [.school],
            { walk, nomination, persona in
                try await walk.office.withdrawNomination(
                    nomination.id, because: "rút", at: nomination.revision, by: persona)
            }
        ),
        (
            "accept", [.clerk],
            { walk, nomination, persona in
                try await walk.office.acceptNomination(nomination.id, at: nomination.revision, by: persona)
            }
        ),
        (
            "return", [.clerk],
            { walk, nomination, persona in
                try await walk.office.returnNomination(
                    nomination.id, items: ["x"], due: Sample.day(2026, 11, 29), at: nomination.revision, by: persona)
            }
        ),
        (
            "decline", [.clerk],
            { walk, nomination, persona in
                try await walk.office.declineNomination(
                    nomination.id, because: "thiếu", at: nomination.revision, by: persona)
            }
        ),
        (
            "appraise", [.appraiser],
            { walk, nomination, persona in
                try await walk.office.acceptNomination(
                    nomination.id, at: nomination.revision, by: Person.clerk.persona)
                try await walk.office.recordAppraisal(
                    of: nomination.id, findings: [Finding(criterion: "c2", verdict: .met)], opinion: .meets, remark: "",
                    at: nomination.revision.next, by: persona)
            }
        ),
        (
            "compose a council", [.clerk],
            { walk, _, persona in
                _ = try await walk.office.composeCouncil(
                    decisionNumber: "9/QĐ", decided: Sample.day(2026, 5, 5), members: Sample.council.members,
                    rules: Sample.council.rules, by: persona)
            }
        ),
        (
            "call a session", [.clerk, .secretary],
            { walk, nomination, persona in
                try await walk.appraise(nomination)
                let occasion = try await walk.occasionNow()
                walk.world.clock.move(to: Moment(Sample.day(2026, 12, 1)))
                try await walk.office.closeIntake(of: walk.occasion, at: occasion.revision, by: Person.clerk.persona)
                _ = try await walk.office.callSession(
                    for: walk.occasion, at: Moment(Sample.day(2026, 12, 3)), place: "Hội trường",
                    agenda: [nomination.id], by: persona)
            }
        ),
        (
            "close intake", [.clerk],
            { walk, _, persona in
                walk.world.clock.move(to: Moment(Sample.day(2026, 12, 1)))
                try await walk.office.closeIntake(of: walk.occasion, at: walk.occasionNow().revision, by: persona)
            }
        ),
    ]

    @Test(arguments: acts.indices)
    func `only the people named get past the question`(index: Int) async throws {
        let (name, may, act) = Self.acts[index]
        for person in Person.allCases {
            let walk = try await SeasonWalk()
            let nomination = try await walk.submitted("Người 1")
            var passed = true
            do { try await act(walk, nomination, person.persona) } catch let refusal as Refusal {
                let codes = Set(refusal.reasons.map(\.code))
                #expect(
                    !codes.isDisjoint(with: [.notPermitted, .notFound, .otherUnit, .ownUnit, .ownSubmission]),
                    "\(name) by \(person): \(codes)")
                passed = false
            }
            #expect(passed == may.contains(person), "\(name) by \(person)")
        }
    }
}

extension SeasonWalk {
    func appraise(_ nomination: Nomination) async throws {
        try await office.acceptNomination(nomination.id, at: nomination.revision, by: Person.clerk.persona)
        try await office.recordAppraisal(
            of: nomination.id, findings: [Finding(criterion: "c2", verdict: .met)], opinion: .meets, remark: "",
            at: nomination.revision.next, by: Person.appraiser.persona)
    }
}
