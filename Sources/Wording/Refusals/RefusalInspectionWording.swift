import Domain

extension ReasonCode {
    /// About visits and what was found in them.
    var phraseAboutInspections: Phrase {
        switch self {
        case .inspectionDayPast:
            Phrase(
                "Ngày này đã qua. Hãy chọn hôm nay hoặc một ngày tới.", "This day has passed. Choose today or later.")
        case .inspectionDayMissing: Phrase("Chưa ghi ngày. Hãy chọn ngày.", "The day is missing. Choose one.")
        case .inspectionNoLeader:
            Phrase("Chưa chọn trưởng đoàn. Hãy chọn một người.", "The team has no leader. Choose one.")
        case .inspectionOwnUnit:
            Phrase(
                "{name} thuộc chính đơn vị được kiểm tra. Hãy chọn người khác.",
                "{name} belongs to the unit that is visited. Choose somebody else.")
        case .inspectionNoLines:
            Phrase(
                "Chưa có nội dung kiểm tra nào. Hãy chọn hoặc ghi ít nhất một nội dung.",
                "The checklist is empty. Choose or write at least one line.")
        case .inspectionTimes:
            Phrase(
                "Chưa ghi giờ bắt đầu, kết thúc. Hãy ghi như 08:30.",
                "The times of beginning and end are missing. Write them as 08:30.")
        case .inspectionTimesReversed:
            Phrase("Giờ kết thúc trước giờ bắt đầu. Hãy xem lại.", "It ends before it begins. Correct the times.")
        case .inspectionAhead:
            Phrase(
                "Giờ kết thúc chưa tới. Hãy ghi biên bản khi kiểm tra xong.",
                "The end has not come yet. Send the record when the visit is over.")
        case .inspectionNoHead:
            Phrase(
                "Chưa ghi người đứng đầu đơn vị. Hãy ghi họ tên.", "The head of the unit is missing. Write the name.")
        case .inspectionNobodyPresent:
            Phrase(
                "Chưa ghi ai có mặt. Hãy ghi mỗi dòng một người.",
                "Nobody is said to have been there. One person a line.")
        case .inspectionUnanswered:
            Phrase(
                "Chưa có kết quả cho “{line}”. Hãy chọn, hoặc chọn “Không xem xét”.",
                "“{line}” has no result. Choose one, or “Not looked at”.")
        case .inspectionNoteMissing:
            Phrase(
                "“{line}” chưa thực hiện đủ mà chưa có ghi chú. Hãy ghi điều đã thấy.",
                "“{line}” is not fully met and has no note. Write what was seen.")
        case .inspectionDueBefore:
            Phrase(
                "Hạn khắc phục trước ngày kiểm tra {day}. Hãy chọn ngày sau.",
                "The due day lies before the visit of {day}. Choose a later one.")
        case .inspectionPhotoKind:
            Phrase(
                "Tệp không phải ảnh JPEG hoặc PNG. Hãy chọn ảnh khác.",
                "A file is no JPEG or PNG picture. Choose another.")
        default: phraseAboutFollowing
        }
    }

    private var phraseAboutFollowing: Phrase {
        switch self {
        case .inspectionBeforePlanned:
            Phrase(
                "Ngày ghi trong biên bản trước khi có cuộc kiểm tra này ({day}). Hãy xem lại ngày.",
                "The record's day lies before this visit was planned ({day}). Look at the day again.")
        case .inspectionKeptDiffers:
            Phrase(
                """
                Máy chủ đã nhận biên bản này trước đó, với nội dung khác bản vừa gửi. Bản đã nhận vẫn giữ nguyên; hãy mở cuộc \
                kiểm tra để so.
                """,
                """
                The server took this record before, with other words than the one just sent. What it took stays; open the \
                visit and compare.
                """)
        case .inspectionNotPlanned:
            Phrase(
                "Cuộc kiểm tra này đã có biên bản hoặc đã hủy. Hãy mở cuộc kiểm tra để xem bản đã nhận.",
                "This visit has a record already or was called off. Open the visit to see what was taken.")
        case .inspectionNotRecorded:
            Phrase(
                "Cuộc kiểm tra này chưa có biên bản. Hãy ghi biên bản trước.",
                "This visit has no record yet. Write the record first.")
        case .inspectionRaised:
            Phrase(
                "Khó khăn của cuộc kiểm tra này đã báo cáo. Hãy tải lại trang.",
                "The difficulties of this visit were reported already. Reload the page.")
        case .inspectionNoDifficulties:
            Phrase(
                "Biên bản không ghi khó khăn nào nên không có gì để báo cáo.",
                "The record tells of no difficulty, so there is nothing to report.")
        case .inspectionNoAddressee:
            Phrase("Chưa ghi cơ quan nhận báo cáo. Hãy ghi tên.", "Who it was reported to is missing. Write the name.")
        case .inspectionOtherPerson:
            Phrase(
                "Biên bản này do người khác ghi trên máy. Hãy đăng nhập bằng tài khoản của người đó rồi gửi lại.",
                "Somebody else wrote this record on the device. Log in as that person and send it again.")
        case .inspectionKeyMissing:
            Phrase(
                "Biên bản gửi lên không có mã của lần ghi. Hãy mở lại trang ghi biên bản.",
                "The record has no mark of its own. Open the page of the record again.")
        case .inspectionProgrammeTaken:
            Phrase(
                "Năm này đã có chương trình kiểm tra. Hãy tải lại trang rồi sửa.",
                "This year has a programme already. Reload the page and change it.")
        case .findingNotOpen:
            Phrase(
                "Phát hiện này đã báo cáo hoặc đã xác nhận. Hãy tải lại trang.",
                "This finding was reported or confirmed already. Reload the page.")
        case .findingNotCorrected:
            Phrase(
                "Đơn vị chưa báo cáo khắc phục. Hãy tải lại trang.",
                "The unit has not reported it as put right. Reload the page.")
        case .findingOwn:
            Phrase(
                "Người báo cáo khắc phục không được xác nhận chính việc đó. Hãy để người khác làm.",
                "You reported the correction, so you may not confirm it. Let somebody else do it.")
        case .correctionUnproven:
            Phrase(
                "Chưa có minh chứng. Hãy ghi nơi xem được hoặc gửi kèm tệp.",
                "There is no proof. Say where it can be seen, or send a file.")
        default: .refusedPlainly
        }
    }
}
