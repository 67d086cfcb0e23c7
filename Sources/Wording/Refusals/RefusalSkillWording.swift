import Domain

extension ReasonCode {
    /// About classes for digital skills.
    var phraseAboutSkills: Phrase {
        switch self {
        case .skillClassOver:
            Phrase(
                "Lớp này đã kết thúc hoặc đã hủy. Hãy tải lại trang.",
                "This class ended or was called off already. Reload the page.")
        case .skillLearners:
            Phrase(
                "Số người học phải từ 1 đến {maximum}. Hãy nhập lại.",
                "The number of learners has to be between 1 and {maximum}. Enter it again.")
        case .skillMoreThanLearners:
            Phrase(
                "Số người hoàn thành không thể nhiều hơn {count} người học. Hãy nhập lại.",
                "No more people can finish than the {count} learners. Enter it again.")
        default: .refusedPlainly
        }
    }
}
