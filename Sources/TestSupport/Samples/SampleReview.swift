package import Domain
package import Operations

extension Sample {
    /// A short paper of which a number is blank, a basis unsure and a purpose sure.
    package static let reviewContent = PlanReviewContent(
        lines: "Số:      /KH-UBND\nCăn cứ Luật Thi đua, khen thưởng;\na) Khơi dậy tinh thần thi đua.",
        facts: """
            {"identity":[{"c":"absent","k":"number","l":1,"q":"Số:      /KH-UBND"},\
            {"c":"sure","k":"symbol","l":1,"q":"/KH-UBND","v":{"text":"KH-UBND"}}],\
            "lists":{"bases":[[{"c":"unsure","k":"kind","l":2,"q":"Luật","v":{"text":"Luật"}}]],\
            "purposes":[[{"c":"sure","k":"text","l":3,"v":{"text":"Khơi dậy tinh thần thi đua."}}]]}}
            """)

    package static let paperBytes = Array("Số:      /KH-UBND\nKẾ HOẠCH\n".utf8)

    package static func review(
        _ key: String, status: PlanReviewStatus = .draft, plan: ID<Plan>? = nil, by person: Person = .clerk,
        revision: Revision = .first, agency: Agency = agency
    ) -> PlanReview {
        let paper = SourcePaper(
            name: "ke-hoach-\(key).txt", kind: .text, size: paperBytes.count,
            digest: String(repeating: "ab", count: 32), uploadedBy: person.account.id, uploader: person.persona.name,
            uploaded: now)
        return PlanReview(
            id: id("review-\(key)"), agency: agency.id, paper: paper, status: status, changed: now, plan: plan,
            revision: revision)
    }

    package static func correction(
        _ number: Int, _ act: CorrectionAct = .set, _ place: CorrectionPlace, _ value: CorrectedValue? = nil,
        revision: Int = 2, by person: Person = .clerk, undone: PlanCorrection.Undoing? = nil
    ) -> PlanCorrection {
        PlanCorrection(
            number: number, revision: Revision(revision), place: place, act: act, value: value,
            by: signature(person), undone: undone)
    }

    package static func signature(_ person: Person = .clerk) -> Signature {
        Signature(account: person.account.id, name: person.persona.name, at: now)
    }

    /// A draft in which a day was filled in, as rows that agree with each other.
    package static let reviewWrites: [Write] = [
        .addPlanReview(review("first", revision: Revision(2)), bytes: paperBytes, content: reviewContent),
        .addPlanCorrection(
            correction(1, .set, CorrectionPlace(.identity, "r0", "date"), .day(day(2026, 5, 12))),
            review: id("review-first")),
    ]
}
