package import Domain

extension WorkRole {
    /// Directly working or leading (Law art. 5(2)), inside a sentence.
    package var phrase: Phrase {
        switch self {
        case .direct: Phrase("trực tiếp lao động, công tác", "works directly")
        case .leader: Phrase("lãnh đạo, quản lý", "leads or manages")
        }
    }
}

extension Gender {
    package var phrase: Phrase {
        switch self {
        case .woman: Phrase("nữ", "woman")
        case .man: Phrase("nam", "man")
        }
    }
}
