/// The words around every page.
extension Phrase {
    package static let siteName = Phrase("Thi đua", "Emulation")
    package static let skipToContent = Phrase("Đến nội dung chính", "Skip to main content")
    package static let menu = Phrase("Danh mục", "Menu")
    package static let mainNavigation = Phrase("Danh mục chính", "Main navigation")
    package static let youAreHere = Phrase("Đường dẫn", "Breadcrumb")
    package static let logIn = Phrase("Đăng nhập", "Log in")
    package static let logOut = Phrase("Đăng xuất", "Log out")
    package static let switchLanguage = Phrase("English", "Tiếng Việt")
    package static let noticeHeading = Phrase("Thông báo", "Notice")
    package static let errorTitlePrefix = Phrase("Lỗi: ", "Error: ")
    package static let demoBanner = Phrase(
        "Dữ liệu minh họa: tên người, đơn vị và thành tích trên trang này đều là giả định.",
        "Demonstration data: every person, unit and achievement on this page is invented.")
    package static let footerPurpose = Phrase(
        "Phần mềm giúp việc cho công tác thi đua, khen thưởng. Văn bản đã ký và đóng dấu có giá trị quyết định.",
        "A working aid for emulation and commendation. The signed and sealed papers are what counts.")

    package static let navToday = Phrase("Việc hôm nay", "Today")
    package static let navMovement = Phrase("Phong trào", "Movement")
    package static let navMovementGroup = Phrase("Phong trào", "Movement")
    package static let navMeasureGroup = Phrase("Đo lường", "Measures")
    package static let navAwardsGroup = Phrase("Xét khen thưởng", "Awards")
    package static let navOfficeGroup = Phrase("Cơ quan", "Office")
    package static let navParticipants = Phrase("Đối tượng", "Participants")
    package static let navRegistrations = Phrase("Đăng ký", "Registrations")
    package static let navMaturity = Phrase("Chuyển đổi số", "Digital maturity")
    package static let navIndicators = Phrase("Chỉ số", "Indicators")
    package static let navProgress = Phrase("Tiến độ", "Progress")
    package static let navResults = Phrase("Kết quả", "Results")
    package static let navOccasions = Phrase("Đợt khen thưởng", "Occasions")
    package static let navNominations = Phrase("Đề nghị", "Nominations")
    package static let navScoring = Phrase("Chấm điểm", "Points")
    package static let navCouncil = Phrase("Hội đồng", "Council")
    package static let navDecisions = Phrase("Quyết định", "Decisions")
    package static let navPublication = Phrase("Công bố", "Publication")
    package static let navUnits = Phrase("Đơn vị", "Units")
    package static let navAccounts = Phrase("Tài khoản", "Accounts")
    package static let navJournal = Phrase("Nhật ký", "Journal")
}
