/// Accounts: the administrator's pages, and everybody's own.
extension Phrase {
    package static let accountsTitle = Phrase("Tài khoản", "Accounts")
    package static let accountsSubtitle = Phrase(
        "Mỗi người một tài khoản. Khóa chứ không xóa, vì nhật ký ghi tên người làm.",
        "One account for each person. Closed, never deleted, because the journal names who acted.")
    package static let accountsAdd = Phrase("Thêm tài khoản", "Add an account")
    package static let accountsLogin = Phrase("Tên đăng nhập", "Log-in name")
    package static let accountsLoginHint = Phrase(
        "3–40 chữ thường không dấu, số, dấu chấm, gạch; không đổi được về sau.",
        "3–40 small letters without marks, digits, dots, hyphens; it can not be changed later.")
    package static let accountsName = Phrase("Họ và tên", "Full name")
    package static let accountsRoles = Phrase("Vai trò", "Roles")
    package static let accountsRolesHint = Phrase(
        "Một người có thể giữ nhiều vai trò. Dù vậy không ai tự xét hồ sơ mình nộp.",
        "One person may hold several. Even so nobody judges a dossier they handed in.")
    package static let accountsUnit = Phrase("Đơn vị", "Unit")
    package static let accountsUnitHint = Phrase(
        "Cần có với đại diện đơn vị.", "Needed for a unit representative.")
    package static let accountsNoUnit = Phrase("Không thuộc đơn vị nào", "No unit")
    package static let accountsStatus = Phrase("Tình trạng", "Status")
    package static let accountsFirstLogin = Phrase("chưa đổi mật khẩu được cấp", "still has the given password")
    package static let accountsChange = Phrase("Vai trò và đơn vị", "Roles and unit")
    package static let accountsPasswordPanel = Phrase("Mật khẩu và quyền vào", "Password and access")
    package static let accountsReset = Phrase("Cấp mật khẩu mới", "Give a new password")
    package static let accountsResetTitle = Phrase("Cấp mật khẩu mới cho {name}?", "Give {name} a new password?")
    package static let accountsResetText = Phrase(
        "Mật khẩu cũ hết dùng được và mọi phiên đang mở của người này bị đóng. Mật khẩu mới chỉ hiện một lần.",
        "The old password stops working and all open sessions of this person end. The new one is shown once.")
    package static let accountsRevoke = Phrase("Khóa tài khoản", "Close the account")
    package static let accountsRevokeTitle = Phrase("Khóa tài khoản của {name}?", "Close the account of {name}?")
    package static let accountsRevokeText = Phrase(
        "Người này bị đăng xuất ngay và không vào được nữa. Việc đã làm vẫn còn trên hồ sơ. Có thể mở lại.",
        "This person is logged out at once and can not come in. What they did stays on record. It can be undone.")
    package static let accountsRestore = Phrase("Mở lại tài khoản", "Open the account again")
    package static let accountsRestoreTitle = Phrase(
        "Mở lại tài khoản của {name}?", "Open the account of {name} again?")
    package static let accountsRestoreText = Phrase(
        "Người này đăng nhập được với mật khẩu đã có và các vai trò hiện ghi.",
        "This person can log in again with the password and the roles on record.")
    package static let accountsSecretTitle = Phrase("Mật khẩu của {name}", "The password of {name}")
    package static let accountsSecretHint = Phrase(
        """
        Chép hoặc in ngay: trang này không mở lại được. Giao tận tay; người nhận phải đổi mật khẩu khi đăng nhập \
        lần đầu.
        """,
        """
        Copy or print it now: this page can not be opened again. Hand it over in person; it has to be changed at the \
        first log-in.
        """)
    package static let accountsSecretLogin = Phrase("Tên đăng nhập: {login}", "Log-in name: {login}")
    package static let accountsSecretBack = Phrase("Về danh sách tài khoản", "Back to the accounts")

    package static let accountsOwnTitle = Phrase("Tài khoản của tôi", "My account")
    package static let accountsSessions = Phrase("Đang đăng nhập ở", "Logged in at")
    package static let accountsSessionsHint = Phrase(
        "Thấy máy lạ thì đổi mật khẩu ngay: mọi phiên khác sẽ bị đóng.",
        "If one is not yours change the password at once: all other sessions end.")
    package static let accountsDevice = Phrase("Máy", "Device")
    package static let accountsDeviceUnknown = Phrase("không rõ máy", "unknown device")
    package static let accountsOpened = Phrase("Đăng nhập lúc", "Since")
    package static let accountsSeen = Phrase("Hoạt động gần nhất", "Last seen")
    package static let accountsThisSession = Phrase("phiên này", "this session")
    package static let accountsEndSessions = Phrase("Đăng xuất mọi nơi", "Log out everywhere")
    package static let accountsEndSessionsHint = Phrase(
        "Kể cả ở đây; sau đó đăng nhập lại.", "Here too; you log in again afterwards.")
}
