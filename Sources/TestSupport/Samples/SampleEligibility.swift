package import Domain
package import Operations

extension Sample {
    package static func hold(
        _ key: String = "first", of participant: Participant, beside nomination: ID<Nomination>? = nil,
        ground: HoldGround = .complaint, opened: Day = day(2026, 11, 10)
    ) -> Hold {
        Hold(
            id: id("hold-\(key)"), agency: participant.agency, participant: participant.id, nomination: nomination,
            ground: ground, document: "Đơn số 7/ĐTC ngày 09/11/2026", opened: opened,
            enteredBy: Person.clerk.account.id, entered: now)
    }

    package static func discipline(
        _ key: String = "first", of participant: Participant,
        _ days: Period = period(day(2025, 3, 1), day(2026, 2, 28))
    ) -> Discipline {
        Discipline(
            id: id("discipline-\(key)"), agency: participant.agency, participant: participant.id,
            measure: "Khiển trách", period: days, document: "Quyết định 31/QĐ-UBND",
            enteredBy: Person.clerk.account.id, entered: now)
    }

    /// Of the second authority of the registry's list.
    package static func answer(
        _ key: String = "first", to nomination: Nomination, status: ConfirmationStatus = .asked,
        authority: String = "Thuế: nghĩa vụ ngân sách"
    ) -> AuthorityAnswer {
        AuthorityAnswer(
            id: id("answer-\(key)"), agency: nomination.agency, nomination: nomination.id, authority: authority,
            request: LetterMark(number: "45/UBND", day: day(2026, 11, 2)),
            reply: status == .asked ? nil : LetterMark(number: "9/CT", day: day(2026, 11, 12)), status: status,
            enteredBy: Person.clerk.account.id, changed: now)
    }

    package static func eligibilityReason(_ key: String = "first", of nomination: Nomination) -> EligibilityReason {
        EligibilityReason(
            id: id("why-\(key)"), agency: nomination.agency, nomination: nomination.id,
            lines: ["distinct cannot-tell x"],
            reason: "Thành tích khác năm trước", by: Person.clerk.account.id, at: now)
    }

    package static func eligibilityCheck(_ key: String = "first", of nomination: Nomination) -> EligibilityCheck {
        EligibilityCheck(
            id: id("check-\(key)"), agency: nomination.agency, nomination: nomination.id, stage: .appraisal,
            day: now.day,
            lines: [
                EligibilityLine(
                    .notHeld, .pass, .block, citation: Citation("Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4"), [:])
            ], by: Person.appraiser.account.id, at: now)
    }

    package static func tie(_ key: String = "first", on nominations: [Nomination]) -> TieDecision {
        TieDecision(
            id: id("tie-\(key)"), agency: agency.id, occasion: yearly2026, award: SamplePlan.certificate,
            nominations: nominations.map(\.id), ground: .council, document: "Biên bản ngày 03/12/2026",
            by: Person.clerk.account.id, at: now)
    }

    /// One of everything.
    package static func eligibility(_ participant: Participant, _ nomination: Nomination) -> [Write] {
        [
            .addHold(hold(of: participant)), .addDiscipline(discipline(of: participant)),
            .addConfirmation(answer(to: nomination)), .addEligibilityReason(eligibilityReason(of: nomination)),
            .addEligibilityCheck(eligibilityCheck(of: nomination)), .addTie(tie(on: [nomination])),
        ]
    }
}
