package import Domain

extension ProgressStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .draft: Phrase("Đang nhập", "Being written")
        case .submitted: Phrase("Chờ xác nhận", "Waits to be confirmed")
        case .returned: Phrase("Trả lại để sửa", "Sent back")
        case .confirmed: Phrase("Đã xác nhận", "Confirmed")
        }
    }

    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .draft:
            Phrase(
                "Đơn vị đang nhập số liệu; có thể lưu và làm tiếp.", "The unit is entering figures; it may go on later."
            )
        case .submitted:
            Phrase(
                "Đã nộp; người khác của cơ quan thường trực xem rồi xác nhận hoặc trả lại.",
                "Handed in; somebody else of the office confirms it or sends it back.")
        case .returned:
            Phrase("Có chỗ cần sửa; đơn vị sửa rồi nộp lại.", "The unit corrects it and hands it in again.")
        case .confirmed:
            Phrase(
                "Số liệu đã được tính vào kết quả; muốn sửa phải ghi lý do.",
                "The figures count in the results; a correction needs a reason.")
        }
    }
}

extension DutyState {
    package var phrase: Phrase {
        switch self {
        case .running: Phrase("Chưa hết kỳ", "Period not over")
        case .due: Phrase("Đến lúc nộp", "Due")
        case .late: Phrase("Quá hạn, chưa nộp", "Overdue")
        case .submitted: Phrase("Đã nộp, chờ xác nhận", "Handed in")
        case .submittedLate: Phrase("Nộp muộn, chờ xác nhận", "Handed in late")
        case .returned: Phrase("Bị trả lại", "Sent back to the unit")
        case .confirmed: Phrase("Đã xác nhận xong", "Confirmed by the office")
        }
    }
}
