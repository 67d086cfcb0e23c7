package import Domain

extension JournalBreak {
    /// Why the chain is broken at an entry, and what it means.
    package var phrase: Phrase {
        switch self {
        case .gap: Phrase("Thiếu một mục ở đây: có mục đã bị xóa.", "An entry is missing here: it was removed.")
        case .link:
            Phrase(
                "Mục này không nối với mục liền trước: thứ tự đã bị thay đổi.",
                "The entry does not follow from the one before: the order was changed.")
        case .hash:
            Phrase(
                "Nội dung mục này không khớp với mã băm: đã bị sửa sau khi ghi.",
                "The entry's content does not fit its hash: it was changed after writing.")
        case .head:
            Phrase(
                "Mục cuối không khớp với mã đã lưu: có mục cuối bị xóa hoặc thêm ngoài phần mềm.",
                "The last entry does not fit the kept head: entries were removed or added outside the program.")
        case .personal(let name):
            Phrase(
                "Dữ liệu cá nhân “{name}” không khớp với mã băm trong nhật ký: đã bị sửa ngoài phần mềm.",
                "The personal value “{name}” does not fit its digest: it was changed outside the program."
            ).filled(["name": name])
        }
    }
}

extension JournalVerdict {
    /// The result in one sentence.
    package var phrase: Phrase {
        switch self {
        case .intact(_, let entries):
            Phrase("Nhật ký nguyên vẹn: {count} mục, không mục nào bị sửa.", "The journal is intact. Entries: {count}.")
                .filled(["count": "\(entries)"])
        case .broken(let sequence, let reason):
            Phrase(
                "Nhật ký không nguyên vẹn từ mục {sequence}. \(reason.phrase.vietnamese)",
                "The journal is broken from entry {sequence}. \(reason.phrase.english)"
            ).filled(["sequence": "\(sequence)"])
        }
    }
}
