import Wording

/// What is said once after an act succeeded. A closed list: the cookie carries the name only, never a text.
enum SiteNotice: String, CaseIterable, Sendable {
    case saved, added, withdrawn, submitted, accepted, returned, declined, reopened, appraised, opened, extended
    case closed, called, calledOff = "called-off", attendance, voted, signed, allocated, drafted, presented
    case sentBack = "sent-back", issued, published, discarded, archived, revoked, restored, password
    case loggedOut = "logged-out", forwarded, answered, fileAdded = "file-added", fileRemoved = "file-removed"
    case registered, composed, dropped, takenBack = "taken-back", takenBackDay = "taken-back-day"
    case sessionOpened = "session-opened", sessionClosed = "session-closed", launched
    case handedIn = "handed-in", lookedAt = "looked-at", gaveBack = "gave-back", cancelled
    case reported, reportConfirmed = "report-confirmed", reportReturned = "report-returned", corrected, retired
    case again, refused, letterDrafted = "letter-drafted", letterIssued = "letter-issued"

    var phrase: Phrase {
        switch self {
        case .saved: Phrase("Đã lưu.", "Saved.")
        case .added: Phrase("Đã thêm.", "Added.")
        case .withdrawn: Phrase("Đã rút.", "Withdrawn.")
        case .submitted: Phrase("Đã nộp hồ sơ.", "The dossier was submitted.")
        case .accepted: Phrase("Hồ sơ đủ thành phần, đã tiếp nhận.", "The dossier is complete and was accepted.")
        case .returned: Phrase("Đã trả hồ sơ để bổ sung.", "The dossier was returned for supplement.")
        case .refused:
            Phrase("Đã ghi không khen thưởng; đơn vị đọc được lý do.", "The award was refused; the unit reads why.")
        case .declined: Phrase("Đã từ chối hồ sơ.", "The dossier was declined.")
        case .reopened: Phrase("Đã mở lại.", "Opened again.")
        case .appraised: Phrase("Đã ghi kết luận thẩm định.", "The appraisal was recorded.")
        case .opened: Phrase("Đã lưu và mở.", "Saved and opened.")
        case .sessionOpened: Phrase("Đã khai mạc phiên họp.", "The session is open.")
        case .sessionClosed:
            Phrase(
                "Đã kết thúc biểu quyết; kết quả và biên bản đã khóa.",
                "Voting has ended; the minutes are closed.")
        case .launched: Phrase("Đã phát động kế hoạch.", "The plan was launched.")
        case .extended: Phrase("Đã gia hạn.", "The deadline was extended.")
        case .closed: Phrase("Đã khóa nhận hồ sơ.", "The intake is closed.")
        case .called: Phrase("Đã triệu tập phiên họp.", "The session was called.")
        case .calledOff: Phrase("Đã hủy phiên họp; hồ sơ trở lại bước đã thẩm định.", "The session was called off.")
        case .attendance: Phrase("Đã ghi điểm danh.", "Attendance was noted.")
        case .voted: Phrase("Đã ghi kết quả biểu quyết.", "The vote was entered.")
        case .signed: Phrase("Biên bản đã ký.", "The minutes are signed.")
        case .allocated: Phrase("Đã phân bổ theo số lượng.", "Allocated within the quota.")
        case .drafted: Phrase("Đã lập dự thảo quyết định.", "The decision was drafted.")
        case .letterDrafted: Phrase("Đã lập dự thảo công văn đính chính.", "The letter of correction was drafted.")
        case .letterIssued: Phrase("Đã ban hành công văn đính chính.", "The letter of correction was issued.")
        case .presented: Phrase("Đã trình Chủ tịch.", "Laid before the Chairman.")
        case .sentBack: Phrase("Đã trả lại dự thảo.", "The draft was sent back.")
        case .issued: Phrase("Quyết định đã ban hành.", "The decision was issued.")
        case .published: Phrase("Đã công bố.", "Published.")
        case .discarded: Phrase("Đã bỏ dự thảo.", "The draft was discarded.")
        case .archived: Phrase("Đã lưu trữ.", "Archived.")
        case .revoked: Phrase("Đã khóa tài khoản.", "The account was revoked.")
        case .restored: Phrase("Đã mở lại tài khoản.", "The account was restored.")
        case .password: Phrase("Đã đổi mật khẩu.", "The password was changed.")
        case .loggedOut: Phrase("Đã đăng xuất.", "You are logged out.")
        case .forwarded: Phrase("Đã chuyển cấp trên.", "Sent to the upper level.")
        case .answered: Phrase("Đã ghi kết quả của cấp trên.", "The upper level's answer was recorded.")
        case .fileAdded: Phrase("Đã thêm tệp.", "The file was added.")
        case .fileRemoved: Phrase("Đã bỏ tệp.", "The file was removed.")
        case .handedIn: Phrase("Đã nộp bản tự đánh giá.", "The assessment was handed in.")
        case .lookedAt: Phrase("Đã xác nhận bản tự đánh giá.", "The assessment was confirmed.")
        case .gaveBack: Phrase("Đã trả bản tự đánh giá để xem lại.", "The assessment was sent back.")
        case .cancelled: Phrase("Đã hủy.", "Cancelled.")
        case .reported: Phrase("Đã nộp báo cáo tiến độ.", "The progress report was handed in.")
        case .reportConfirmed: Phrase("Đã xác nhận báo cáo tiến độ.", "The progress report was confirmed.")
        case .reportReturned: Phrase("Đã trả báo cáo tiến độ để sửa.", "The progress report was sent back.")
        case .corrected: Phrase("Đã sửa số liệu; lý do được giữ lại.", "The figure was corrected; the reason is kept.")
        case .retired: Phrase("Chỉ số đã thôi dùng.", "The indicator is retired.")
        case .again: Phrase("Đã ghi ở lần bấm trước.", "Recorded when you pressed before.")
        case .registered: Phrase("Đã đăng ký thi đua.", "Registered.")
        case .composed: Phrase("Đã lưu thành phần Hội đồng.", "The council's composition was saved.")
        case .takenBack: Phrase("Đã rút lại dự thảo.", "The draft was taken back.")
        case .takenBackDay:
            Phrase("Đã hoàn tác; ngày đó lại theo quy tắc chung.", "Undone; the general rule holds for that day again.")
        case .dropped: Phrase("Đã bỏ nội dung được giữ.", "What was kept is dropped.")
        }
    }
}
