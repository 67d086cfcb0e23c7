import Commands
import Storage
import Wording

extension StorageFault {
    /// The fault as people at a terminal need it: what is wrong and what to do.
    var sentence: CommandFault {
        switch self {
        case .newerVersion(let found, let known):
            CommandFault(
                Phrase(
                    "Dữ liệu do bản mới hơn của chương trình ghi (lược đồ {found}, bản này biết đến {known}); không có gì bị sửa. Hãy dùng bản mới hơn.",
                    "A newer version of the program wrote this data (schema {found}; this one knows {known}). Nothing was touched; use the newer version."
                ).filled(["found": "\(found)", "known": "\(known)"]))
        case .otherHistory(let version, let found, let known):
            CommandFault(
                Phrase(
                    "Dữ liệu thuộc một dòng phiên bản khác (bước {version} là “{found}”, ở đây là “{known}”).",
                    "The data belongs to another line of versions (step {version} is “{found}”, here “{known}”)."
                ).filled(["version": "\(version)", "found": found, "known": known]))
        case .notADatabase(let path):
            StorageFault.said(
                "Tệp {path} không phải cơ sở dữ liệu của chương trình này.",
                "{path} is not a database of this program.", path)
        case .missing(let path):
            CommandFault(
                Phrase("Không mở được {path}.", "{path} cannot be opened.").filled(["path": path]), exit: .missingInput)
        case .exists(let path): StorageFault.said("Đã có tệp {path}.", "{path} exists already.", path)
        case .corrupt(let text):
            StorageFault.said(
                "Tệp dữ liệu bị hỏng ({path}). Hãy khôi phục từ bản sao lưu.",
                "The database file is damaged ({path}). Restore it from a backup.", text)
        case .diskFull:
            StorageFault.said(
                """
                Ổ đĩa đã đầy; không có gì được ghi và dữ liệu đã lưu không mất. Hãy giải phóng dung lượng trên ổ chứa thư mục \
                dữ liệu rồi chạy lại. Không xóa các tệp -wal, -shm cạnh tệp dữ liệu: trong đó có những việc vừa lưu.
                """,
                """
                The disk is full; nothing was saved, and what was saved before is not lost. Free some room on the disk of the data \
                folder and start again. Do not delete the files -wal and -shm beside the database: they hold the latest acts.
                """)
        case .readOnly:
            StorageFault.said("Không được phép ghi vào thư mục dữ liệu.", "The data folder may not be written to.")
        case .busy:
            StorageFault.said(
                "Chương trình khác đang dùng dữ liệu. Hãy dừng nó (thidua serve) rồi thử lại.",
                "Another program uses the data. Stop it (thidua serve) and try again.")
        case .unavailable(let text):
            StorageFault.said(
                "Không kết nối được với máy chủ cơ sở dữ liệu: {path}",
                "The database server cannot be reached: {path}", text)
        case .outcomeUnknown(let text):
            StorageFault.said(
                "Mất kết nối đúng lúc lưu ({path}): có thể đã lưu hoặc chưa. Hãy xem lại trước khi làm lại.",
                "The connection broke while saving ({path}): it may be saved or not. Look before trying again.", text)
        case .notHere(let text):
            StorageFault.said(
                "PostgreSQL không làm việc này ở đây ({path}).", "Not offered on PostgreSQL here ({path}).", text)
        case .stale, .constraint, .unreadable, .other:
            StorageFault.said("Lỗi cơ sở dữ liệu: {path}", "Database error: {path}", "\(self)")
        }
    }

    private static func said(_ vietnamese: String, _ english: String, _ path: String = "") -> CommandFault {
        CommandFault(Phrase(vietnamese, english).filled(["path": path]), exit: .io)
    }
}
