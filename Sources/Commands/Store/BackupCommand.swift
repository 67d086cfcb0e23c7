import ArgumentParser
import Foundation
import Operations
import Wording

/// `thidua backup FILE`: a whole copy, also while the program serves. It is checked before it gets its name.
/// Of a PostgreSQL database too it is one SQLite file, read at one moment of the database.
struct BackupCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Ghi bản sao lưu (mặc định) · Write a backup (the default)")

    @Argument(help: "Tệp sao lưu · Backup file") var file: String
    @OptionGroup var data: DataOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let place = try data.place
        if FileManager.default.fileExists(atPath: file) {
            throw CommandFault(
                Phrase("Đã có tệp {path}; hãy chọn tên khác.", "{path} exists already; choose another name.")
                    .filled(["path": file]))
        }
        if place.file == nil {
            try await desk.wiring.backupServer(place, file)
        } else {
            try await write(CommandOffice(desk, place, nil).office)
        }
        desk.say(Phrase("Đã sao lưu vào {path}.", "Backed up to {path}."), ["path": file])
    }

    /// The database was opened just now: what can not be reached is the place of the backup.
    private func write(_ office: Office) async throws {
        do {
            try await office.store.backup(to: file)
        } catch StoreFault.unavailable {
            throw CommandFault(
                Phrase(
                    "Không ghi được bản sao lưu vào {path}. Hãy chọn thư mục có sẵn và được phép ghi.",
                    "The backup can not be written to {path}. Choose a folder that exists and may be written to."
                ).filled(["path": file]), exit: .io)
        }
    }
}
