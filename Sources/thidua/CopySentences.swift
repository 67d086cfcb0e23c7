import Commands
import Operations
import Storage
import Wording

extension CopyFault {
    /// The fault as people at a terminal need it: what is wrong and what to do.
    var sentence: CommandFault {
        switch self {
        case .unfinished:
            CommandFault(
                Phrase(
                    "Cơ sở dữ liệu này đang được chép dở, chưa đối chiếu xong nên chưa dùng được. Hãy chạy lại lệnh thidua move đã bắt đầu.",
                    "A copy into this database was begun and not verified yet; it cannot be used. Run the same thidua move again."
                ))
        case .targetHoldsData(let table):
            CopyFault.said(
                "Nơi đến đã có dữ liệu (bảng {it}); không ghi đè. Hãy chọn một cơ sở dữ liệu trống.",
                "The target holds data already (table {it}) and is left alone. Choose an empty database.", table)
        case .otherCopy:
            CommandFault(
                Phrase(
                    "Nơi đến đang chứa bản chép dở của một lần khác. Hãy chạy tiếp đúng lệnh ấy, hoặc chọn một cơ sở dữ liệu trống.",
                    "The target holds the unfinished copy of something else. Finish that one, or choose an empty database."
                ))
        case .overtaken:
            CommandFault(
                Phrase(
                    "Một lệnh move khác đang chép vào nơi đến này; hãy để lệnh ấy chạy xong.",
                    "Another move copies into this target at the moment; let that one finish."))
        case .sourceChanged(let agencies):
            CopyFault.said(
                "Dữ liệu nguồn đã thay đổi từ khi bắt đầu chép (cơ quan {it}). Hãy dừng chương trình phục vụ nguồn, xóa nơi đến rồi chạy lại.",
                "Somebody worked in the source since the copy began (agency {it}). Stop serving it, delete the target, and start again.",
                agencies.joined(separator: ", "))
        case .sourceSchema(let found, let known):
            CommandFault(
                Phrase(
                    "Nguồn ở lược đồ {found}, chương trình này ghi lược đồ {known}. Hãy chạy thidua check trên nguồn bằng bản này trước.",
                    "The source is on schema {found}; this program writes schema {known}. Run thidua check on the source with this version first."
                ).filled(["found": "\(found)", "known": "\(known)"]))
        case .noSuchAgency(let name):
            CopyFault.said("Nguồn không có cơ quan: {it}.", "The source has no agency {it}.", name)
        case .refusedRow, .differs, .unsound: rowSentence
        }
    }

    /// What stops a copy at a row.
    private var rowSentence: CommandFault {
        switch self {
        case .refusedRow(let table, let key, .other(code: 0, message: "text with a NUL character")):
            CommandFault(
                Phrase(
                    "Bảng {table}, từ khóa {key} trở đi, có chữ chứa ký tự U+0000 mà PostgreSQL không giữ được. Hãy sửa chữ ấy ở nguồn rồi chép lại vào một cơ sở dữ liệu trống.",
                    "A text of {table}, at or after key {key}, holds the character U+0000, which PostgreSQL cannot keep. Mend it in the source and copy again into an empty database."
                ).filled(["table": table, "key": key]))
        case .refusedRow(let table, let key, let reason):
            CommandFault(
                Phrase(
                    "Nơi đến không nhận một dòng của bảng {table}, từ khóa {key} trở đi: {reason}",
                    "The target refused a row of {table}, at or after key {key}: {reason}"
                ).filled(["table": table, "key": key, "reason": "\(reason)"]))
        case .differs(let difference):
            CommandFault(
                difference.phrase.filled(["table": difference.table, "key": difference.key]))
        case .unsound(let findings):
            CommandFault(
                Phrase(
                    "Đã chép đủ, nhưng dữ liệu không nhất quán ngay từ nguồn, nên nơi đến chưa được mở: {findings}. Hãy chạy thidua check trên nguồn.",
                    "Everything was copied, but the data does not hold together, so the target stays closed: {findings}. Run thidua check on the source."
                ).filled(["findings": Set(findings.map(\.name)).sorted().joined(separator: ", ")]))
        default: CommandFault(Phrase("Không chép được: \(self)", "The copy failed: \(self)"))
        }
    }

    private static func said(_ vietnamese: String, _ english: String, _ it: String) -> CommandFault {
        CommandFault(Phrase(vietnamese, english).filled(["it": it]))
    }
}

extension CopyDifference {
    fileprivate var phrase: Phrase {
        switch kind {
        case .missing:
            Phrase(
                "Nơi đến thiếu dòng {key} của bảng {table}; nơi đến chưa được mở.",
                "The target lacks row {key} of {table}; it stays closed.")
        case .added:
            Phrase(
                "Nơi đến có thừa dòng {key} của bảng {table}; nơi đến chưa được mở.",
                "The target holds row {key} of {table}, which the source does not; it stays closed.")
        case .changed:
            Phrase(
                "Dòng {key} của bảng {table} ở hai nơi khác nhau; nơi đến chưa được mở.",
                "Row {key} of {table} is not the same in both places; the target stays closed.")
        }
    }
}

extension StorageFault {
    /// What is wrong with a backup file; `nil` when it is not the file.
    func ofBackup(_ path: String) -> CommandFault? {
        switch self {
        case .corrupt(let text):
            CommandFault(
                Phrase(
                    "Bản sao lưu {path} bị hỏng hoặc bị cắt cụt ({text}); không khôi phục được.",
                    "The backup {path} is damaged or cut short ({text}); it cannot be restored."
                ).filled(["path": path, "text": text]))
        // A scratch folder that is missing is not the file's fault.
        case .missing(let found) where found != path: nil
        case .notADatabase, .missing:
            CommandFault(
                Phrase(
                    "Tệp {path} không phải bản sao lưu của chương trình này.",
                    "{path} is not a backup of this program."
                ).filled(["path": path]))
        case .newerVersion, .otherHistory: CommandFault(sentence.sentence)
        default: nil
        }
    }
}
