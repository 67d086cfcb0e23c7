import Domain

extension ReasonCode {
    /// About communication and announcements.
    var phraseAboutCommunication: Phrase {
        switch self {
        case .communicationOver:
            Phrase(
                "Hoạt động này đã thực hiện hoặc đã hủy. Hãy tải lại trang.",
                "This activity is done or called off already. Reload the page.")
        case .communicationNotDone:
            Phrase(
                "Chỉ gắn tệp khi hoạt động đã thực hiện. Hãy ghi kết quả trước.",
                "Files are added once the activity took place. Enter what came of it first.")
        case .announcementOver:
            Phrase(
                "Thông báo này đã gỡ. Hãy tải lại trang.", "This announcement was taken down already. Reload the page.")
        default: .refusedPlainly
        }
    }
}
