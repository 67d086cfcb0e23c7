/// Award statistics of a year.
extension Phrase {
    package static let statisticsTitle = Phrase("Thống kê khen thưởng", "Award statistics")
    package static let statisticsText = Phrase(
        """
        Tính các khen thưởng đang có hiệu lực mà quyết định khen lần đầu ban hành trong năm; quyết định thay thế không tính \
        thêm lần nữa.
        """,
        """
        Awards that stand, by the year of the decision that gave them first; a decision that replaces another counts nobody \
        twice.
        """)
    package static let statisticsAwards = Phrase("Theo hình thức và đợt khen", "By form and occasion")
    package static let statisticsNone = Phrase(
        "Năm này chưa có khen thưởng nào đang có hiệu lực", "No award of this year stands")
    package static let statisticsUnverified = Phrase(
        """
        Các biểu 0601.N, 0602.N, 0603.N dựng theo một bản trình bày lại, chưa đối chiếu với Thông tư số 02/2023/TT-BNV. Dòng \
        mà hồ sơ không ghi thì để trống.
        """,
        """
        The forms 0601.N, 0602.N and 0603.N follow a copy and were not compared with Circular 02/2023/TT-BNV (chưa đối \
        chiếu). Lines no record knows are left open.
        """)
    package static let statisticsForm = Phrase("Biểu {number}: {title}", "Form {number}: {title}")
    package static let statisticsLine = Phrase("Chỉ tiêu", "Line")
    package static let statisticsCode = Phrase("Mã số", "Code")
    package static let statisticsUnit = Phrase("Đơn vị tính", "Unit")
    package static let statisticsCollectives = Phrase("Tập thể", "Collectives")
    package static let statisticsEnterprises = Phrase("Trong đó: doanh nghiệp", "Of them enterprises")
    package static let statisticsHouseholds = Phrase("Hộ gia đình", "Households")
    package static let statisticsPeople = Phrase("Cá nhân", "Persons")
    package static let statisticsUnsaid = Phrase("Chưa ghi", "Not recorded")
    package static let statisticsUnplaced = Phrase(
        "Khen thưởng của cấp trên không xếp được vào cột nào: {names}.",
        "Awards of the level above that fit no column: {names}.")
    package static let statisticsSee = Phrase("Xem trên trang", "See the page")
}
