import Foundation
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

    /// - Parameter number: what the system said, `errno`.
    static func unwritable(_ path: String, _ number: Int32) -> CommandFault {
        guard [ENOSPC, EDQUOT, EFBIG].contains(number) else { return unwritable(path) }
        return CommandFault(
            Phrase(
                "Đĩa đầy nên chưa ghi được {path}; hãy dọn chỗ trống rồi chạy lại lệnh.",
                "The disk is full and {path} was not written; make room and run the command again."
            ).filled(["path": path]), exit: .io)
    }

    package static func notOurFolder(_ path: String) -> CommandFault {
        CommandFault(
            Phrase(
                "{path} có tệp không do chương trình này xuất ra; không ghi đè. Hãy chọn thư mục khác.",
                "{path} holds files this program did not write and is left alone. Choose another folder."
            ).filled(["path": path]))
    }

    package static func noDatabase(_ place: DataPlace) -> CommandFault {
        CommandFault(
            Phrase(
                "Ở {path} chưa có dữ liệu. Hãy tạo bằng lệnh: thidua init {option} --plan TỆP",
                "{path} holds no data yet. Create it: thidua init {option} --plan FILE"
            ).filled(["path": place.name, "option": place.option]), exit: .missingInput)
    }

    package static func holdsData(_ place: DataPlace) -> CommandFault {
        CommandFault(
            Phrase(
                "Ở {path} đã có dữ liệu; không ghi đè. Hãy chọn nơi khác.",
                "{path} holds data already and is left alone. Choose another place."
            ).filled(["path": place.name]))
    }

    package static func unfinishedDemo(_ place: DataPlace) -> CommandFault {
        CommandFault(
            Phrase(
                "Lần tạo dữ liệu minh họa trước trong {path} bị dừng giữa chừng. Hãy xóa thư mục ấy rồi chạy lại lệnh demo.",
                "An earlier demo in {path} was interrupted. Delete that folder, then run demo again."
            ).filled(["path": place.folder ?? place.name]))
    }

    /// What only a file can be asked for.
    package static func onlyFiles(_ place: DataPlace) -> CommandFault {
        CommandFault(
            Phrase(
                "Chưa làm được với PostgreSQL ({path}); hãy dùng công cụ của máy chủ: pg_dump, pg_restore.",
                "Not yet possible on PostgreSQL ({path}); use the server's own tools: pg_dump, pg_restore."
            ).filled(["path": place.name]))
    }

    package static let noPostgreSQL = CommandFault(
        Phrase(
            "Bản này được dựng không có PostgreSQL. Hãy dựng lại với: swift build --traits PostgreSQL",
            "This program was built without PostgreSQL. Build it with: swift build --traits PostgreSQL"))

    static let noPlace = CommandFault(
        Phrase(
            "Dữ liệu ở đâu? Hãy thêm --data THƯ_MỤC hoặc --database ĐỊA_CHỈ.",
            "Where is the data? Add --data DIR or --database ADDRESS."), exit: .usage)

    /// The address is not repeated: it may hold a password.
    package static let badAddress = CommandFault(
        Phrase(
            "Địa chỉ cơ sở dữ liệu phải là sqlite:TỆP, postgres://… hoặc host=… dbname=…",
            "A database address is sqlite:PATH, postgres://… or host=… dbname=…"), exit: .usage)

    static let noAgency = CommandFault(
        Phrase("Cơ sở dữ liệu chưa có cơ quan nào.", "The database has no agency yet."), exit: .missingInput)

    package static let notWired = CommandFault(
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
