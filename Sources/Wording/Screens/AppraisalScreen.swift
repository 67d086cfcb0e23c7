/// Texts of recording an appraisal.
extension Phrase {
    package static let appraisalTitle = Phrase("Thẩm định hồ sơ", "Appraise the dossier")
    package static let appraisalFindings = Phrase("Kết luận theo từng tiêu chí", "Findings by criterion")
    package static let appraisalNoCriteria = Phrase(
        "Hồ sơ không nêu tiêu chí nào (kế hoạch không có tiêu chí cho nhóm này); chỉ cần kết luận chung.",
        "The dossier answers no criterion (the plan has none for this group); only the opinion is needed.")
    package static let appraisalRemarkOn = Phrase("Nhận xét về tiêu chí {code}", "Remark on criterion {code}")
    package static let appraisalOpinion = Phrase("Kết luận chung", "Opinion")
    package static let appraisalRemark = Phrase("Nhận xét chung", "General remark")
    package static let appraisalRemarkHint = Phrase(
        "Cần ghi khi kết luận có lưu ý hoặc chưa đủ điều kiện.", "Needed with remarks or when conditions are not met.")
    package static let appraisalButton = Phrase("Ghi kết luận", "Record")
    package static let appraisalEarlier = Phrase(
        "Đây là kết luận bạn đã ghi lúc {time}; sửa được cho đến khi hồ sơ vào chương trình họp.",
        "You recorded this at {time}; it can be corrected until the dossier is on an agenda.")
    package static let appraisalSubtitle = Phrase(
        "Đối chiếu báo cáo, giấy tờ với tiêu chí của kế hoạch.", "Compare report and papers with the plan's criteria.")
}
