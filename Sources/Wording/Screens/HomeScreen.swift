/// The first page: what waits, and where the movement stands.
extension Phrase {
    package static let homeTitle = Phrase("Việc hôm nay", "Today")
    package static let homeSearch = Phrase("Tìm tên, đơn vị, số hồ sơ", "Find a name, unit or dossier number")
    package static let homeDashboard = Phrase("Xem bảng theo dõi bằng hình", "See the dashboard")
    package static let homeWaiting = Phrase("Đang chờ bạn", "Waiting for you")
    package static let homeLate = Phrase("Quá hạn", "Late")
    package static let homeToday = Phrase("Hôm nay", "Today")
    package static let homeThisWeek = Phrase("Trong 7 ngày tới", "Within 7 days")
    package static let homeLater = Phrase("Sau đó", "Later")
    package static let homeNoDate = Phrase("Chưa có hạn", "Without a date")
    package static let homeNothingHint = Phrase(
        "Việc mới sẽ hiện ở đây, kèm ngày đến hạn.", "New tasks appear here with the day they are due.")
    package static let homeOccasionOpen = Phrase(
        "{name} đang nhận hồ sơ, {distance}", "{name} is open for dossiers, {distance}")
    package static let homeOccasionPast = Phrase(
        "{name}: đã hết hạn nộp hồ sơ ngày {day}", "{name}: the deadline was {day}")
    package static let homeOccasionStands = Phrase("{name}: {status}", "{name}: {status}")
    package static let homeNoOccasion = Phrase("Chưa có đợt khen thưởng nào đang mở", "No award occasion is open")

    package static let homeQuotas = Phrase("{award}: {occasion}", "{award}: {occasion}")
    package static let homeInProgress = Phrase("Đang xét {count} hồ sơ", "Dossiers under way: {count}")
    package static let homeMoney = Phrase(
        "Tiền thưởng dự kiến {sum} đồng", "Award money expected: {sum} đồng")
    package static let homeMoneyHow = Phrase("cách tính", "how it is reckoned")
    package static let homeMoneyLine = Phrase(
        "{count} {kind} × {each} đồng (hệ số {factor} × {salary} đồng, làm tròn lên chục nghìn)",
        "{count} {kind} × {each} đồng (factor {factor} × {salary} đồng, rounded up to ten thousand)")
    package static let homeMoneyDay = Phrase(
        "Tính theo mức của ngày {day}; ngày ký quyết định mới là ngày áp dụng.",
        "At the rates of {day}; the day of the decision is the one that counts.")
    package static let homeQuotasEmpty = Phrase(
        "Khi một đợt được mở, số dự kiến và số lượng tối đa hiện ở đây.",
        "Once an occasion is open, the planned numbers and the quota stand here.")
    package static let homeOwnDossiers = Phrase("Hồ sơ của đơn vị", "Your unit's dossiers")
    package static let homeOwnDossiersEmpty = Phrase(
        "Đơn vị chưa có hồ sơ nào.", "Your unit has no dossiers yet.")
    package static let homeOwnDossiersAll = Phrase("Xem tất cả", "Show all")
    package static let homeDossiers = Phrase("Hồ sơ", "Dossiers")

    package static let homeRegistrations = Phrase("Đăng ký thi đua năm {year}", "Registrations for {year}")
    package static let homeUnitRegistrations = Phrase(
        "Đăng ký thi đua năm {year} của đơn vị", "Your unit's registrations for {year}")
    package static let homeKind = Phrase("Đối tượng", "Participants")
    package static let homeRegistered = Phrase("Đã đăng ký", "Registered")
    package static let homeOnRecord = Phrase("Có trong danh sách", "On record")
    package static let homeRegistrationsEmpty = Phrase(
        "Chưa có đối tượng nào trong danh sách.", "There are no participants on record yet.")
    package static let homeTimeline = Phrase("Phong trào {first}–{last}", "The movement {first}–{last}")
    package static let homeTimelineNote = Phrase(
        "Đợt chưa mở đặt ở cuối năm; đợt đã mở đặt ở hạn nộp hồ sơ.",
        "Occasions not yet opened stand at the end of their year, opened ones at their deadline.")
    package static let homeMyAccount = Phrase("Tài khoản của tôi", "My account")

    package static let homeSetUp = Phrase("Chuẩn bị để vận hành", "Setting up")
    package static let homeSetUpPlan = Phrase(
        "Kế hoạch đã nạp; có {count} điểm cần lưu ý", "The plan is loaded; points to note: {count}")
    package static let homeSetUpUnits = Phrase(
        "Danh sách đơn vị: {count} đơn vị", "Units entered: {count}")
    package static let homeSetUpUnitsMissing = Phrase(
        "Nhập các đơn vị tham gia (hiện mới có {count})", "Enter the units that take part (so far: {count})")
    package static let homeSetUpRole = Phrase("Có tài khoản: {role}", "There is an account: {role}")
    package static let homeSetUpRoleMissing = Phrase(
        "Chưa có tài khoản cho vai trò: {role}", "No account yet for the role: {role}")
    package static let homeSetUpUnitAccounts = Phrase(
        "{count} đơn vị chưa có tài khoản đại diện", "Units without a representative's account: {count}")
    package static let homeSetUpUnitAccountsDone = Phrase(
        "Mọi đơn vị đều có tài khoản đại diện", "Every unit has a representative's account")

    package static let actionCheck = Phrase("Kiểm tra", "Check")
    package static let actionAppraise = Phrase("Thẩm định", "Appraise")
    package static let actionCall = Phrase("Triệu tập", "Call")
    package static let actionSign = Phrase("Ký", "Sign")
    package static let actionAllocate = Phrase("Phân bổ", "Allocate")
    package static let actionDraft = Phrase("Soạn", "Draft")
    package static let actionPresent = Phrase("Trình", "Present")
    package static let actionPublish = Phrase("Công bố", "Publish")
    package static let actionSupplement = Phrase("Bổ sung", "Supplement")
    package static let actionContinue = Phrase("Viết tiếp", "Continue")
    package static let actionClose = Phrase("Khóa nhận", "Close")
    package static let actionEnter = Phrase("Nhập", "Enter")
    package static let actionForward = Phrase("Trình cấp trên", "Forward")
    package static let actionSee = Phrase("Xem", "See")
    package static let actionDeclare = Phrase("Kê khai", "Declare")
    package static let actionVote = Phrase("Bỏ phiếu", "Vote")
    package static let actionAnswer = Phrase("Trả lời", "Answer")
}
