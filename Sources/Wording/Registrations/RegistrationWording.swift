package import Domain

extension RegistrationStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .registered: Phrase("Đã đăng ký", "Registered")
        case .withdrawn: Phrase("Đã rút", "Withdrawn")
        }
    }
}

extension RegistrationStatus {
    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .registered: Phrase("Đang tham gia các nội dung đã chọn.", "It takes part in the chosen themes.")
        case .withdrawn:
            Phrase(
                "Đã rút đăng ký; không ảnh hưởng đến việc đề nghị khen thưởng.",
                "It was taken back; this has no effect on nominations.")
        }
    }
}
