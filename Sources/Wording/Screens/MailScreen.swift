/// Reminders by mail: the person's own page, and the mail itself.
extension Phrase {
    package static let mailTitle = Phrase("Thư nhắc việc", "Reminders by mail")
    package static let mailText = Phrase(
        """
        Mỗi ngày làm việc, việc nào của bạn đến lượt nhắc thì được gom vào một thư. Số ngày nhắc trước và nhắc sau là đề \
        xuất của phần mềm, không phải quy định. Tắt thư không làm mất việc: trang Việc có hạn vẫn còn đủ.
        """,
        """
        On each working day what you are to be told of goes into one mail. The days before and after are the program's \
        proposal and no rule. Without mail the duties stay: the page of dated duties has them all.
        """)
    package static let mailAddress = Phrase("Địa chỉ thư điện tử", "Mail address")
    package static let mailOn = Phrase("Nhận thư nhắc việc", "Reminders by mail")
    package static let mailIsOn = Phrase("Có nhận", "Yes")
    package static let mailIsOff = Phrase("Không nhận", "No")
    package static let mailMuted = Phrase("Không gửi thư về", "No mail about")
    package static let mailTest = Phrase("Gửi thư thử", "Send a test mail")
    package static let mailTestHint = Phrase(
        "Thư thử đi cùng đường với thư nhắc việc; kết quả hiện trong bảng sau ít phút.",
        "It goes the way of every reminder; what came of it shows in the table in some minutes.")
    package static let mailLast = Phrase("Thư gần đây", "The latest mails")
    package static let mailDay = Phrase("Ngày", "Day")
    package static let mailSubject = Phrase("Tiêu đề", "Subject")
    package static let mailStatus = Phrase("Tình trạng", "Status")
    package static let mailFault = Phrase("Máy chủ thư trả lời", "What the mail server said")
    package static let mailAttempts = Phrase("Số lần gửi", "Tries")
    package static let mailNoRoute = Phrase(
        """
        Máy chủ chưa đặt đường gửi thư, nên chưa thư nào đi được. Người quản trị đặt THIDUA_MAIL và THIDUA_MAIL_FROM rồi \
        khởi động lại (tài liệu: docs/duties.md).
        """,
        """
        This server has no way for mail, so none leaves. The administrator sets THIDUA_MAIL and THIDUA_MAIL_FROM and \
        starts it again (docs/duties.md).
        """)
    package static let mailNone = Phrase("Chưa có thư nào", "No mails yet")
    package static let mailTestSubject = Phrase("Thư thử của phần mềm thi đua", "A test mail of thidua")
    package static let mailTestBody = Phrase(
        "Nhận được thư này nghĩa là thư nhắc việc sẽ đến được địa chỉ này.",
        "If you read this, reminders will reach this address.")

    package static let feedTitle = Phrase("Lịch của tôi", "My calendar")
    package static let feedText = Phrase(
        """
        Tạo một địa chỉ bí mật để ứng dụng lịch trên điện thoại hoặc máy tính tự lấy việc có hạn của bạn. Ai có địa chỉ thì \
        xem được; thu hồi lúc nào cũng được.
        """,
        """
        Make a secret address from which a calendar on a phone or computer takes your duties by itself. Whoever has the \
        address can read them; it can be ended at any time.
        """)
    package static let feedIsOn = Phrase(
        "Đang có một địa chỉ lịch. Tạo địa chỉ mới thì địa chỉ cũ hết hiệu lực.",
        "There is an address. A new one ends the old one.")
    package static let feedMake = Phrase("Tạo địa chỉ lịch", "Make an address")
    package static let feedAgain = Phrase("Tạo địa chỉ lịch mới", "Make a new address")
    package static let feedEnd = Phrase("Thu hồi địa chỉ", "End the address")
    package static let feedMadeTitle = Phrase("Địa chỉ lịch của bạn", "The address of your calendar")
    package static let feedMadeText = Phrase(
        """
        Địa chỉ chỉ hiện một lần này. Thêm vào ứng dụng lịch bằng mục “Đăng ký lịch qua địa chỉ”. Địa chỉ mở \
        được ở nơi nào mở được trang này.
        """,
        """
        It is shown this once. Add it to a calendar as a subscription by address. It opens wherever this site \
        does.
        """)
    package static let feedBack = Phrase("Về trang Thư nhắc việc", "Back to reminders")

    package static let digestSubject = Phrase(
        "{agency}: nhắc việc ngày {day}, {count} việc", "{agency}: reminders of {day}, {count}")
    package static let digestSubjectLate = Phrase(
        "{agency}: nhắc việc ngày {day}, {count} việc, {late} việc quá hạn",
        "{agency}: reminders of {day}, {count}, late: {late}")
    package static let digestGreeting = Phrase("Kính gửi {name},", "Dear {name},")
    package static let digestAsOf = Phrase(
        """
        {agency} nhắc những việc sau, tính đến {moment}. Việc nào đã làm sau lúc đó thì bỏ qua dòng của việc ấy.
        """,
        "{agency} reminds you of the following, as of {moment}. Pass over what you have done since.")
    package static let digestLink = Phrase("Xem và làm: {address}", "To see and do: {address}")
    package static let digestEnd = Phrase(
        """
        Thư này do phần mềm thi đua gửi tự động, không cần trả lời. Muốn đổi hoặc tắt: mở Tài khoản của tôi, mục Thư nhắc \
        việc.
        """,
        "This mail was sent by the program; no answer is needed. To change or stop it: My account, Reminders by mail.")
}
