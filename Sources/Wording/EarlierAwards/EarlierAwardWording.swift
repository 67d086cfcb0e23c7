package import Domain

extension EarlierAwardStatus {
    package var phrase: Phrase {
        switch self {
        case .entered: Phrase("Đã nhập", "Entered")
        case .cancelled: Phrase("Đã bỏ", "Taken out")
        }
    }
}
