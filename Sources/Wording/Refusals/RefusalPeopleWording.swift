import Domain

extension ReasonCode {
    /// Who may, and two people at the same time.
    var phraseAboutPeople: Phrase {
        switch self {
        case .notPermitted:
            Phrase(
                """
                Vai trò của bạn không được làm việc này. Hãy chuyển việc cho người có quyền, hoặc hỏi quản trị hệ \
                thống.
                """,
                "Your role may not do this. Pass it to somebody who may, or ask the administrator.")
        case .notFound:
            Phrase(
                "Không tìm thấy mục này, hoặc bạn không được xem nó. Hãy quay lại danh sách và chọn lại.",
                "This does not exist, or you may not see it. Go back to the list and choose again.")
        case .otherUnit:
            Phrase(
                "Mục này thuộc đơn vị khác. Bạn chỉ làm được việc của đơn vị mình.",
                "This belongs to another unit. You can only act for your own unit.")
        case .ownSubmission:
            Phrase(
                "Bạn đã lập hoặc nộp hồ sơ {number}, nên không được tự xử lý hồ sơ này. Hãy giao cho người khác.",
                "You wrote or submitted dossier {number}, so you may not process it. Let somebody else do it.")
        case .ownUnit:
            Phrase(
                "Đề nghị này của chính đơn vị bạn. Hãy để người thẩm định thuộc đơn vị khác làm.",
                "This nomination comes from your own unit. Let an appraiser of another unit do it.")
        case .methodUnknown:
            Phrase(
                "Địa chỉ này không nhận yêu cầu kiểu đó. Hãy mở trang rồi dùng nút trên trang.",
                "This address does not take that kind of request. Open the page and use its buttons.")
        case .changedMeanwhile:
            Phrase(
                "Người khác vừa sửa nội dung này. Hãy tải lại trang, xem phần đã đổi rồi làm lại.",
                "Somebody else has just changed this. Reload the page, look at what changed and do it again.")
        case .tryAgain:
            Phrase(
                "Việc này chưa làm xong. Hãy thử lại sau ít phút.",
                "This could not be finished. Try again in a few minutes.")
        case .databaseBusy:
            Phrase(
                "Hệ thống đang bận và chưa lưu được gì. Hãy thử lại sau ít phút.",
                "The system is busy and saved nothing. Try again in a few minutes.")
        case .diskFull:
            Phrase(
                "Ổ đĩa của máy chủ đã đầy nên chưa lưu được. Hãy báo ngay cho quản trị hệ thống.",
                "The server's disk is full, so nothing was saved. Tell the administrator at once.")
        case .databaseUnavailable:
            Phrase(
                "Không kết nối được cơ sở dữ liệu nên chưa lưu được. Hãy báo cho quản trị hệ thống.",
                "The database can not be reached, so nothing was saved. Tell the administrator.")
        case .outcomeUnknown:
            Phrase(
                "Mất liên lạc với cơ sở dữ liệu đúng lúc đang lưu: việc vừa làm có thể đã được lưu hoặc chưa. "
                    + "Hãy mở lại trang để xem trước khi làm lại.",
                "The database went away while it was saving: what you did may have been saved or not. "
                    + "Open the page again and look before you repeat it.")
        default: .refusedPlainly
        }
    }
}
