package import Domain

extension ChecklistItem {
    /// The line's name, with blanks.
    package var phrase: Phrase {
        switch self {
        case .report:
            Phrase(
                "Báo cáo thành tích (ít nhất {minimum} ký tự)",
                "Achievement report (at least {minimum} characters)")
        case .achievement: Phrase("Ít nhất một thành tích", "At least one achievement")
        case .theme: Phrase("Nội dung thi đua của kế hoạch", "A theme of the plan")
        case .criterion: Phrase("Tiêu chí của nhóm đối tượng", "A criterion of the participant's group")
        case .achievementInPeriod:
            Phrase(
                "Thành tích “{title}” trong thời gian của phong trào",
                "Achievement “{title}” within the movement's period")
        case .achievementNotRewarded:
            Phrase("Thành tích “{title}” chưa được khen", "Achievement “{title}” not rewarded before")
        case .quotaExists: Phrase("Có số lượng cho “{award}”", "A quota for “{award}”")
        case .paper: Phrase("{paper}", "{paper}")
        case .evidence:
            Phrase(
                "Minh chứng ngoài giấy tờ bắt buộc (tệp giống hệt nhau chỉ tính một lần)",
                "Evidence besides the required papers (equal files count once)")
        case .registration: Phrase("Đăng ký thi đua (không bắt buộc)", "Registration for the movement (not required)")
        }
    }

    /// What the line says when it is in order, with blanks.
    package var passed: Phrase {
        switch self {
        case .report:
            Phrase("Có báo cáo thành tích ({count} ký tự).", "There is an achievement report ({count} characters).")
        case .achievement: Phrase("Đã nêu thành tích.", "An achievement is named.")
        case .theme: Phrase("Đã chọn nội dung thi đua.", "A theme is chosen.")
        case .criterion: Phrase("Đã trả lời tiêu chí của nhóm đối tượng.", "A criterion of the group is answered.")
        case .achievementInPeriod:
            Phrase(
                "Thành tích “{title}” nằm trong thời gian của phong trào.",
                "“{title}” lies within the movement's period.")
        case .achievementNotRewarded:
            Phrase("Thành tích “{title}” chưa được khen lần nào.", "“{title}” has not been rewarded before.")
        case .quotaExists:
            Phrase(
                "Kế hoạch có “{award}” cho loại đối tượng này.",
                "The plan offers “{award}” to this kind of participant.")
        case .paper: Phrase("Đã nộp {paper}.", "{paper}: handed in.")
        case .evidence:
            Phrase(
                "Có {count} minh chứng ngoài giấy tờ bắt buộc (tệp giống hệt nhau chỉ tính một lần).",
                "Evidence besides the required papers: {count} (equal files count once).")
        case .registration: Phrase("Đã đăng ký thi đua.", "It is registered for the movement.")
        }
    }
}
