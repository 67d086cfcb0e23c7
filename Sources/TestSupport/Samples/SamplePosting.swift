package import Domain
package import Operations

extension Sample {
    package static func posting(
        _ key: String = "posting", on nominations: [Nomination], last: Day = day(2026, 12, 1)
    ) -> Posting {
        Posting(
            id: id("check-\(key)"), agency: agency.id, occasion: yearly2026, nominations: nominations.map(\.id),
            opened: now.day, last: last, postedBy: Person.clerk.account.id, posted: now)
    }

    package static func comment(
        _ key: String = "comment", on posting: Posting, about nomination: Nomination? = nil,
        content: String = "Việc này tôi biết rõ."
    ) -> PostingComment {
        PostingComment(
            id: id("check-\(key)"), agency: agency.id, posting: posting.id, nomination: nomination?.id,
            sender: "Ông Năm", contact: "0900 000 000", content: content, received: now)
    }

    package static func reissue(_ key: String = "reissue", of certificate: Certificate) -> Reissue {
        Reissue(
            id: id("check-\(key)"), of: certificate, applicant: "Bà Sáu", ground: .lost,
            document: "Đơn ngày 20/11/2026",
            received: day(2026, 11, 20), enteredBy: Person.clerk.account.id, entered: now)
    }

    /// What the clerk wrote of the limits, for the interim review.
    package static let reviewText = PeriodReviewText(
        id: id("check-text"), agency: agency.id, occasion: id("occasion-interim-2027"), section: .limits,
        text: "Hai thôn chưa có lớp.\nMáy còn thiếu.", writtenBy: Person.clerk.account.id, written: now)

    /// One of everything around an award.
    package static func aftermath(_ nomination: Nomination, _ certificate: Certificate) -> [Write] {
        let posting = posting(on: [nomination])
        return [
            .addFundEntry(fundEntry), .addPetition(petition), .addPosting(posting),
            .addComment(comment(on: posting, about: nomination)), .addReissue(reissue(of: certificate)),
            .addInitiative(initiative), .citeInitiative(use(of: initiative, in: nomination)),
            .addReviewText(reviewText), .setCertificatePrint(.standard, agency.id, at: now),
            .setPublicPages(PublicPages([.movement]), agency.id, at: now),
        ] + urging + inspections + models + communication + [.addFeedback(feedback()), .addSkillClass(skillClass())]
    }
}
