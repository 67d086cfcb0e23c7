package import Domain

extension SessionStatus {
    /// The status in a few words, for tags and columns.
    package var phrase: Phrase {
        switch self {
        case .called: Phrase("Đã triệu tập", "Called")
        case .open: Phrase("Đang họp", "Open")
        case .closed: Phrase("Đã biểu quyết xong", "Closed")
        case .signed: Phrase("Đã ký biên bản", "Minutes signed")
        case .calledOff: Phrase("Đã hủy họp", "Called off")
        }
    }
}

extension SessionStatus {
    /// What it means and who moves next (docs/states.md).
    package var explanation: Phrase {
        switch self {
        case .called:
            Phrase(
                "Đã mời thành viên và có chương trình; chưa khai mạc.",
                "Members are invited and the agenda is set; not opened yet.")
        case .open:
            Phrase("Đủ số thành viên tối thiểu, đang biểu quyết.", "The quorum is present and voting goes on.")
        case .closed: Phrase("Đã có kết quả; chờ ký biên bản.", "The results are in; the minutes wait for signature.")
        case .signed: Phrase("Kết quả phiên họp không thay đổi nữa.", "Nothing of the session changes any more.")
        case .calledOff:
            Phrase(
                "Phiên họp không diễn ra; hồ sơ trở lại bước đã thẩm định.",
                "The session did not take place; its dossiers are appraised again.")
        }
    }
}
