import Domain

extension ReasonCode {
    /// About whether somebody may be awarded, and about equals at the border of a quota.
    var phraseAboutEligibility: Phrase {
        switch self {
        case .eligibleRewarded:
            Phrase(
                "{name}: thành tích “{title}” đã được khen tại Quyết định {decision}. Hãy để đề nghị này ra ngoài.",
                "{name}: “{title}” was rewarded by Decision {decision}. Leave this nomination out.")
        case .eligibleHeld:
            Phrase(
                "{name}: đang tạm dừng xét từ {day} ({document}). Hãy để ra ngoài, hoặc chờ kết luận.",
                "{name}: the award waits since {day} ({document}). Leave it out, or wait for the matter to end.")
        case .eligibleDisciplined:
            Phrase(
                "{name}: mọi thành tích đều trước khi hết thời hạn kỷ luật ({day}). Hãy để đề nghị này ra ngoài.",
                "{name}: every achievement lies before the end of the discipline ({day}). Leave this nomination out.")
        case .eligibleCompetence:
            Phrase(
                "{name}: cơ quan này không có thẩm quyền tặng “{award}”. Hãy trình cấp có thẩm quyền.",
                "{name}: this agency may not give “{award}”. Propose it to the level that may.")
        case .eligibleQuota:
            Phrase(
                "{name}: kế hoạch không có số lượng “{award}” cho loại đối tượng này. Hãy để đề nghị này ra ngoài.",
                "{name}: the plan has no number of “{award}” for this kind of participant. Leave it out.")
        case .eligibilityUnexplained:
            Phrase(
                "{name}: còn {count} cảnh báo chưa có lý do. Hãy mở trang điều kiện của hồ sơ và ghi lý do.",
                "{name}: warnings without a reason: {count}. Open the dossier’s page of conditions and write it.")
        case .nothingToExplain:
            Phrase(
                "Hồ sơ không có cảnh báo nào nên không cần ghi lý do.",
                "The dossier has no warning, so there is no reason to write.")
        case .holdStillOpen:
            Phrase(
                "Việc tạm dừng xét chưa kết thúc. Hãy chờ kết luận, rồi quyết định.",
                "The hold has not ended. Wait for its outcome, then decide.")
        case .holdNoViolation:
            Phrase(
                "Không có việc tạm dừng nào của hồ sơ này kết thúc bằng vi phạm hoặc kỷ luật. Hãy xét hồ sơ trong quyết định.",
                "No hold of this dossier ended with a violation or a discipline. Decide on it with a decision.")
        case .nominationInDraft:
            Phrase(
                "Hồ sơ đang có tên trong một dự thảo quyết định. Hãy bỏ dự thảo, hoặc không duyệt mục đó khi ký.",
                "A draft decision names this dossier. Discard the draft, or refuse the item when signing.")
        case .holdClosed:
            Phrase(
                "Việc tạm dừng này đã kết thúc. Nếu có việc mới, hãy ghi tạm dừng mới.",
                "This hold is over already. Enter a new one if there is a new matter.")
        case .closedBeforeOpened:
            Phrase(
                "Ngày này trước {day}. Hãy ghi ngày không sớm hơn ngày đó.",
                "This day lies before {day}. Write one that does not.")
        case .dayAhead:
            Phrase(
                "Ngày này chưa tới. Hãy ghi ngày trên văn bản.", "This day has not come yet. Write that of the paper.")
        case .missingDocument:
            Phrase(
                "Chưa ghi văn bản làm căn cứ. Hãy ghi số, ngày và nơi ban hành.",
                "The paper it rests on is missing. Give its number, day and who issued it.")
        case .missingDisciplinaryMeasure:
            Phrase(
                "Chưa ghi hình thức kỷ luật. Hãy ghi đúng như trên quyết định.",
                "The measure is missing. Write it as the decision has it.")
        case .missingLetter:
            Phrase(
                "Chưa ghi số văn bản. Hãy ghi số công văn hỏi hoặc trả lời.",
                "The letter’s number is missing. Give that of the request or the reply.")
        case .disciplineCancelled:
            Phrase(
                "Thời hạn kỷ luật này đã hủy. Hãy nhập lại nếu cần.",
                "This period of discipline was cancelled already. Enter it again if needed.")
        case .confirmationNotEnterprise:
            Phrase(
                "Chỉ hỏi ý kiến cơ quan khác đối với doanh nghiệp. Hãy mở hồ sơ của doanh nghiệp.",
                "Other authorities are asked about enterprises only. Open the dossier of an enterprise.")
        case .confirmationUnknown:
            Phrase(
                "Cơ quan này không có trong sổ căn cứ. Hãy chọn một cơ quan trong danh sách.",
                "The registry has no such authority. Choose one of the list.")
        default: phraseAboutTies
        }
    }

