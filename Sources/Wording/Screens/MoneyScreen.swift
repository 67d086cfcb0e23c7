/// The money of a decision, for the accountant.
extension Phrase {
    package static let moneyTitle = Phrase("Danh sách chi tiền thưởng", "List of award money")
    package static let moneyHelp = Phrase(
        "Tính theo mức lương cơ sở và hệ số của ngày {day}; làm tròn lên theo sổ căn cứ.",
        "By base salary and multiplier of {day}; rounded up as the registry says.")
    package static let moneyReplaces = Phrase(
        "Quyết định này thay thế Quyết định số {number} ngày {day}. Ai đã nhận tiền theo danh sách của quyết định ấy thì không chi lần nữa.",
        "This decision replaces decision {number} of {day}. Whoever was paid by that decision's list is not paid again."
    )
    package static let moneyReplaced = Phrase(
        "Quyết định số {number} ngày {day} đã thay thế hoặc hủy bỏ một phần quyết định này. Chỉ chi theo quyết định đang có hiệu lực, mỗi người một lần.",
        "Decision {number} of {day} has replaced this one or taken back part of it. Pay by the decision in force only, and each person once."
    )
    package static let moneyMultiplier = Phrase("Hệ số", "Multiplier")
    package static let moneySalary = Phrase("Mức lương cơ sở", "Base salary")
    package static let moneyExact = Phrase("Trước khi làm tròn", "Before rounding")
    package static let moneySum = Phrase("Số tiền (đồng)", "Sum (đồng)")
    package static let moneyPaid = Phrase("Thực chi (đồng)", "To be paid (đồng)")
    package static let moneyNote = Phrase("Ghi chú", "Note")
    package static let moneyReceived = Phrase("Ký nhận", "Received")
    package static let moneyKind = Phrase("Loại", "Kind")
    package static let moneyUnknown = Phrase("chưa có hệ số", "no multiplier known")
    package static let moneyOutdone = Phrase(
        "Không chi: cùng kỳ đã có danh hiệu cao hơn tại Quyết định {decision}.",
        "Not paid: Decision {decision} gives a higher title for the same period.")
    package static let moneyTotal = Phrase("Tổng số thực chi: {sum} đồng", "To be paid in all: {sum} đồng")
    package static let moneyHighest = Phrase(
        "Nhiều danh hiệu cùng một kỳ thì chỉ chi mức cao nhất; hình thức khen thưởng thì chi từng thành tích.",
        "Of titles of one period only the highest is paid; forms are paid for each achievement.")
    package static let moneyFile = Phrase("Tải tệp CSV", "Download as CSV")
    package static let moneyDraft = Phrase(
        "Quyết định chưa ban hành: số tiền tính theo ngày hôm nay.", "Not issued yet: sums of today.")
}
