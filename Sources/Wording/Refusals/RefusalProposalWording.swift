import Domain

extension ReasonCode {
    /// About agencies above each other and what goes up between them.
    var phraseAboutProposals: Phrase {
        switch self {
        case .agencyBelowItself:
            Phrase(
                "Cơ quan không thể đứng dưới chính mình. Hãy chọn cơ quan cấp trên khác.",
                "An agency can not stand below itself. Choose another one above it.")
        case .agencyLevelReversed:
            Phrase(
                "Cấp của cơ quan này không thể đứng dưới cấp của cơ quan được chọn. Hãy chọn cơ quan khác.",
                "This agency's level does not stand below the chosen one's. Choose another one.")
        case .agencyNameTaken:
            Phrase(
                "Đã có cơ quan mang tên này. Hãy đặt tên khác.",
                "There is an agency of this name already. Choose another name.")
        case .upperHasNoPlan:
            Phrase(
                "{agency} chưa nạp kế hoạch, nên chưa nhận được đề nghị. Hãy báo cơ quan cấp trên nạp kế hoạch.",
                "{agency} has not loaded a plan and can not receive proposals. Ask it to load one.")
        case .upperHasNoAward:
            Phrase(
                "Kế hoạch của {agency} không có hình thức “{award}” cho đối tượng này. Hãy hỏi cơ quan cấp trên.",
                "The plan of {agency} has no “{award}” for this kind of participant. Ask the upper agency.")
        case .upperHasNoOccasion:
            Phrase(
                "Kế hoạch của {agency} không có đợt cùng loại và năm với “{occasion}”. Hãy hỏi cơ quan cấp trên.",
                "{agency} has no occasion of the kind and year of “{occasion}”. Ask the upper agency.")
        case .upperOccasionNotOpen:
            Phrase(
                "{agency} chưa mở hoặc đã hết hạn nhận hồ sơ đợt “{occasion}”. Hãy hỏi cơ quan cấp trên.",
                "{agency} does not take dossiers for “{occasion}” now. Ask it to open or extend the intake.")
        case .minutesMissing:
            Phrase(
                "Biên bản phiên họp Hội đồng chưa ký, nên chưa trình lên được. Hãy ký biên bản trước.",
                "The council's minutes are not signed. Sign them before sending the dossier up.")
        case .answerComesByItself:
            Phrase(
                "Cơ quan cấp trên làm việc trên cùng hệ thống: kết quả tự về hồ sơ này. Hãy đợi cấp trên trả lời.",
                "The upper agency works in the same installation and its answer arrives by itself. Wait for it.")
        case .noSupplementAsked:
            Phrase(
                "Cơ quan cấp trên không yêu cầu bổ sung hồ sơ này. Hãy xem trạng thái của hồ sơ.",
                "The upper agency asks for no supplement of this dossier. Look at its status.")
        default: .refusedPlainly
        }
    }
}
