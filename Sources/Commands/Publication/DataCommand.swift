import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua data`
struct DataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data", abstract: "Dữ liệu mở · Open data", subcommands: [DataExportCommand.self])
}

/// `thidua data export -o DIR`: what an agency shows, as CSV and JSON with a data dictionary; each agency in a folder of
/// its own where there are several. The folder is replaced as a whole.
struct DataExportCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Xuất CSV, JSON và từ điển dữ liệu · Write CSV, JSON and their dictionary")

    @Option(name: .shortAndLong, help: "Thư mục · Folder") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let tree = AgencyTree(try await office.store.agencies())
        let only = try agency.wanted.map { try tree.found($0).id }
        let chosen = tree.lines.map(\.agency).filter { only == nil || $0.id == only }
        let press = try desk.wiring.publicFiles(office.now.day, false)
        let folder = try PublicFolder(output, for: .data)
        var count = 0
        for one in chosen {
            let record = try await office.readPublicRecord(of: one)
            let published = try await office.listPublished(agency: one.id, year: nil)
            let home = chosen.count == 1 ? "" : press.folder(one) + "/"
            for file in OpenDataFile(OpenData(record, published: published), made: office.now.day).files {
                try folder.put(file.bytes, at: home + file.name)
                count += 1
            }
        }
        try folder.finish()
        desk.say(
            Phrase(
                "Đã ghi {count} tệp dữ liệu của {agencies} cơ quan vào {path}.",
                "Wrote {count} data files of {agencies} agencies to {path}."),
            ["count": "\(count)", "agencies": "\(chosen.count)", "path": folder.path])
    }
}
