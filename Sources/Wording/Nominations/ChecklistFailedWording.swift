package import Domain

extension ChecklistItem {
    /// What is missing and what to do, with blanks.
    package var failed: Phrase {
        switch self {
        case .report:
            Phrase(
                """
                Báo cáo thành tích mới có {count} ký tự, cần ít nhất {minimum}. Hãy viết rõ đã làm gì và kết quả ra \
                sao.
                """,
                """
                The achievement report has {count} characters; at least {minimum} are needed. Say what was done and \
                with what result.
                """)
        case .achievement:
            Phrase(
                "Chưa nêu thành tích nào. Hãy thêm ít nhất một thành tích, có ngày bắt đầu và kết thúc.",
                "No achievement is named. Add at least one, with its first and last day.")
        case .theme:
            Phrase(
                "Chưa chọn nội dung thi đua, hoặc nội dung không có trong kế hoạch. Hãy chọn ít nhất một.",
                "No theme is chosen, or one is not in the plan. Choose at least one.")
        case .criterion:
            Phrase(
                "Chưa chọn tiêu chí nào của nhóm đối tượng này. Hãy chọn tiêu chí mà thành tích đáp ứng.",
                "No criterion of this group is chosen. Choose those that the achievement answers.")
        case .achievementInPeriod:
            Phrase(
                "Thành tích “{title}” nằm ngoài thời gian của phong trào. Hãy sửa ngày hoặc chọn thành tích khác.",
                "“{title}” lies outside the movement's period. Correct its dates or choose another achievement.")
        case .achievementNotRewarded:
            Phrase(
                """
                Thành tích “{title}” đã được khen tại Quyết định {decision}. Hãy bỏ thành tích này hoặc nêu thành \
                tích khác.
                """,
                "“{title}” was rewarded by Decision {decision}. Take it out or name another achievement.")
        case .quotaExists:
            Phrase(
                "Đợt này không có “{award}” cho loại đối tượng này. Hãy chọn hình thức khác hoặc đợt khác.",
                """
                This occasion does not offer “{award}” to this kind of participant. Choose another award or \
                occasion.
                """)
        case .paper:
            Phrase(
                "Chưa có {paper}. Hãy tải tệp lên ở mục giấy tờ này.",
                "{paper}: missing. Upload the file for this paper.")
        case .evidence:
            Phrase(
                """
                Chưa có minh chứng nào ngoài giấy tờ bắt buộc (tệp giống hệt nhau chỉ tính một lần). Nên tải lên ảnh, bảng \
                số liệu hoặc giấy xác nhận.
                """,
                """
                There is no evidence besides the required papers (equal files count once). Pictures, figures or a \
                confirmation would help.
                """)
        case .registration:
            Phrase(
                "Chưa đăng ký thi đua. Không bắt buộc để được khen, nhưng nên đăng ký.",
                "It is not registered. That is no condition of an award, but worth doing.")
        }
    }

    /// `failed` without blanks; `nil` where it has none.
    var plainFailed: Phrase? {
        switch self {
        case .report:
            Phrase(
                "Báo cáo thành tích quá ngắn. Hãy viết rõ đã làm gì và kết quả ra sao.",
                "The achievement report is too short. Say what was done and with what result.")
        case .achievementInPeriod:
            Phrase(
                "Có thành tích nằm ngoài thời gian của phong trào. Hãy sửa ngày hoặc chọn thành tích khác.",
                "An achievement lies outside the movement's period. Correct its dates or choose another.")
        case .achievementNotRewarded:
            Phrase(
                "Có thành tích đã được khen rồi. Hãy bỏ thành tích đó hoặc nêu thành tích khác.",
                "An achievement has been rewarded before. Take it out or name another.")
        case .quotaExists:
            Phrase(
                "Đợt này không có hình thức đã chọn cho loại đối tượng này. Hãy chọn hình thức khác hoặc đợt khác.",
                """
                This occasion does not offer the award to this kind of participant. Choose another award or \
                occasion.
                """)
        case .paper:
            Phrase(
                "Thiếu giấy tờ của hồ sơ. Hãy tải tệp lên ở mục giấy tờ còn trống.",
                "A paper of the dossier is missing. Upload the file for it.")
        case .achievement, .theme, .criterion, .evidence, .registration: nil
        }
    }
}
