import ArgumentParser
import Domain
import Operations
import Wording

/// `thidua key export [--html] -o FILE`: the public keys, as JSON for `thidua verify --key` or as the offline verifier.
struct KeyExportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất khóa công khai · Export the public keys")

    @Flag(help: "Thành trang kiểm tra không cần mạng · As the offline verifier") var html = false
    @Option(name: .shortAndLong, help: "Tệp · File") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let tree = AgencyTree(try await office.store.agencies())
        let chosen = try agency.wanted.map { try tree.found($0).id }
        let keys = try await office.store.publishedKeys(agency: chosen)
        let bytes =
            html ? try desk.wiring.verifier(keys, desk.wiring.clock.now().day, desk.language) : KeyFile.bytes(keys)
        try desk.write(bytes, to: output)
        desk.say(
            Phrase("Đã ghi {count} khóa công khai vào {path}.", "Wrote {count} public keys to {path}."),
            ["count": "\(keys.count)", "path": output])
    }
}
