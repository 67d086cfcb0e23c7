import Domain

extension CommunicationKind {
    package var phrase: Phrase {
        switch self {
        case .meeting: Phrase("hội nghị, sinh hoạt", "meeting")
        case .loudspeaker: Phrase("loa truyền thanh", "loudspeakers")
        case .web: Phrase("trang thông tin điện tử", "website")
        case .social: Phrase("mạng xã hội", "social network")
        case .press: Phrase("báo, đài", "press and broadcast")
        case .display: Phrase("pa nô, áp phích, tờ rơi", "boards, posters, leaflets")
        case .contest: Phrase("hội thi, cuộc thi", "contest")
        case .other: Phrase("cách khác", "other")
        }
    }
}

extension CommunicationStatus {
    package var phrase: Phrase {
        switch self {
        case .planned: Phrase("đã lên kế hoạch", "planned")
        case .done: Phrase("đã thực hiện", "done")
        case .calledOff: Phrase("đã hủy", "called off")
        }
    }
}

extension AnnouncementStatus {
    package var phrase: Phrase {
        switch self {
        case .published: Phrase("đang đăng", "published")
        case .takenDown: Phrase("đã gỡ", "taken down")
        }
    }
}

/// The plan and log of communication, announcements, and the page for the press.
extension Phrase {
    package static let communicationTitle = Phrase("Truyền thông", "Communication")
    package static let communicationHelp = Phrase(
        "Kế hoạch và nhật ký hoạt động tuyên truyền về phong trào (mục V.2, III.1.a của kế hoạch).",
        "Plan and log of what spreads the word of the movement (sections V.2 and III.1.a of the plan).")
    package static let communicationNone = Phrase("Chưa có hoạt động nào", "No activity")
    package static let communicationNoneHint = Phrase(
        "Thêm hoạt động dự kiến; khi xong thì ghi kết quả và ảnh.",
        "Add what is planned; when it is done, enter what came of it, with pictures.")
    package static let communicationNew = Phrase("Thêm hoạt động", "Add an activity")
    package static let communicationName = Phrase("Hoạt động", "Activity")
    package static let communicationKind = Phrase("Hình thức", "Kind")
    package static let communicationChannel = Phrase("Nơi, kênh thực hiện", "Where, by which channel")
    package static let communicationResponsible = Phrase("Người phụ trách", "Who answers for it")
    package static let communicationUnit = Phrase("Đơn vị", "Unit")
    package static let communicationPlanned = Phrase("Ngày dự kiến", "Planned for")
    package static let communicationStatus = Phrase("Tình trạng", "Status")
    package static let communicationLate = Phrase("quá ngày dự kiến", "past its day")
    package static let communicationDone = Phrase("Ngày thực hiện", "Done on")
    package static let communicationReach = Phrase("Lượt người tiếp cận", "People reached")
    package static let communicationReachHint = Phrase(
        "Số đếm được hoặc ước tính của đơn vị; để trống khi không rõ.",
        "As counted or estimated by the unit; leave it empty where nobody knows.")
    package static let communicationLink = Phrase("Địa chỉ bài, ảnh đã đăng", "Where it can be seen")
    package static let communicationLinkHint = Phrase(
        "Giữ dưới dạng chữ, không thành liên kết.", "Kept as text; it does not become a link.")
    package static let communicationNote = Phrase("Kết quả, nhận xét", "What came of it")
    package static let communicationFinish = Phrase("Ghi đã thực hiện", "Enter that it took place")
    package static let communicationFinishSave = Phrase("Ghi kết quả", "Enter it")
    package static let communicationCallOff = Phrase("Hủy hoạt động", "Call it off")
    package static let communicationReason = Phrase("Lý do", "Reason")
    package static let communicationFiles = Phrase("Ảnh, tệp minh chứng", "Pictures and papers")
    package static let communicationFilesNone = Phrase("Chưa có tệp nào", "No file")
    package static let communicationFileAdd = Phrase("Thêm tệp", "Add a file")
    package static let communicationCounts = Phrase(
        "Năm {year}: đã thực hiện {done}, còn dự kiến {planned}, quá ngày {late}, lượt người tiếp cận {reach}",
        "{year}: done {done}, still planned {planned}, past their day {late}, people reached {reach}")
    package static let communicationYear = Phrase("Năm", "Year")
    package static let announcementsTitle = Phrase("Thông báo", "Announcements")
    package static let announcementsHelp = Phrase(
        "Hiện trên trang công khai ngay khi đăng. Chỉ có chữ: địa chỉ trong bài không thành liên kết.",
        "On the public pages as soon as it is published. Plain text: addresses in it do not become links.")
    package static let announcementsNone = Phrase("Chưa có thông báo nào", "No announcement")
    package static let announcementNew = Phrase("Đăng thông báo", "Publish an announcement")
    package static let announcementName = Phrase("Tiêu đề", "Title")
    package static let announcementText = Phrase("Nội dung", "Text")
    package static let announcementDay = Phrase("Ngày đăng", "Published on")
    package static let announcementTakeDown = Phrase("Gỡ thông báo", "Take it down")
    package static let pressTitle = Phrase("Tin cho báo chí", "For the press")
    package static let pressHelp = Phrase(
        "Chỉ gồm quyết định đã công bố và người còn được khen thưởng, đúng như danh sách công khai.",
        "Published decisions only, and whoever still holds the award, as the public list has it.")
    package static let pressNone = Phrase("Chưa có quyết định nào được công bố", "No decision has been published yet")
    package static let pressNoneHint = Phrase(
        "Tin được soạn sẵn từ quyết định khen thưởng đã công bố.", "Made from published awards.")
    package static let pressCount = Phrase("Số được khen thưởng", "Recipients")
    package static let pressCopy = Phrase("Bài để sao chép", "Text to copy")
    package static let pressLead = Phrase(
        """
        Theo Quyết định số {number} ngày {day} {title} (người ký: {signer}), {agency} biểu dương {count} trường hợp có thành \
        tích trong phong trào thi đua:
        """,
        "By decision {number} of {day}, {title} (signed by {signer}), {agency} honours {count} recipients of the movement:"
    )
    package static let publicAnnouncementsTitle = Phrase("Thông báo", "Announcements")
    package static let publicAnnouncementsNone = Phrase("Chưa có thông báo nào", "No announcement yet")
    package static let periodReviewCommunication = Phrase("Truyền thông", "Communication")
    package static let periodReviewCommunicationDone = Phrase("Hoạt động đã thực hiện", "Activities done")
    package static let periodReviewCommunicationReach = Phrase("Lượt người tiếp cận", "People reached")
    package static let periodReviewCommunicationOff = Phrase("Hoạt động đã hủy", "Called off")
}
