import ArgumentParser

/// `thidua archive`
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Lưu trữ hồ sơ của đợt · Archives of occasions",
        subcommands: [ArchiveExportCommand.self, ArchiveVerifyCommand.self])
}
