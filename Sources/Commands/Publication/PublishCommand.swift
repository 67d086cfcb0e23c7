import ArgumentParser
import Domain
import Operations
import Paperwork
import Wording

/// `thidua publish -o DIR`: the public pages of every agency as files for another server, with the open data and the
/// offline verifier beside them. The folder is replaced as a whole.
struct PublishCommand: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Xuất các trang công khai thành tệp · Write the public pages as files")

    @Option(name: .shortAndLong, help: "Thư mục · Folder") var output: String
    @OptionGroup var data: DataOption
    @OptionGroup var agency: AgencyOption
    @OptionGroup var speech: Speech

    func act(_ desk: CommandDesk) async throws {
        let office = try await desk.wiring.open(data.place, .existing)
        let tree = AgencyTree(try await office.store.agencies())
        guard let first = tree.roots.first else { throw CommandFault.noAgency }
        let only = try agency.wanted.map { try tree.found($0).id }
        let chosen = tree.lines.filter { only == nil || $0.agency.id == only }
        let day = office.now.day
        let press = try desk.wiring.publicFiles(day, try await office.store.isDemo())
        let folder = try PublicFolder(output, for: .pages)
        var pages = 0
        func put(_ files: [PublicFiles.File]) throws {
            for file in files {
                try folder.put(file.bytes, at: file.path)
                if file.path.hasSuffix(".html") { pages += 1 }
            }
        }
        try put(press.entrance(chosen, only.flatMap(tree.agency)?.name ?? first.name))
        let keys = try await office.store.publishedKeys(agency: only)
        try put([(PublicFiles.verifier, press.check(keys))])
        for (place, line) in chosen.enumerated() {
            let record = try await office.readPublicRecord(of: line.agency)
            let published = try await office.listPublished(agency: line.agency.id, year: nil)
            try put(press.pages(record, published))
            let data = OpenDataFile(OpenData(record, published: published), made: day)
            let home = "\(press.folder(line.agency))/data"
            try put(data.files.map { ("\(home)/\($0.name)", $0.bytes) })
            if (place + 1).isMultiple(of: 20) {
                desk.remark(
                    Phrase("Đã ghi {count}/{all} cơ quan", "Agencies written: {count} of {all}"),
                    ["count": "\(place + 1)", "all": "\(chosen.count)"])
            }
        }
        try folder.finish()
        desk.say(
            Phrase(
                "Đã ghi {count} trang của {agencies} cơ quan vào {path}. Mở {path}/index.html để xem.",
                "Wrote {count} pages of {agencies} agencies to {path}. Open {path}/index.html to see them."),
            ["count": "\(pages)", "agencies": "\(chosen.count)", "path": folder.path])
    }
}
