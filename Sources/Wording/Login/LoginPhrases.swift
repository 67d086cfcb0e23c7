extension Phrase {
    package static let loginTitle = Phrase("Đăng nhập", "Log in")
    package static let loginName = Phrase("Tên đăng nhập", "Log-in name")
    package static let loginPassword = Phrase("Mật khẩu", "Password")
    package static let loginButton = Phrase("Đăng nhập", "Log in")
    package static let loginHelp = Phrase(
        "Quên mật khẩu? Báo người quản trị của cơ quan để cấp lại.", "Forgotten? Your administrator gives a new one.")
    package static let loginPublic = Phrase("Xem danh sách khen thưởng đã công bố", "See the published awards")
    package static let loginExpired = Phrase(
        "Phiên làm việc đã hết hạn. Mời đăng nhập lại.", "Your session has expired. Please log in again.")
    package static let loginExpiredHeld = Phrase(
        "Phiên làm việc đã hết hạn. Nội dung vừa gõ được giữ lại, đăng nhập để gửi tiếp.",
        "Your session has expired. What you typed is kept; log in to send it.")
    package static let passwordTitle = Phrase("Đổi mật khẩu", "Change password")
    package static let passwordOld = Phrase("Mật khẩu hiện tại", "Current password")
    package static let passwordNew = Phrase("Mật khẩu mới", "New password")
    package static let passwordHint = Phrase(
        "Ít nhất 10 ký tự, không chứa tên đăng nhập.", "At least 10 characters, without your log-in name.")
    package static let passwordRepeat = Phrase("Gõ lại mật khẩu mới", "New password again")
    package static let passwordButton = Phrase("Đổi mật khẩu", "Change password")
    package static let passwordRequired = Phrase(
        "Mật khẩu này do người khác cấp. Đổi mật khẩu riêng của mình trước khi làm việc.",
        "Somebody else gave you this password. Choose your own before you go on.")
    package static let heldTitle = Phrase("Nội dung đã giữ lại", "Your text was kept")
    package static let heldText = Phrase(
        "Phiên trước hết hạn khi gửi. Xem lại rồi gửi tiếp, hoặc bỏ đi. Nội dung được giữ ba ngày, chỉ bạn xem được.",
        "Your session ended while sending. Look it over and send it, or drop it. It is kept for three days and only you can see it."
    )
    package static let endedTitle = Phrase("Phiên làm việc đã kết thúc", "Your session has ended")
    package static let endedText = Phrase(
        "Nội dung chưa được gửi và máy chủ không giữ. Hãy chép lại phần dưới đây, đăng nhập rồi dán vào.",
        "Nothing was sent and the server keeps nothing. Copy the text below, log in, and paste it.")
    package static let endedTyped = Phrase("Phần bạn đã gõ", "What you typed")
    package static let heldButton = Phrase("Gửi tiếp", "Send it")
    package static let heldDrop = Phrase("Bỏ đi", "Drop it")
    package static let heldWaiting = Phrase(
        "Có nội dung bạn gửi khi phiên làm việc đã hết hạn, chưa được lưu.",
        "Something you sent after your session had ended is not saved yet.")
    package static let heldSee = Phrase("Xem và gửi tiếp", "Look and send it")
    package static let heldTyped = Phrase("Nội dung đã gõ", "What you typed")
    package static let heldUnit = Phrase("Đơn vị", "Unit")
    package static let heldParticipant = Phrase("Đối tượng", "Participant")
    package static let heldOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let heldReport = Phrase("Báo cáo thành tích", "Report")
    package static let heldReason = Phrase("Lý do", "Reason")
    package static let heldItems = Phrase("Nội dung cần bổ sung", "Items to supply")
    package static let heldName = Phrase("Tên", "Name")
    package static let heldMinutes = Phrase("Biên bản", "Minutes")
    package static let heldNotes = Phrase("Ghi chú", "Notes")
    package static let missingTitle = Phrase("Không tìm thấy", "Not found")
    package static let missingText = Phrase(
        "Trang này không có, hoặc không dành cho tài khoản của bạn.",
        "There is no such page, or it is not for your account.")
    package static let refusedTitle = Phrase("Chưa thực hiện được", "This could not be done")
    package static let refusedText = Phrase("Không có gì bị thay đổi.", "Nothing was changed.")
    package static let goBack = Phrase("Quay lại trang trước", "Go back")
    package static let goHome = Phrase("Về trang đầu", "Go to the first page")
    package static let unverified = Phrase("chưa đối chiếu", "not yet checked against the text")
}
