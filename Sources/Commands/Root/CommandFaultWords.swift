import Wording

extension CommandFault {
    package static func missingFile(_ path: String) -> CommandFault {
        CommandFault(
            Phrase("Không có tệp {path}.", "There is no file {path}.").filled(["path": path]), exit: .missingInput)
    }

    package static func unreadableFile(_ path: String) -> CommandFault {
        CommandFault(
            Phrase("Không đọc được tệp {path}.", "The file {path} cannot be read.").filled(["path": path]), exit: .io)
    }

    package static func unwritable(_ path: String) -> CommandFault {
        CommandFault(Phrase("Không ghi được {path}.", "{path} cannot be written.").filled(["path": path]), exit: .io)
    }

    package static func noDatabase(_ folder: DataFolder) -> CommandFault {
        CommandFault(
            Phrase(
                "Thư mục {path} chưa có dữ liệu. Hãy tạo bằng lệnh: thidua init --data {path} --plan TỆP",
                "The folder {path} holds no data yet. Create it: thidua init --data {path} --plan FILE"
            ).filled(["path": folder.path]), exit: .missingInput)
    }

    package static func holdsData(_ folder: DataFolder) -> CommandFault {
        CommandFault(
            Phrase(
                "Thư mục {path} đã có dữ liệu; không ghi đè. Hãy chọn thư mục khác.",
                "The folder {path} holds data already and is left alone. Choose another folder."
            ).filled(["path": folder.path]))
    }

    package static func unfinishedDemo(_ folder: DataFolder) -> CommandFault {
        CommandFault(
            Phrase(
                "Lần tạo dữ liệu minh họa trước trong {path} bị dừng giữa chừng. Hãy xóa thư mục ấy rồi chạy lại lệnh demo.",
                "An earlier demo in {path} was interrupted. Delete that folder, then run demo again."
            ).filled(["path": folder.path]))
    }

    static let noAgency = CommandFault(
        Phrase("Cơ sở dữ liệu chưa có cơ quan nào.", "The database has no agency yet."), exit: .missingInput)

    static let notWired = CommandFault(
        Phrase("Chương trình chưa được lắp đủ.", "The program is not put together."), exit: .io)

    static func unknown(_ what: Phrase, _ name: String) -> CommandFault {
        CommandFault(
            Phrase("Không có \(what.vietnamese): {name}.", "There is no \(what.english): {name}.").filled(["name": name]
            ))
    }

    static func unexpected(_ error: any Error) -> CommandFault {
        CommandFault(
            Phrase("Lỗi không lường trước: {error}", "An unforeseen error: {error}").filled(["error": "\(error)"]),
            exit: .io)
    }
}
