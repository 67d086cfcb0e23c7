import Domain

extension ReasonCode {
    /// Log-in, passwords and accounts.
    var phraseAboutAccounts: Phrase {
        switch self {
        case .wrongLogin:
            Phrase(
                """
                Tên đăng nhập hoặc mật khẩu không đúng. Hãy nhập lại; nếu quên, hãy nhờ quản trị hệ thống cấp lại \
                mật khẩu.
                """,
                """
                The log-in name or the password is wrong. Enter them again; if forgotten, ask the administrator for \
                a new password.
                """)
        case .tooManyAttempts:
            Phrase(
                "Nhập sai quá nhiều lần. Hãy đợi {minutes} phút rồi đăng nhập lại.",
                "Too many failed attempts. Wait {minutes} minutes, then log in again.")
        case .tooManyComments:
            Phrase(
                "Đã nhận quá nhiều ý kiến trong ít phút. Hãy đợi {minutes} phút rồi gửi lại; nội dung vừa viết vẫn còn trên trang.",
                "Too many comments came within minutes. Wait {minutes} minutes, then send again; what you wrote is still here."
            )
        case .loginMalformed:
            Phrase(
                """
                Tên đăng nhập dài 3–40 ký tự, chỉ gồm chữ thường không dấu, số, dấu chấm, gạch nối, gạch dưới. Hãy \
                sửa lại.
                """,
                """
                A log-in name has 3–40 characters: small letters without marks, digits, dot, hyphen, underscore. \
                Correct it.
                """)
        case .loginTaken:
            Phrase(
                "Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.",
                "This log-in name is taken. Choose another.")
        case .missingRole:
            Phrase(
                "Tài khoản chưa có vai trò nào. Hãy chọn ít nhất một vai trò.",
                "The account has no role. Choose at least one.")
        case .missingUnit:
            Phrase(
                "Chưa chọn đơn vị. Hãy chọn một đơn vị trong danh sách.",
                "No unit is chosen. Choose one from the list.")
        case .rolesExclude:
            Phrase(
                "Một người không thể vừa là quản trị hệ thống vừa là kiểm soát viên. Hãy bỏ một trong hai vai trò.",
                "One person can not be both administrator and auditor. Remove one of the two roles.")
        case .passwordTooShort:
            Phrase(
                "Mật khẩu phải có ít nhất {minimum} ký tự và không dài quá 200. Hãy đặt mật khẩu khác.",
                "A password has at least {minimum} characters and at most 200. Choose another.")
        case .passwordCommon:
            Phrase(
                "Mật khẩu này quá dễ đoán. Hãy đặt mật khẩu khác, ví dụ ghép bốn từ không liên quan.",
                "This password is too easy to guess. Choose another, for example four unrelated words.")
        case .passwordRepeatDiffers:
            Phrase(
                "Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại cả hai.",
                "The new password and its repetition differ. Enter both again.")
        case .accountRevoked:
            Phrase(
                "Tài khoản này đã bị khóa. Hãy mở lại tài khoản trước.",
                "This account is closed. Restore it first.")
        case .lastAdministrator:
            Phrase(
                "Đây là quản trị hệ thống cuối cùng đang hoạt động. Hãy giao vai trò này cho một người khác trước.",
                "This is the last active administrator. Give the role to somebody else first.")
        case .formExpired:
            Phrase(
                "Trang này để lâu nên đã hết hạn gửi. Hãy tải lại trang rồi gửi lại; nhớ chép phần đã viết.",
                "This page was open too long to be sent. Copy what you wrote, reload the page and send it again.")
        default: .refusedPlainly
        }
    }
}
