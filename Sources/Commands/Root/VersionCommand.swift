import ArgumentParser
import Wording

/// `thidua version`
struct VersionCommand: SpokenCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Phiên bản · Version")

    /// Semantic; CHANGELOG.md tells what each brought.
    static let number = "0.1.0"

    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        desk.say(
            Phrase("thidua {version} (lược đồ dữ liệu {schema})", "thidua {version} (data schema {schema})"),
            ["version": VersionCommand.number, "schema": "\(desk.wiring.schemaVersion)"])
    }
}
