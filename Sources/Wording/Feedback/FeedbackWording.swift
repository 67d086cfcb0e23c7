import Domain

extension FeedbackSource {
    package var phrase: Phrase {
        switch self {
        case .front: Phrase("Mặt trận Tổ quốc xã", "Fatherland Front of the commune")
        case .organisation: Phrase("tổ chức, đoàn thể, doanh nghiệp", "organisation or enterprise")
        case .citizen: Phrase("người dân", "citizen")
        }
    }
}

/// What people say of the movement outside a posting.
extension Phrase {
    package static let feedbackTitle = Phrase("Ý kiến về phong trào", "Feedback on the movement")
    package static let feedbackHelp = Phrase(
        """
        Ý kiến, đề xuất của Mặt trận, tổ chức và người dân (mục III.1.b của kế hoạch). Chỉ hiện công khai sau khi được xem; tên \
        và cách liên hệ không công khai. Hạn trả lời do cơ quan tự đặt.
        """,
        """
        Comments and proposals of the Front, organisations and citizens (section III.1.b of the plan). Public only once looked \
        at; names and contacts never are. The day to answer by is the office's own choice.
        """)
    package static let feedbackNone = Phrase("Chưa có ý kiến nào", "No feedback")
    package static let feedbackNoneHint = Phrase(
        "Mọi người gửi ở trang công khai; ý kiến trên giấy thì nhập ở đây.",
        "Everybody sends it on the public pages; what came on paper is entered here.")
    package static let feedbackFrom = Phrase("Ý kiến của", "From")
    package static let feedbackSender = Phrase("Người gửi", "Sender")
    package static let feedbackContact = Phrase("Cách liên hệ", "Contact")
    package static let feedbackContent = Phrase("Nội dung ý kiến", "Feedback")
    package static let feedbackReceived = Phrase("Ngày nhận", "Received")
    package static let feedbackDue = Phrase("Hạn trả lời", "To be answered by")
    package static let feedbackDueNone = Phrase("chưa đặt", "not set")
    package static let feedbackLate = Phrase("quá hạn trả lời", "answer late")
    package static let feedbackStatus = Phrase("Tình trạng", "Status")
    package static let feedbackAnswered = Phrase("đã trả lời", "answered")
    package static let feedbackEnter = Phrase("Nhập ý kiến trên giấy", "Enter what came on paper")
    package static let feedbackEnterSave = Phrase("Nhập ý kiến", "Enter it")
    package static let feedbackOne = Phrase("Ý kiến ngày {day}", "Feedback of {day}")
    package static let feedbackRule = Phrase("Xem và phân loại", "Look at it")
    package static let feedbackRuleHelp = Phrase(
        "Hiện công khai thì mọi người đọc được nguyên văn nội dung và câu trả lời, không có tên người gửi. Hãy xem trong nội dung có tên người, số điện thoại không.",
        "Shown, everybody reads the text and the answer word by word, without the sender. See whether the text names people or numbers."
    )
    package static let feedbackTakeDown = Phrase("Gỡ khỏi trang công khai", "Take it off the public page")
    package static let feedbackTakeDownHelp = Phrase(
        "Gỡ cả nội dung và câu trả lời; cơ quan vẫn giữ. Dùng khi lộ tên, số điện thoại hoặc điều không nên công khai. Bản đã xuất thành tệp cần được xuất lại.",
        "Takes down the text and the answer; the office keeps both. For names, telephone numbers or what should not be public. What was exported as files has to be exported again."
    )
    package static let feedbackTakeDownReason = Phrase("Lý do gỡ", "Why it is taken down")
    package static let feedbackReason = Phrase("Lý do, phải ghi khi không nhận", "Reason, needed to put it aside")
    package static let feedbackRuleSave = Phrase("Ghi", "Enter it")
    package static let feedbackAnswer = Phrase("Trả lời", "Answer")
    package static let feedbackAnswerSave = Phrase("Gửi trả lời", "Answer it")
    package static let publicFeedbackTitle = Phrase("Góp ý về phong trào", "Say something of the movement")
    package static let publicFeedbackHelp = Phrase(
        """
        Ý kiến được cơ quan xem trước khi hiện ở đây, không kèm tên. Không gửi thông tin riêng của người khác. Địa chỉ trang \
        trong ý kiến không thành liên kết.
        """,
        """
        The office looks at it before it stands here, without your name. Do not send what is private of others. Addresses in \
        it do not become links.
        """)
    package static let publicFeedbackThanks = Phrase(
        "Đã nhận ý kiến. Cảm ơn bạn.", "Your feedback was received. Thank you.")
    package static let publicFeedbackName = Phrase("Tên của bạn (không công khai)", "Your name (not public)")
    package static let publicFeedbackContact = Phrase(
        "Số điện thoại hoặc thư điện tử (không công khai)", "Phone or mail (not public)")
    package static let publicFeedbackSend = Phrase("Gửi ý kiến", "Send it")
    package static let publicFeedbackShown = Phrase("Ý kiến đã nhận", "What people said")
    package static let publicFeedbackAnswer = Phrase("Trả lời của cơ quan", "The office's answer")
}
