package import Domain

extension Sample {
    package static func feedback(
        _ key: String = "feedback", content: String = "Nên mở <thêm> lớp buổi tối.", status: CommentStatus = .received,
        due: Day? = nil
    ) -> Feedback {
        Feedback(
            id: id("check-\(key)"), agency: agency.id, from: .front, sender: "Bà Bảy <Mặt trận>",
            contact: "0911 111 111", content: content, received: now, due: due, status: status,
            ruling: status == .received
                ? nil
                : CommentRuling(reason: status == .rejected ? "Thô tục" : "", by: Person.clerk.account.id, at: now))
    }
}