    private var phraseAboutTies: Phrase {
        switch self {
        case .tieUnresolved:
            Phrase(
                "Ngang hạng ở ranh giới số lượng: {names}. Hãy ghi kết quả phân định rồi phân bổ.",
                "Equal at the border of the quota: {names}. Enter who comes first, then allocate.")
        case .tieGone:
            Phrase(
                "Danh sách ngang hạng đã đổi. Hãy xem lại danh sách rồi làm lại.",
                "The equals have changed. Look at the list again and start anew.")
        case .tieStillEqual:
            Phrase(
                "Quy tắc ưu tiên nữ không phân định hết được trường hợp này. Hãy ghi kết luận của Hội đồng.",
                "The preference for women does not settle this. Enter the council’s word.")
        case .tieUnknown:
            Phrase(
                "{name}: chưa ghi giới tính hoặc tỷ lệ nữ. Hãy bổ sung, hoặc ghi kết luận của Hội đồng.",
                "{name}: the gender or the share of women is not recorded. Add it, or enter the council’s word.")
        case .tieOrder:
            Phrase(
                "Thứ tự chưa đủ. Hãy ghi mỗi số từ 1 đến {count} đúng một lần.",
                "The order is not whole. Give each number from 1 to {count} once.")
        default: .refusedPlainly
        }
    }

    /// The same without blanks.
    var plainAboutEligibility: Phrase? {
        switch self {
        case .eligibleRewarded:
            Phrase(
                "Có thành tích đã được khen tại quyết định khác. Hãy để đề nghị đó ra ngoài.",
                "An achievement was rewarded by another decision. Leave that nomination out.")
        case .eligibleHeld:
            Phrase(
                "Có người đang tạm dừng xét. Hãy để ra ngoài, hoặc chờ kết luận.",
                "Somebody’s award waits. Leave it out, or wait for the matter to end.")
        case .eligibleDisciplined:
            Phrase(
                "Có người chưa đủ điều kiện do thời hạn kỷ luật. Hãy để đề nghị đó ra ngoài.",
                "Somebody’s achievements lie before the end of a discipline. Leave that nomination out.")
        case .eligibleCompetence:
            Phrase(
                "Cơ quan này không có thẩm quyền tặng hình thức ấy. Hãy trình cấp có thẩm quyền.",
                "This agency may not give that award. Propose it to the level that may.")
        case .eligibleQuota:
            Phrase(
                "Kế hoạch không có số lượng cho loại đối tượng đó. Hãy để đề nghị ra ngoài.",
                "The plan has no number for that kind of participant. Leave the nomination out.")
        case .eligibilityUnexplained:
            Phrase(
                "Còn cảnh báo chưa có lý do. Hãy mở trang điều kiện của hồ sơ và ghi lý do.",
                "Some warnings have no reason. Open the dossier’s page of conditions and write it.")
        case .closedBeforeOpened:
            Phrase(
                "Ngày kết thúc sớm hơn ngày bắt đầu. Hãy sửa lại.", "The end lies before the beginning. Correct it.")
        case .tieUnresolved:
            Phrase(
                "Có người ngang hạng ở ranh giới số lượng. Hãy ghi kết quả phân định rồi phân bổ.",
                "There are equals at the border of the quota. Enter who comes first, then allocate.")
        case .tieUnknown:
            Phrase(
                "Có người chưa ghi giới tính hoặc tỷ lệ nữ. Hãy bổ sung, hoặc ghi kết luận của Hội đồng.",
                "A gender or share of women is not recorded. Add it, or enter the council’s word.")
        case .tieOrder:
            Phrase(
                "Thứ tự chưa đủ. Hãy ghi mỗi số đúng một lần.", "The order is not whole. Give each number once.")
        default: nil
        }
    }
}
