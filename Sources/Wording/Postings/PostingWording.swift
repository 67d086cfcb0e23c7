package import Domain

extension PostingStatus {
    package var phrase: Phrase {
        switch self {
        case .posted: Phrase("đã niêm yết", "posted")
        case .takenDown: Phrase("đã gỡ", "taken down")
        }
    }
}

extension CommentStatus {
    package var phrase: Phrase {
        switch self {
        case .received: Phrase("chờ duyệt", "waits to be looked at")
        case .shown: Phrase("đã duyệt, hiện công khai", "shown to the public")
        case .noted: Phrase("ghi nhận, không công khai", "kept, not shown")
        case .rejected: Phrase("không tiếp nhận", "put aside")
        }
    }
}

/// The office's side of public posting.
extension Phrase {
    package static let postingsTitle = Phrase("Niêm yết lấy ý kiến", "Public posting")
    package static let postingsHelp = Phrase(
        """
        Công khai hồ sơ trước khi hội đồng họp để mọi người góp ý. Không tìm thấy quy định bắt buộc đối với Giấy khen; có \
        niêm yết hay không, trong bao nhiêu ngày là do cơ quan tự chọn.
        """,
        """
        Makes dossiers public before the council meets, so that anybody can comment. No rule was found that asks it for \
        certificates of the commune; whether and for how many days is the office’s own choice.
        """)
    package static let postingsNone = Phrase("Chưa niêm yết lần nào", "Nothing was posted yet")
    package static let postingsNoneHint = Phrase(
        "Mở trang của đợt khen thưởng và chọn Niêm yết hồ sơ.", "Open an occasion and choose to post its dossiers.")
    package static let postingNew = Phrase("Niêm yết hồ sơ", "Post the dossiers")
    package static let postingOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let postingOpened = Phrase("Từ ngày", "From")
    package static let postingLast = Phrase("Nhận ý kiến đến hết ngày", "Comments until the end of")
    package static let postingLastHint = Phrase(
        "Do cơ quan tự chọn. Sau ngày này danh sách không còn hiện công khai.",
        "The office’s own choice. After this day the list is no longer public.")
    package static let postingStatus = Phrase("Tình trạng", "Status")
    package static let postingOver = Phrase("đã hết hạn", "over")
    package static let postingDossiers = Phrase("Hồ sơ được niêm yết", "Dossiers")
    package static let postingChoice = Phrase("Hồ sơ đưa ra niêm yết", "Dossiers to post")
    package static let postingShows = Phrase(
        "Chỉ công khai tên, đơn vị, hình thức đề nghị và thành tích; không công khai thông tin cá nhân khác.",
        "Only name, unit, proposed award and achievements become public; nothing else of the person.")
    package static let postingEmptyHint = Phrase(
        "Đợt này chưa có hồ sơ nào đủ thành phần mà chưa đưa ra hội đồng.",
        "This occasion has no complete dossier that is not yet before the council.")
    package static let postingName = Phrase("Tên", "Name")
    package static let postingUnit = Phrase("Đơn vị", "Unit")
    package static let postingAward = Phrase("Hình thức đề nghị", "Proposed award")
    package static let postingAchievements = Phrase("Thành tích", "Achievements")
    package static let postingTakeDown = Phrase("Gỡ niêm yết", "Take it down")
    package static let postingReason = Phrase("Lý do", "Reason")
    package static let postingPublicPage = Phrase("Trang công khai", "Public page")
    package static let postingOf = Phrase("Niêm yết: {name}", "Posting: {name}")
    package static let commentsTitle = Phrase("Ý kiến góp ý", "Comments")
    package static let commentsNone = Phrase("Chưa có ý kiến nào", "No comment")
    package static let commentsBeside = Phrase("Ý kiến khi niêm yết", "What the public said")
    package static let commentReceived = Phrase("Nhận lúc", "Received")
    package static let commentSender = Phrase("Người góp ý", "Sender")
    package static let commentContact = Phrase("Liên hệ", "Contact")
    package static let commentAbout = Phrase("Về hồ sơ", "About")
    package static let commentAll = Phrase("Danh sách chung", "The list as a whole")
    package static let commentContent = Phrase("Nội dung", "Text")
    package static let commentOne = Phrase("Ý kiến nhận ngày {day}", "Comment of {day}")
    package static let commentRule = Phrase("Duyệt ý kiến", "Look at it")
    package static let commentRuleHelp = Phrase(
        "Ý kiến chưa duyệt không hiện ra ngoài. Tên người góp ý không bao giờ công khai.",
        "Nothing is shown before it was looked at. The sender’s name is never shown.")
    package static let commentAnswer = Phrase("Trả lời", "Answer")
    package static let commentAnswerText = Phrase("Nội dung trả lời", "The answer")
    package static let commentAnswerSave = Phrase("Ghi trả lời", "Enter the answer")
    package static let commentRuleSave = Phrase("Ghi kết quả duyệt", "Enter the result")
    package static let commentReason = Phrase("Lý do (bắt buộc khi không tiếp nhận)", "Reason (needed to put it aside)")
}

/// What the public sees.
extension Phrase {
    package static let consultationsTitle = Phrase(
        "Lấy ý kiến trước khi khen thưởng", "Comment before awards are decided")
    package static let consultationsHelp = Phrase(
        "Các danh sách đang niêm yết để mọi người góp ý trước khi hội đồng xét.",
        "Lists posted for comments before the council meets.")
    package static let consultationsNone = Phrase("Hiện không có danh sách nào đang niêm yết", "Nothing is posted now")
    package static let consultationsNoneHint = Phrase(
        "Danh sách đã khen thưởng có ở trang Công bố.", "Awards already given stand on the public list.")
    package static let consultationUntil = Phrase("Nhận ý kiến đến hết ngày {day}", "Comments until the end of {day}")
    package static let consultationAgency = Phrase("Cơ quan", "Agency")
    package static let consultationComments = Phrase("Ý kiến đã duyệt", "Comments")
    package static let consultationAnswer = Phrase("Cơ quan trả lời", "The office answers")
    package static let consultationGive = Phrase("Gửi ý kiến", "Send a comment")
    package static let consultationGiveHelp = Phrase(
        """
        Ý kiến được cơ quan xem trước; tên và liên hệ của bạn chỉ cơ quan biết. Hãy viết sự việc cụ thể, không đưa thông \
        tin cá nhân của người khác.
        """,
        """
        The office looks at comments first; your name and contact stay with the office. Write what you know, and no \
        personal data of others.
        """)
    package static let consultationName = Phrase("Họ tên của bạn", "Your name")
    package static let consultationContact = Phrase("Số điện thoại hoặc địa chỉ", "Phone or address")
    package static let consultationThanks = Phrase(
        "Đã nhận ý kiến. Cơ quan sẽ xem và trả lời.", "Your comment was received. The office will look at it.")
}
