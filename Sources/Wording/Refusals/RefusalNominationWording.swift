import Domain

extension ReasonCode {
    /// Where a nomination stands, its supplement and its achievements.
    var phraseAboutNominations: Phrase {
        switch self {
        case .nominationNotWithUnit:
            Phrase(
                "Hồ sơ đã nộp nên không sửa được nữa. Muốn sửa, hãy đề nghị cơ quan thường trực trả bổ sung.",
                """
                The dossier is handed in and can not be changed. Ask the standing agency to return it for \
                supplement.
                """)
        case .nominationNotSubmitted:
            Phrase(
                "Hồ sơ này không ở trạng thái đã nộp. Hãy tải lại trang để xem trạng thái hiện tại.",
                "This dossier is not in the status “submitted”. Reload the page to see where it stands.")
        case .nominationNotUnderCheck:
            Phrase(
                """
                Hồ sơ này không ở bước kiểm tra hay thẩm định, nên không từ chối được. Hãy xem trạng thái hiện tại.
                """,
                "This dossier is not under check or appraisal, so it can not be declined. Look at its status.")
        case .nominationNotLapsed:
            Phrase(
                "Hồ sơ này không bị quá hạn bổ sung, nên không cần mở lại. Hãy xem trạng thái hiện tại.",
                "This dossier has not lapsed, so there is nothing to reopen. Look at its status.")
        case .nominationDecided:
            Phrase(
                """
                Đề nghị này đã kết thúc hoặc đã có quyết định, nên không rút được. Hãy liên hệ cơ quan thường trực.
                """,
                "This nomination has ended or is decided and can not be withdrawn. Contact the standing agency.")
        case .nominationNotAccepted:
            Phrase(
                "Hồ sơ chưa được tiếp nhận, hoặc đã qua bước thẩm định. Hãy kiểm tra thành phần hồ sơ trước.",
                "The dossier is not accepted yet, or is past appraisal. Check its completeness first.")
        case .nominationNotAppraised:
            Phrase(
                "Đề nghị chưa thẩm định, hoặc đã ở phiên họp khác. Chỉ đưa ra hội đồng đề nghị đã thẩm định.",
                "The nomination is not appraised, or is on another agenda. Only appraised ones go to the council.")
        case .nominationNotInSession:
            Phrase(
                "Đề nghị này không ở phiên họp hội đồng nào. Hãy đưa vào chương trình họp trước.",
                "This nomination is before no council session. Put it on an agenda first.")
        case .nominationNotRecommended:
            Phrase(
                """
                Hội đồng chưa đề nghị khen trường hợp này, hoặc hình thức không thuộc bước này. Hãy xem lại đề \
                nghị.
                """,
                """
                The council has not recommended this one, or its award form does not take this step. Look at it \
                again.
                """)
        case .nominationNotAllocated:
            Phrase(
                "Có đề nghị không còn trong số lượng được phân bổ. Hãy trả dự thảo về và lập lại danh sách.",
                "A nomination is no longer allocated. Send the draft back and make the list again.")
        case .nominationNotDecided:
            Phrase(
                "Đề nghị này chưa có quyết định khen thưởng còn hiệu lực. Hãy xem trạng thái của đề nghị.",
                "This nomination has no award decision in force. Look at its status.")
        case .nominationNotForwarded:
            Phrase(
                "Đề nghị này chưa trình cấp trên, nên chưa ghi kết quả được. Hãy trình trước.",
                "This nomination has not been forwarded, so no answer can be entered. Forward it first.")
        case .alreadyNominated:
            Phrase(
                "Đối tượng này đã được đề nghị hình thức đó trong đợt này. Hãy mở đề nghị đã có.",
                "This participant is nominated for that award on this occasion already. Open that nomination.")
        case .supplementLate:
            Phrase(
                "Hạn bổ sung là ngày {day}, nay đã qua. Hãy đề nghị cơ quan thường trực mở lại hồ sơ.",
                "The supplement was due on {day}. Ask the standing agency to reopen the dossier.")
        case .supplementNotLate:
            Phrase(
                "Hồ sơ này chưa quá hạn bổ sung. Hãy đợi hết hạn.",
                "The supplement of this dossier is not overdue. Wait until its due day has passed.")
        case .missingItems:
            Phrase(
                "Chưa ghi cần bổ sung những gì. Hãy nêu từng nội dung để đơn vị làm theo.",
                "It is not said what has to be supplied. Name each item so that the unit can act.")
        case .dueNotAhead:
            Phrase(
                "Ngày hẹn phải sau hôm nay. Hãy chọn ngày muộn hơn.",
                "The due day has to lie after today. Choose a later day.")
        case .unknownCriterion:
            Phrase(
                "Có tiêu chí không nằm trong kế hoạch hoặc trong hồ sơ. Hãy chọn lại từ danh sách.",
                "A criterion is not in the plan or in the dossier. Choose again from the list.")
        case .achievementPeriodReversed:
            Phrase(
                "Ngày kết thúc của thành tích sớm hơn ngày bắt đầu. Hãy sửa lại hai ngày.",
                "The achievement ends before it begins. Correct the two dates.")
        case .achievementUntitled:
            Phrase(
                "Thành tích chưa có tên. Hãy ghi ngắn gọn đã đạt được gì.",
                "The achievement has no title. Say in short what was achieved.")
        case .achievementOfOther:
            Phrase(
                "Thành tích này thuộc đối tượng khác. Hãy chọn thành tích của chính đối tượng được đề nghị.",
                "This achievement belongs to another participant. Choose one of the nominated participant's own.")
        case .achievementInFuture:
            Phrase(
                "Thành tích kết thúc sau hôm nay. Chỉ ghi việc đã làm xong.",
                "The achievement ends after today. Put forward only what is done.")
        case .achievementRewarded:
            Phrase(
                """
                Có thành tích đã được khen bằng quyết định khác còn hiệu lực. Hãy bỏ thành tích đó hoặc đề nghị đó \
                ra.
                """,
                "An achievement is rewarded by another decision in force. Take it, or that nomination, out.")
        default: .refusedPlainly
        }
    }
}
