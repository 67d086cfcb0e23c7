/// Texts of writing a nomination: content, papers, submission.
extension Phrase {
    package static let draftTitle = Phrase("Soạn hồ sơ", "Write the dossier")
    package static let draftStepText = Phrase("Nội dung", "Content")
    package static let draftStepPapers = Phrase("Giấy tờ, minh chứng", "Papers and evidence")
    package static let draftStepSubmit = Phrase("Kiểm tra và nộp", "Check and submit")
    package static let draftThemes = Phrase("Nội dung thi đua", "Themes of the movement")
    package static let draftThemesHint = Phrase(
        "Chọn các nội dung mà thành tích này thuộc về.", "Choose those this achievement belongs to.")
    package static let draftCriteria = Phrase("Tiêu chí đáp ứng", "Criteria answered")
    package static let draftNoCriteria = Phrase(
        "Kế hoạch không nêu tiêu chí cho nhóm đối tượng này; không cần chọn.",
        "The plan names no criteria for this group; there is nothing to choose.")
    package static let draftNoGroup = Phrase(
        """
        Chưa ghi đối tượng này thuộc nhóm nào của kế hoạch, nên chưa biết tiêu chí nào áp dụng. Hãy mở trang đối tượng, \
        chọn “Nhóm theo kế hoạch” rồi quay lại.
        """,
        """
        It is not on record which group of the plan the participant belongs to, so no criteria can be shown. Open the \
        participant's page, choose the group and come back.
        """)
    package static let draftAchievements = Phrase("Thành tích", "Achievements")
    package static let draftAchievementsHint = Phrase(
        "Mỗi thành tích một dòng, với ngày bắt đầu và kết thúc. Để trống tên để bỏ dòng.",
        "One per row, with its first and last day. Clear the title to drop a row.")
    package static let draftAchievement = Phrase("Thành tích {row}", "Achievement {row}")
    package static let draftFrom = Phrase("Từ ngày", "From")
    package static let draftTo = Phrase("Đến ngày", "To")
    package static let draftKnown = Phrase("Thành tích đã nêu ở hồ sơ khác", "Achievements of other dossiers")
    package static let draftKnownHint = Phrase(
        "Chọn lại thay vì gõ mới, để một thành tích không bị tính hai lần.",
        "Choose one again instead of typing it anew, so that nothing counts twice.")
    package static let draftRewarded = Phrase(
        "Đã được khen theo Quyết định {decision}; không khen lại cho cùng một thành tích ({citation}).",
        "Rewarded by Decision {decision}; one achievement is not rewarded twice ({citation}).")
    package static let draftReport = Phrase("Báo cáo thành tích", "Achievement report")
    package static let draftReportHint = Phrase(
        "Đã làm gì, kết quả bằng con số, ai được lợi. Bản nháp tự lưu khi bạn gõ.",
        "What was done, the result in figures, who gained. The draft saves itself while you type.")
    package static let draftContinue = Phrase("Lưu và tiếp tục", "Save and continue")
    package static let draftSupplement = Phrase(
        "Cơ quan thường trực đề nghị bổ sung, hạn hết ngày {day}:",
        "The standing agency asks for a supplement by the end of {day}:")

    package static let evidenceTitle = Phrase("Giấy tờ và minh chứng", "Papers and evidence")
    package static let evidencePapers = Phrase("Giấy tờ theo hướng dẫn", "Papers of the guidance")
    package static let evidenceOthers = Phrase("Minh chứng khác", "Further evidence")
    package static let evidenceOthersHint = Phrase(
        "Ảnh, bảng số liệu, giấy xác nhận… PDF, Word, Excel, JPEG hoặc PNG, mỗi tệp tối đa 20 MB.",
        "Pictures, figures, confirmations: PDF, Word, Excel, JPEG or PNG, at most 20 MB each.")
    package static let evidenceFile = Phrase("Chọn tệp", "Choose a file")
    package static let evidenceFileFor = Phrase("Tệp cho: {paper}", "File for: {paper}")
    package static let evidenceFiles = Phrase("Tệp đã nộp", "Files")
    package static let evidenceUpload = Phrase("Tải lên", "Upload")
    package static let evidenceMissing = Phrase("Còn thiếu", "Missing")
    package static let evidenceMissingOptional = Phrase("Không bắt buộc", "Not required")
    package static let evidencePresent = Phrase("Đã có", "Present")
    package static let evidenceNone = Phrase("Chưa có tệp nào.", "No file yet.")
    package static let evidenceSets = Phrase("Bản giấy: {sets} bộ", "On paper: {sets} sets")
    package static let evidenceNoPapers = Phrase(
        "Hướng dẫn của đợt không yêu cầu giấy tờ nào cho hình thức này.",
        "The guidance asks for no papers for this award.")
    package static let evidenceOwnReport = Phrase(
        """
        Chương trình lập sẵn báo cáo thành tích từ phần đã viết ở bước 1: tải về, in, ký rồi tải bản ký lên ở dòng tương ứng.
        """,
        """
        The program makes the achievement report from what was written in step 1: save it, sign it, and upload the signed \
        one in its row.
        """)
    package static let evidenceSame = Phrase(
        "Giống hệt {names}: chỉ tính một lần.", "Equal to {names}: counted once.")
    package static let evidenceContinue = Phrase("Kiểm tra và nộp", "Check and submit")

    package static let submissionTitle = Phrase("Kiểm tra và nộp hồ sơ", "Check and submit")
    package static let submissionReady = Phrase("Hồ sơ đủ điều kiện nộp.", "The dossier can be submitted.")
    package static let submissionBlocked = Phrase(
        "Chưa nộp được: còn {count} điểm bị chặn dưới đây.", "It can not be submitted yet: {count} points block it.")
    package static let submissionText = Phrase(
        """
        Sau khi nộp, hồ sơ được cấp số và chuyển đến cơ quan thường trực. Đơn vị không sửa được nữa, trừ khi hồ sơ \
        được trả để bổ sung; vẫn rút được cho đến khi có quyết định.
        """,
        """
        Once submitted it gets its number and goes to the standing agency. Your unit can change it only if it is \
        returned for supplement, and can withdraw it until there is a decision.
        """)
    package static let submissionDeadline = Phrase("Hạn nộp của đơn vị: {time}.", "Your unit's deadline: {time}.")
    package static let submissionButton = Phrase("Nộp hồ sơ", "Submit")
    package static let submissionBack = Phrase("Sửa nội dung", "Change the content")
    package static let submissionPapers = Phrase("Bổ sung giấy tờ", "Add papers")
    package static let submissionToDossier = Phrase("Xem hồ sơ", "See the dossier")
}
