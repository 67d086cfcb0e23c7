import Wording

/// What is said of backups and moves.
enum MoveWords {
    static let file = Phrase("Tệp", "File")
    static let schema = Phrase("Lược đồ", "Schema")
    static let rows = Phrase("Số dòng", "Rows")
    static let seconds = Phrase("Thời gian (giây)", "Time (seconds)")
    static let holds = Phrase("Nguyên vẹn", "Whole")
    static let agencies = Phrase("Cơ quan và nhật ký", "Agencies and journals")
    static let tables = Phrase("Các bảng", "Tables")
    static let table = Phrase("Bảng", "Table")
    static let digest = Phrase("Mã băm", "Digest")
    static let entries = Phrase("Số mục", "Entries")
    static let head = Phrase("Mã cuối", "Head")
    static let journal = Phrase("Nhật ký", "Journal")
    static let detail = Phrase("Chỗ", "Where")
    static let resumed = Phrase("Đã chép từ lần trước", "Copied by an earlier run")

    static let backupHolds = Phrase(
        "Khôi phục thử thành công: mọi ràng buộc và nhật ký đều đúng.",
        "The rehearsal succeeded: every invariant and the journal hold.")
    static let backupBroken = Phrase(
        "Bản sao lưu khôi phục được nhưng dữ liệu trong đó không nhất quán.",
        "The backup can be restored, but the data in it does not hold together.")
    static let copying = Phrase("Chép {table}: {done}/{total}", "Copying {table}: {done}/{total}")
    static let verifying = Phrase("Đối chiếu {table}: {done}/{total}", "Verifying {table}: {done}/{total}")
    static let moved = Phrase(
        "Đã chép {rows} dòng; hai bên giống nhau từng dòng, nhật ký và mọi ràng buộc đều đúng. Nguồn không bị thay đổi.",
        "{rows} rows were copied; both sides are the same row by row, the journal and every invariant hold. The source was not changed."
    )
}
