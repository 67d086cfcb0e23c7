import Domain

/// One teacher's dossier, received on 22/11/2026, and what can stand in its way.
struct EligibilityWorld {
    var nomination: Nomination
    var facts: EligibilityFacts

    init(kind: ParticipantKind = .individual, level: AgencyLevel = .commune, plan: Plan? = nil) throws {
        var base = try Make.nomination(.allocated)
        if kind != .individual {
            base = Nomination(
                id: base.id, agency: base.agency, unit: base.unit, occasion: base.occasion,
                participant: base.participant, kind: kind, award: base.award, status: .allocated,
                achievements: base.achievements, createdBy: base.createdBy, changed: base.changed)
        }
        base.submitted = Make.now
        nomination = base
        var participant = try Make.participant()
        participant.kind = kind
        facts = EligibilityFacts(
            plan: try plan ?? Make.plan(), occasion: try Make.occasion(.inCouncil), participant: participant,
            level: level, book: .shipped)
    }

    func lines(on day: String = "2026-12-10") throws -> [EligibilityLine] {
        nomination.eligibility(facts, on: try Make.day(day))
    }

    func line(_ item: EligibilityItem, on day: String = "2026-12-10") throws -> EligibilityLine? {
        try lines(on: day).first { $0.item == item }
    }

    mutating func achieve(_ title: String, _ first: String, _ last: String, id: String = "achievement")
        throws
    {
        nomination.achievements = [try Self.achievement(title, first, last, id: id)]
    }

    static func achievement(_ title: String, _ first: String, _ last: String, id: String) throws -> Achievement {
        Achievement(
            id: try Make.id(id), title: title, period: try Make.period(first, last))
    }

    func hold(_ opened: String = "2026-11-10", beside nomination: ID<Nomination>? = nil) throws -> Hold {
        Hold(
            id: try Make.id("hold"), agency: self.nomination.agency, participant: self.nomination.participant,
            nomination: nomination, ground: .complaint, document: "Đơn số 7", opened: try Make.day(opened),
            enteredBy: try Make.id("clerk"), entered: Make.now)
    }

    func discipline(_ first: String, _ last: String) throws -> Discipline {
        Discipline(
            id: try Make.id("discipline"), agency: nomination.agency, participant: nomination.participant,
            measure: "Khiển trách", period: try Make.period(first, last), document: "31/QĐ",
            enteredBy: try Make.id("clerk"), entered: Make.now)
    }

    func rewarded(_ title: String, _ first: String, _ last: String, id: String = "older") throws -> RewardedAchievement
    {
        RewardedAchievement(
            achievement: try Self.achievement(title, first, last, id: id), participant: nomination.participant,
            nomination: try Make.id("other-nomination"), decision: "05/QĐ-UBND")
    }

    func answer(_ status: ConfirmationStatus) throws -> AuthorityAnswer {
        AuthorityAnswer(
            id: try Make.id("answer"), agency: nomination.agency, nomination: nomination.id,
            authority: "Thuế: nghĩa vụ ngân sách", request: LetterMark(number: "45", day: try Make.day("2026-11-02")),
            reply: status == .asked ? nil : LetterMark(number: "9", day: try Make.day("2026-11-12")), status: status,
            enteredBy: try Make.id("clerk"), changed: Make.now)
    }
}

extension Make {
    static func period(_ first: String, _ last: String) throws -> Period {
        guard let period = Period(try day(first), try day(last)) else { throw Refusal(.periodReversed) }
        return period
    }
}
