/// What can be done to a decision.
extension Phrase {
    package static let decisionEditing = Phrase("Soạn dự thảo", "Edit the draft")
    package static let decisionSubject = Phrase("Trích yếu", "Subject")
    package static let decisionBasesLines = Phrase("Căn cứ, mỗi dòng một văn bản", "Legal bases, one on each line")
    package static let decisionSave = Phrase("Lưu dự thảo", "Save the draft")
    package static let decisionPresent = Phrase("Trình Chủ tịch", "Lay before the Chairman")
    package static let decisionPresentText = Phrase(
        "Phần đang soạn được lưu rồi trình. Chủ tịch xem và ký, hoặc trả lại.",
        "What you have typed is saved and presented. The Chairman issues it or sends it back.")
    package static let decisionWithdraw = Phrase("Rút lại dự thảo", "Take the draft back")
    package static let decisionWithdrawText = Phrase(
        "Chủ tịch chưa ký. Rút lại thì dự thảo trở về để sửa; người lập dự thảo mới rút được.",
        "The Chairman has not signed. Taken back, it can be changed again; only who drafted it can do this.")
    package static let decisionSendBackReason = Phrase("Lý do trả lại", "Why it is sent back")
    package static let decisionSentBack = Phrase("Chủ tịch trả lại dự thảo:", "The Chairman sent the draft back:")
    package static let decisionDiscard = Phrase("Bỏ dự thảo", "Discard the draft")
    package static let decisionDiscardEffects = [
        Phrase("Dự thảo không dùng nữa và không mở lại được.", "The draft is dropped and can not be revived."),
        Phrase(
            "Các trường hợp đã phân bổ giữ nguyên; lập được dự thảo mới.",
            "Those allocated stay so; another draft can be made."),
    ]
    package static let decisionIssueTitle = Phrase("Ký ban hành", "Issue")
    package static let decisionIssueEffects = [
        Phrase(
            "Quyết định nhận số {number}, ngày hôm nay {day}, hoặc số và ngày văn thư đã nhập; người ký {signer}.",
            "The decision takes number {number} and today's date {day}, or those of the register; signed by {signer}."),
        Phrase(
            "Giấy khen được lập cho từng người trong danh sách, mỗi tờ một mã tra cứu.",
            "A certificate is made for everybody on the list, each with a code."),
        Phrase(
            "Sau đó không sửa được; chỉ thay thế hoặc hủy bỏ bằng quyết định khác.",
            "It can not be changed after that, only replaced or cancelled by another decision."),
    ]
    package static let decisionIssueCancellation = [
        Phrase(
            "Quyết định nhận số {number}, ngày hôm nay {day}, hoặc số và ngày văn thư đã nhập; người ký {signer}.",
            "The decision takes number {number} and today's date {day}, or those of the register; signed by {signer}."),
        Phrase(
            "Khen thưởng của những người trong danh sách bị hủy bỏ, giấy khen của họ hết hiệu lực.",
            "The awards listed are taken back and their certificates are void."),
        Phrase("Quyết định này không sửa được sau khi ban hành.", "This decision can not be changed once issued."),
    ]
    package static let decisionIssue = Phrase("Ký ban hành", "Issue the decision")
    package static let decisionDisagree = Phrase("Không đồng ý", "Leave out")
    package static let decisionDisagreeWith = Phrase("Không đồng ý với {name}", "Leave out {name}")
    package static let decisionWhy = Phrase("Lý do không đồng ý với {name}", "Reason for leaving out {name}")
    package static let decisionWhyColumn = Phrase("Lý do", "Reason")
    package static let decisionWaits = Phrase(
        "Không có tên trong quyết định này, giữ chỗ và vào quyết định sau khi kết thúc tạm dừng.",
        "Not named by this decision; keeps the place and comes into a later one once the hold has ended.")
    package static let decisionSendBack = Phrase("Trả lại dự thảo", "Send the draft back")
    package static let decisionSendBackText = Phrase(
        "Dự thảo trở lại cơ quan thường trực để sửa; chưa có gì ban hành.",
        "The draft returns to the standing agency; nothing is issued.")
    package static let decisionPublish = Phrase("Công bố", "Publish")
    package static let decisionPublishText = Phrase(
        "Đưa danh sách khen thưởng lên trang công khai.", "Put the list of awards on the public page.")
    package static let decisionPublishEffects = [
        Phrase(
            "Ai cũng xem được số, ngày, tên, chức vụ hoặc địa chỉ và thành tích của người được khen.",
            "Anybody can see number, day, and each recipient's name, post or address, and achievement."),
        Phrase("Mã trên giấy khen tra cứu được.", "The codes on the certificates can be looked up."),
        Phrase("Việc công bố không rút lại được.", "Publication can not be taken back."),
    ]
    package static let decisionPublishNumbers = Phrase(
        "Cần xem lại trước khi công bố: dòng {row} ({name}) có dãy số giống số căn cước hoặc điện thoại.",
        "Look again before publishing: line {row} ({name}) has a number like an identity card's or a telephone's.")
    package static let decisionReplace = Phrase("Lập quyết định thay thế", "Draft a replacement")
    package static let decisionReplaceText = Phrase(
        "Quyết định mới gồm những người dưới đây với tên, chức vụ của hồ sơ hiện nay. Quyết định cũ chỉ hết hiệu lực khi quyết định mới ban hành.",
        "The new decision names the people below as the records have them now. The old one ends only when the new one is issued."
    )
    package static let decisionLeaving = Phrase("Bỏ khỏi danh sách", "Leave out of the list")
    package static let decisionLeavingHint = Phrase(
        "Không chọn ai: giữ nguyên danh sách.", "Nobody chosen: the list stays as it is.")
    package static let decisionReplaceReason = Phrase("Lý do thay thế", "Why it is replaced")
    package static let decisionCancel = Phrase("Lập quyết định hủy bỏ khen thưởng", "Draft a cancellation")
    package static let decisionCancelText = Phrase(
        "Chủ tịch quyết định hủy bỏ; giấy khen và tiền thưởng phải thu hồi.",
        "The Chairman decides on it; certificate and money are recovered.")
    package static let decisionCancelItems = Phrase("Hủy bỏ khen thưởng của", "Take back the award of")
    package static let decisionCancelReason = Phrase("Lý do hủy bỏ", "Why it is taken back")
    package static let decisionDraftButton = Phrase("Lập dự thảo", "Make the draft")
}
