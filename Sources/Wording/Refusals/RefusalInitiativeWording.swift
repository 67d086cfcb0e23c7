import Domain

extension ReasonCode {
    /// About the register of initiatives.
    var phraseAboutInitiatives: Phrase {
        switch self {
        case .initiativeAuthors:
            Phrase(
                "Danh sách tác giả chưa đúng. Hãy ghi mỗi dòng một người: Họ tên; tỷ lệ %.",
                "The list of authors can not be read. Write one person a line: name; percent.")
        case .initiativeAuthorTwice:
            Phrase(
                """
                Tác giả “{name}” được ghi hai lần. Mỗi người chỉ ghi một dòng; hai người trùng tên thì ghi thêm chức vụ để \
                phân biệt.
                """,
                "The author “{name}” stands twice. One line a person; add the post where two people share a name.")
        case .initiativeInUse:
            Phrase(
                "Hồ sơ {number} đang dùng sáng kiến này nên không sửa hoặc rút được nữa.",
                "Dossier {number} rests on this initiative, so it can not be changed or withdrawn any more.")
        case .initiativeInDraft:
            Phrase(
                "Một hồ sơ chưa nộp đang dùng sáng kiến này. Hãy bỏ sáng kiến khỏi hồ sơ đó trước khi rút.",
                "A dossier that is not handed in rests on this initiative. Take it out there before withdrawing it.")
        case .initiativeNotCited:
            Phrase(
                "Hồ sơ này không dùng sáng kiến đó. Hãy tải lại trang.",
                "The dossier does not rest on this initiative. Reload the page.")
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
                "Người đăng ký hoặc sửa sáng kiến không tự ghi kết quả công nhận. Hãy để người khác ghi.",
                "Who registered or corrected an initiative does not enter its recognition. Let somebody else do it.")
        case .initiativeCited:
            Phrase(
                "Hồ sơ này đã dùng sáng kiến này. Hãy chọn hồ sơ khác.",
                "This dossier rests on the initiative already. Choose another.")
        default: .refusedPlainly
        }
    }
}
