package import Domain

extension DecisionStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("Dự thảo", "Draft")
        case .pending: Phrase("Đang trình", "Before the Chairman")
        case .issued: Phrase("Đã ban hành", "Issued")
        case .published: Phrase("Đã công bố", "Published")
        case .replaced: Phrase("Đã được thay thế", "Replaced")
        case .cancelled: Phrase("Đã hủy bỏ", "Cancelled")
        case .discarded: Phrase("Dự thảo đã bỏ", "Discarded")
        }
    }
}

extension DecisionStatus {
    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .draft: Phrase("Cơ quan thường trực đang soạn.", "The standing agency is writing it.")
        case .pending:
            Phrase(
                "Chờ Chủ tịch xem và ký; chưa ai bên ngoài được xem.",
                "It waits for the Chairman; nobody outside sees it.")
        case .issued:
            Phrase(
                "Có số, ngày, người ký; nội dung không sửa được nữa.",
                "It has number, day and signer; its text can not change any more.")
        case .published: Phrase("Danh sách khen thưởng đã công khai.", "Its list of awards is public.")
        case .replaced: Phrase("Một quyết định sau đã thay thế quyết định này.", "A later decision took its place.")
        case .cancelled:
            Phrase("Mọi khen thưởng trong quyết định này đã bị hủy bỏ.", "Every award in it has been taken back.")
        case .discarded:
            Phrase(
                "Dự thảo không dùng; chưa có hiệu lực lúc nào.",
                "A draft that was dropped; it was never in force.")
        }
    }
}

extension DecisionKind {
    /// What the decision does.
    package var phrase: Phrase {
        switch self {
        case .award: Phrase("Quyết định khen thưởng", "Award decision")
        case .replacement: Phrase("Quyết định thay thế", "Replacement decision")
        case .cancellation: Phrase("Quyết định hủy bỏ khen thưởng", "Cancellation decision")
        }
    }
}

extension DecisionSigner {
    /// As what somebody signs, for choosing it.
    package var phrase: Phrase {
        switch self {
        case .head: Phrase("Chủ tịch", "Chairman")
        case .deputy: Phrase("Phó Chủ tịch ký thay (KT. CHỦ TỊCH)", "A deputy in the Chairman's place (KT. CHỦ TỊCH)")
        case .acting: Phrase("Quyền Chủ tịch (Q. CHỦ TỊCH)", "Acting Chairman (Q. CHỦ TỊCH)")
        }
    }
}

extension Phrase {
    package static let decisionSigner = Phrase("Ký với tư cách", "Signed as")
    package static let decisionDeputy = Phrase("Họ tên Phó Chủ tịch ký thay", "Name of the deputy who signs")
    package static let decisionDeputyHint = Phrase(
        """
        Chỉ ghi khi chọn Phó Chủ tịch ký thay. Ghi chức vụ trong danh sách Hội đồng thì lần sau không phải ghi ở đây.
        """,
        "Only where a deputy signs. With the post in the council's list it need not be entered here again.")
    package static let decisionMoneySourceMissing = Phrase(
        """
        Quyết định có tiền thưởng {sum} đồng nhưng chưa ghi nguồn tiền thưởng: điều về tiền thưởng trên văn bản sẽ thiếu \
        nguồn kinh phí. Hãy ghi nguồn trước khi trình và ký.
        """,
        """
        The decision awards {sum} đồng and names no source of the money: the article on the money will lack it. Enter the \
        source before it is presented and signed.
        """)
    package static let decisionSignerHint = Phrase(
        "Ghi trên quyết định và mọi giấy khen của quyết định này. Tên người ký là tên tài khoản đang dùng.",
        "Stands on the decision and on all its certificates. The name is that of the account in use.")
}
