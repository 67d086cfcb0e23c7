import ArgumentParser
import Foundation
import Operations
import Wording

/// `thidua backup FILE`: a whole copy, also while the program serves. It is checked before it gets its name.
struct BackupCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Ghi bản sao lưu (mặc định) · Write a backup (the default)")

    @Argument(help: "Tệp sao lưu · Backup file") var file: String
    @OptionGroup var data: DataOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let place = try data.place
        if place.file == nil { throw CommandFault.onlyFiles(place) }
        let here = try await CommandOffice(desk, place, nil)
        if FileManager.default.fileExists(atPath: file) {
            throw CommandFault(
                Phrase("Đã có tệp {path}; hãy chọn tên khác.", "{path} exists already; choose another name.")
                    .filled(["path": file]))
        }
        try await here.office.store.backup(to: file)
        desk.say(Phrase("Đã sao lưu vào {path}.", "Backed up to {path}."), ["path": file])
    }
}
