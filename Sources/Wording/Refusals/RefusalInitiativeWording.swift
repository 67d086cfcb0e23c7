import Domain

extension ReasonCode {
    /// About the register of initiatives.
    var phraseAboutInitiatives: Phrase {
        switch self {
        case .initiativeAuthors:
            Phrase(
                "Danh sách tác giả chưa đúng. Hãy ghi mỗi dòng một người: Họ tên; tỷ lệ %.",
                "The list of authors can not be read. Write one person a line: name; percent.")
        case .initiativeShares:
            Phrase(
                "Tỷ lệ của các tác giả cộng lại là {sum}, phải đủ 100. Hãy sửa lại tỷ lệ.",
                "The shares add up to {sum} and have to be 100. Correct them.")
        case .initiativeOver:
            Phrase(
                "Sáng kiến này đã có kết quả nên không ghi thêm được. Hãy tải lại trang.",
                "This initiative was decided on already. Reload the page.")
        case .initiativeOwn:
            Phrase(
                "Người đăng ký sáng kiến không tự ghi kết quả công nhận. Hãy để người khác ghi.",
                "Who registered an initiative does not enter its recognition. Let somebody else do it.")
        case .initiativeCited:
            Phrase(
                "Hồ sơ này đã dùng sáng kiến này. Hãy chọn hồ sơ khác.",
                "This dossier rests on the initiative already. Choose another.")
        default: .refusedPlainly
        }
    }
}
