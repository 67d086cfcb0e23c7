import ArgumentParser
import Domain
import Foundation
import Operations
import Wording

/// `thidua restore FILE`: verifies the backup, keeps the present database aside under the time of now, then puts the
/// backup in its place. Refused while the program serves it. On a PostgreSQL server the database has to be empty.
struct RestoreCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Khôi phục từ bản sao lưu · Restore from a backup")

    @Argument(help: "Tệp sao lưu · Backup file") var file: String
    @OptionGroup var data: DataOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let place = try data.place
        guard FileManager.default.fileExists(atPath: file) else { throw CommandFault.missingFile(file) }
        guard let target = place.file else { return try await restore(into: place, desk) }
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

    /// A server's database is not replaced: it has to be empty.
    private func restore(into place: DataPlace, _ desk: CommandDesk) async throws {
        let broken = try await desk.wiring.restoreServer(file, place)
        desk.say(
            Phrase("Đã khôi phục từ {path} vào {place}.", "Restored from {path} into {place}."),
            ["path": file, "place": place.name])
        if broken.isEmpty { return }
        desk.remark(MoveWords.backupBroken)
        desk.remark(Phrase("{names}", "{names}"), ["names": broken.joined(separator: ", ")])
    }

    /// `before-2026-11-22-0905-1790000000000`: readable, and never the same twice.
    private static func suffix(_ now: Moment) -> String {
        let (hour, minute) = now.clock
        let clock = (hour < 10 ? "0" : "") + "\(hour)" + (minute < 10 ? "0" : "") + "\(minute)"
        return "before-\(now.day)-\(clock)-\(now.milliseconds)"
    }
}
