/// The ledger of the award fund.
extension Phrase {
    package static let fundTitle = Phrase("Quỹ thi đua, khen thưởng", "Award fund")
    package static let fundHelp = Phrase(
        "Sổ theo dõi để đối chiếu, không thay sổ kế toán. Mức tối đa lấy từ sổ căn cứ và chỉ cảnh báo.",
        "A working ledger, not the accountant’s books. Limits come from the registry and only warn.")
    package static let fundYear = Phrase("Năm", "Year")
    package static let fundCarried = Phrase("Năm trước chuyển sang", "Carried over")
    package static let fundIncome = Phrase("Thu trong năm", "In")
    package static let fundExpense = Phrase("Chi trong năm", "Out")
    package static let fundBalance = Phrase("Còn lại", "Left")
    package static let fundKind = Phrase("Khoản", "Item")
    package static let fundAmount = Phrase("Số tiền (đồng)", "Amount (đồng)")
    package static let fundAmountHint = Phrase("Ví dụ: 6.840.000", "For example 6.840.000")
    package static let fundDay = Phrase("Ngày", "Day")
    package static let fundText = Phrase("Nội dung", "What for")
    package static let fundDocument = Phrase("Chứng từ", "Voucher")
    package static let fundAdd = Phrase("Thêm dòng", "Add a line")
    package static let fundUnentered = Phrase(
        "Quyết định đã ban hành, chưa ghi chi", "Issued decisions without a line")
    package static let fundUnenteredHelp = Phrase(
        "Tiền thưởng lấy từ quyết định. Đã chi vào ngày khác hoặc số khác thì ghi ở mục Thêm dòng, chứng từ nêu số quyết định.",
        "The money is the decision’s. Paid on another day, or another sum: use Add a line, and name the decision’s number."
    )
    package static let fundEnterDecision = Phrase("Ghi chi", "Enter it")
    package static let fundCancel = Phrase("Hủy dòng", "Cancel the line")
    package static let fundNone = Phrase("Chưa có dòng nào trong năm này", "No line in this year")
    package static let fundState = Phrase("Tình trạng", "Status")
    package static let fundSums = Phrase("Cộng", "Sums")
}
