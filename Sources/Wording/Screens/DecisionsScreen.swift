/// The list of decisions and the page of one.
extension Phrase {
    package static let decisionsTitle = Phrase("Quyết định", "Decisions")
    package static let decisionsNone = Phrase("Chưa có quyết định nào", "No decision yet")
    package static let decisionsNoneHint = Phrase(
        "Dự thảo được lập sau khi phân bổ theo số lượng của một đợt khen thưởng.",
        "A decision is drafted after the places of an occasion are allocated.")
    package static let decisionsNumber = Phrase("Số", "Number")
    package static let decisionsDay = Phrase("Ngày", "Day")
    package static let decisionsSubject = Phrase("Trích yếu", "Subject")
    package static let decisionsStatus = Phrase("Trạng thái", "Status")
    package static let decisionsRecipients = Phrase("Số khen thưởng", "Recipients")
    package static let decisionsYear = Phrase("Năm", "Year")
    package static let decisionsAllYears = Phrase("Mọi năm", "All years")
    package static let decisionsAllStatuses = Phrase("Mọi trạng thái", "All statuses")
    package static let decisionsNoNumber = Phrase("chưa có số", "no number yet")

    package static let decisionNumbered = Phrase("Quyết định số {number}", "Decision {number}")
    package static let decisionKindTerm = Phrase("Loại", "Kind")
    package static let decisionOccasion = Phrase("Đợt khen thưởng", "Occasion")
    package static let decisionAward = Phrase("Hình thức", "Award form")
    package static let decisionIssued = Phrase("Ban hành", "Issued")
    package static let decisionIssuedBy = Phrase("{day}, {title} {signer}", "{day}, {title} {signer}")
    package static let decisionMoneySource = Phrase("Nguồn tiền thưởng", "Source of the money")
    package static let decisionReason = Phrase("Lý do", "Reason")
    package static let decisionReplaces = Phrase("Thay thế", "Replaces")
    package static let decisionCancels = Phrase("Hủy bỏ khen thưởng của", "Takes awards back of")
    package static let decisionFollowed = Phrase("Quyết định sau đó", "Later decisions")
    package static let decisionBases = Phrase("Căn cứ", "Legal bases")
    package static let decisionNoBases = Phrase("Chưa ghi căn cứ", "No legal basis yet")
    package static let decisionBasesBare = Phrase(
        """
        Chưa có trích yếu: {lines}. Sổ quy định chỉ ghi điều đã đọc; hãy xem văn bản gốc và ghi thêm trích yếu trước khi \
        trình.
        """,
        """
        Without what it is about: {lines}. The registry says only what was read; look at the text itself and add it before \
        the decision is presented.
        """)
    package static let decisionRecipients = Phrase("Danh sách khen thưởng", "Recipients")
    package static let decisionCancelled = Phrase("Danh sách hủy bỏ khen thưởng", "Awards taken back")
    package static let decisionGoldBook = Phrase("Số sổ vàng", "Gold book")
    package static let decisionName = Phrase("Tên", "Name")
    package static let decisionDetail = Phrase("Chức vụ, địa chỉ", "Post, address")
    package static let decisionAchievement = Phrase("Thành tích", "Achievement")
    package static let decisionMoney = Phrase("Tiền thưởng (đồng)", "Money (đồng)")
    package static let decisionTotal = Phrase("Tổng tiền thưởng: {sum} đồng", "Award money in all: {sum} đồng")
    package static let decisionMoneyRule = Phrase(
        "{kind}: {multiplier} × {salary} đồng, làm tròn lên mười nghìn",
        "{kind}: {multiplier} × {salary} đồng, rounded up to ten thousand")
    package static let decisionMoneyToday = Phrase(
        "Mức của hôm nay; khi ban hành, máy tính lại theo ngày ban hành.",
        "At today's rates; on issue they are worked out again for that day.")
    package static let decisionRefused = Phrase("Chủ tịch không đồng ý", "Refused by the Chairman")
    package static let decisionHistory = Phrase("Diễn biến", "History")
    package static let decisionCertificates = Phrase("In giấy khen", "Print the certificates")
    package static let decisionPublicPage = Phrase("Trang công bố", "Public page")
}
