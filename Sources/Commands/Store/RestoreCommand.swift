import ArgumentParser
import Domain
import Foundation
import Operations
import Wording

/// `thidua restore FILE`: verifies the backup, keeps the present database aside under the time of now, then puts the
/// backup in its place. Refused while the program serves it.
struct RestoreCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Khôi phục từ bản sao lưu · Restore from a backup")

    @Argument(help: "Tệp sao lưu · Backup file") var file: String
    @OptionGroup var data: DataOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let place = try data.place
        guard let target = place.file else { throw CommandFault.onlyFiles(place) }
        guard FileManager.default.fileExists(atPath: file) else { throw CommandFault.missingFile(file) }
        try await desk.wiring.verify(file)
        let had = place.holdsFile
        let suffix = RestoreCommand.suffix(desk.wiring.clock.now())
        try await desk.wiring.restore(file, place, suffix)
        desk.say(Phrase("Đã khôi phục từ {path}.", "Restored from {path}."), ["path": file])
        if had {
            desk.say(
                Phrase("Dữ liệu cũ được giữ ở {path}.", "The former data is kept in {path}."),
                ["path": target + "." + suffix])
        }
    }

    /// `before-2026-11-22-0905-1790000000000`: readable, and never the same twice.
    private static func suffix(_ now: Moment) -> String {
        let (hour, minute) = now.clock
        let clock = (hour < 10 ? "0" : "") + "\(hour)" + (minute < 10 ? "0" : "") + "\(minute)"
        return "before-\(now.day)-\(clock)-\(now.milliseconds)"
    }
}
