import Domain

extension ReasonCode {
    /// About digital maturity: criteria sets, assessments, results from elsewhere.
    var phraseAboutMaturity: Phrase {
        switch self {
        case .maturityNotEnterprise:
            Phrase(
                "Chỉ doanh nghiệp tự đánh giá mức độ chuyển đổi số. Hãy chọn một doanh nghiệp.",
                "Only enterprises assess their digital maturity. Choose an enterprise.")
        case .maturitySetUnknown:
            Phrase(
                "Không có bộ tiêu chí này. Hãy chọn một bộ trong danh sách.",
                "There is no such criteria set. Choose one of the list.")
        case .maturitySetEmpty:
            Phrase(
                "Bộ tiêu chí này chưa có nội dung. Hãy chọn bộ khác, hoặc nhờ quản trị nạp tệp của bộ.",
                "This criteria set has no questions yet. Choose another, or ask the administrator to load its file.")
        case .maturitySetTaken:
            Phrase(
                "Bộ tiêu chí này đã có phiên bản ấy. Hãy đổi phiên bản trong tệp rồi nạp lại.",
                "This version of the criteria set is there already. Change the version in the file and load it again.")
        case .maturityAlreadyOpen:
            Phrase(
                "Doanh nghiệp đã có bản tự đánh giá năm này theo bộ tiêu chí này. Hãy mở bản đó.",
                "The enterprise has an assessment for this year under this set already. Open that one.")
        case .maturityNotWithUnit:
            Phrase(
                "Bản tự đánh giá không ở chỗ doanh nghiệp nên không sửa được. Hãy đợi cơ quan xem xong.",
                "The assessment is not with the enterprise and can not be changed. Wait until the office has looked.")
        case .maturityNotSubmitted:
            Phrase(
                "Bản tự đánh giá không ở bước chờ xem. Hãy tải lại trang.",
                "The assessment does not wait to be looked at. Reload the page.")
        case .maturityUnanswered:
            Phrase(
                "{component}: còn {count} tiêu chí chưa trả lời. Hãy mở phần này và chọn điểm.",
                "{component}: {count} criteria have no answer. Open this part and choose the points.")
        case .maturityPointsUnknown:
            Phrase(
                "Tiêu chí {criterion} không có mức điểm này. Hãy chọn một mức trong danh sách.",
                "Criterion {criterion} does not have these points. Choose a step of the list.")
        case .maturityNoObjection:
            Phrase(
                "Chưa ghi lý do cho tiêu chí nào. Hãy ghi ít nhất một lý do để doanh nghiệp biết phải xem lại gì.",
                "No criterion has a reason. Write at least one, so that the enterprise knows what to look at again.")
        case .maturityClosed:
            Phrase(
                "Bản tự đánh giá này đã xong hoặc đã rút, không thay đổi nữa. Hãy lập bản mới nếu cần.",
                "This assessment is over or was taken back and does not change any more. Begin a new one if needed.")
        case .maturityOwn:
            Phrase(
                "Người lập hoặc nộp bản tự đánh giá không được xem xét chính bản đó. Hãy để người khác làm.",
                "You wrote or submitted this assessment, so you may not check it. Let somebody else do it.")
        case .maturityRecordCancelled:
            Phrase(
                "Kết quả này đã hủy. Hãy nhập lại kết quả mới nếu cần.",
                "This result was cancelled already. Enter a new one if needed.")
        case .maturityYear:
            Phrase(
                "Năm đánh giá không hợp lệ. Hãy chọn năm nay hoặc một năm đã qua, từ năm 2000.",
                "The year is not one that can be assessed. Choose this year or a past one, from 2000 on.")
        case .maturityObjectionGiven:
            Phrase(
                "Có lý do cần xem lại nên chưa xác nhận. Hãy bấm “Trả lại”, hoặc xóa lý do.",
                "There is a reason to look again, so it was not confirmed. Send it back, or remove the reason.")
        case .missingLevel:
            Phrase(
                "Chưa ghi mức đạt. Hãy ghi đúng như trên giấy kết quả.",
                "The level is missing. Write it as the paper of the result has it.")
        case .missingSource:
            Phrase(
                "Chưa ghi ai đánh giá. Hãy ghi cơ quan hoặc tổ chức và bộ tiêu chí họ dùng.",
                "Who assessed is missing. Name the body and the criteria set it used.")
        case .missingProof:
            Phrase(
                "Chưa ghi minh chứng. Hãy ghi số văn bản, đường dẫn hoặc nơi xem được giấy kết quả.",
                "The proof is missing. Give the paper's number, a link, or where it can be seen.")
        case .missingDay:
            Phrase(
                "Chưa ghi ngày. Hãy ghi ngày/tháng/năm.", "The day is missing. Write day, month and year.")
        case .resultInFuture:
            Phrase(
                "Ngày có kết quả chưa tới. Hãy ghi ngày trên giấy kết quả.",
                "The day of the result has not come yet. Write the day on its paper.")
        default: .refusedPlainly
        }
    }
}
