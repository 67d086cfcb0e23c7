import Domain

extension ReasonCode {
    /// Texts, dates and choices in any form; units, participants and registrations.
    var phraseAboutEntries: Phrase {
        switch self {
        case .missingName:
            Phrase(
                "Chưa ghi tên. Hãy điền tên đầy đủ, viết đúng như trên giấy tờ.",
                "The name is missing. Write it in full, as it stands on papers.")
        case .missingTitle:
            Phrase(
                "Chưa ghi trích yếu. Hãy điền nội dung ngắn gọn của văn bản.",
                "The title is missing. Say in short what the paper is about.")
        case .missingReason:
            Phrase(
                "Chưa ghi lý do cho “{name}”. Hãy điền lý do; đơn vị sẽ đọc được.",
                "The reason for “{name}” is missing. Write it; the unit will read it.")
        case .missingPlace:
            Phrase(
                "Chưa ghi địa điểm. Hãy điền nơi cụ thể, ví dụ phòng họp tầng 2.",
                "The place is missing. Name it exactly, for example the meeting room on the second floor.")
        case .textTooLong:
            Phrase(
                "Nội dung dài quá {maximum} ký tự. Hãy rút ngắn lại.",
                "The text is longer than {maximum} characters. Shorten it.")
        case .dateMalformed:
            Phrase(
                "Ngày chưa có hoặc không đúng. Hãy ghi ngày/tháng/năm, ví dụ 27/3/2026.",
                "The date is missing or wrong. Write day/month/year, for example 27/3/2026.")
        case .numberMalformed:
            Phrase(
                "Ô này phải là một số. Hãy chỉ dùng chữ số, ví dụ 12.",
                "This has to be a number. Use digits only, for example 12.")
        case .textUnreadable:
            Phrase(
                "Nội dung có ký tự không đọc được. Hãy gõ lại hoặc dán dưới dạng văn bản thường.",
                "The text holds characters that can not be read. Type it again or paste it as plain text.")
        case .mailAddressMalformed:
            Phrase(
                "Địa chỉ thư điện tử không đúng dạng. Hãy nhập như ten@co-quan.gov.vn.",
                "This is no mail address. Enter one such as name@office.gov.vn.")
        case .dutyDoneAhead:
            Phrase(
                "Ngày làm xong không được sau hôm nay.", "The day on which it was done can not lie ahead.")
        case .personalNumber:
            Phrase(
                "Ô này in trên giấy tờ và trang công khai: không ghi số căn cước, số điện thoại. Hãy bỏ dãy số đó.",
                "This is printed and published: no identity or telephone numbers here. Take that number out.")
        case .petitionSentByUnit:
            Phrase(
                "Kiến nghị do đơn vị tự gửi: ngày nhận và người gửi không sửa được.",
                "The unit sent this petition itself: the day it came and its sender can not be changed.")
        case .mailOutdated:
            Phrase(
                "Thư nhắc việc của ngày đã qua không gửi lại được: việc được nhắc lại trong thư sau.",
                "A reminder of a past day can not be sent again: a later mail tells of it anew.")
        case .addressMalformed:
            Phrase(
                "Địa chỉ không đúng. Hãy ghi đầy đủ, không dấu, ví dụ https://thidua.xa.gov.vn, không quá 100 ký tự.",
                "The address is wrong. Write it in full, for example https://thidua.xa.gov.vn, at most 100 characters.")
        case .choiceMissing:
            Phrase("Chưa chọn. Hãy chọn một mục.", "Nothing is chosen yet. Choose one.")
        case .valueMissing:
            Phrase("Chưa có giá trị này. Hãy điền.", "This value is missing. Fill it in.")
        case .reasonWithoutMark:
            Phrase(
                "Có lý do nhưng chưa đánh dấu “không đồng ý”. Hãy đánh dấu hoặc xóa lý do.",
                "There is a reason, but the recipient is not marked as left out. Mark them, or remove the reason.")
        case .choiceUnknown:
            Phrase(
                "Lựa chọn này không có trong danh sách. Hãy tải lại trang rồi chọn lại.",
                "This choice is not on the list. Reload the page and choose again.")
        case .unitNameTaken:
            Phrase(
                "Đã có đơn vị mang tên này. Hãy dùng đơn vị đó hoặc đặt tên khác.",
                "A unit with this name exists. Use that one or choose another name.")
        case .missingWorkRole:
            Phrase(
                "Chưa ghi người này trực tiếp lao động hay lãnh đạo, quản lý. Hãy chọn một.",
                "It is not said whether this person works directly or leads. Choose one.")
        case .personFieldsOnOthers:
            Phrase(
                "Vị trí công tác và giới tính chỉ ghi cho cá nhân. Hãy bỏ trống hai ô này.",
                "Work role and gender are for individuals only. Leave both empty.")
        case .unknownGroup:
            Phrase(
                "Kế hoạch không có nhóm đối tượng này. Hãy chọn một nhóm trong danh sách.",
                "The plan has no such group of participants. Choose one from the list.")
        case .groupOfOtherKind:
            Phrase(
                "Nhóm đã chọn không dành cho loại đối tượng này. Hãy chọn nhóm khác hoặc sửa loại đối tượng.",
                "The chosen group is for another kind of participant. Choose another group or correct the kind.")
        case .missingTheme:
            Phrase(
                "Chưa chọn nội dung thi đua. Hãy chọn ít nhất một nội dung của kế hoạch.",
                "No theme is chosen. Choose at least one of the plan's themes.")
        case .unknownTheme:
            Phrase(
                "Có nội dung thi đua không nằm trong kế hoạch. Hãy chọn lại từ danh sách.",
                "A chosen theme is not in the plan. Choose again from the list.")
        case .missingCommitment:
            Phrase(
                "Chưa có cam kết nào. Hãy ghi ít nhất một cam kết có thể đo được.",
                "There is no commitment. Write at least one that can be measured.")
        case .emptyCommitment:
            Phrase(
                "Có cam kết chưa ghi nội dung. Hãy điền nội dung hoặc bỏ dòng đó.",
                "A commitment has no text. Fill it in or remove the row.")
        case .commitmentOutsideThemes:
            Phrase(
                "Cam kết ở dòng {row} thuộc nội dung chưa đăng ký. Hãy chọn thêm nội dung đó hoặc sửa dòng này.",
                "The commitment in row {row} belongs to a theme not taken on. Take the theme on or correct the row.")
        case .yearOutsidePlan:
            Phrase(
                "Năm này nằm ngoài thời gian của kế hoạch. Hãy chọn một năm trong kế hoạch.",
                "This year lies outside the plan. Choose a year of the plan.")
        case .alreadyRegistered:
            Phrase(
                "Đối tượng này đã đăng ký thi đua cho năm này. Hãy sửa bản đăng ký đã có.",
                "This participant is registered for the year already. Change that registration.")
        case .registrationWithdrawn:
            Phrase(
                "Bản đăng ký này đã được rút. Hãy lập bản đăng ký mới nếu muốn tham gia lại.",
                "This registration was withdrawn. Make a new one to take part again.")
        default: .refusedPlainly
        }
    }
}
