import Commands
import Domain
import Foundation
import Testing

struct PublishCommandTests {
    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func pages(_ folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".html") }
    }

    /// Addresses in a page that lead to another file of the folder.
    private func links(_ page: String) -> [String] {
        page.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }.filter { $0 != "data:," && $0 != "#main" }
    }

    @Test func `the public pages stand as files whose links all lead to files, and replace only what they wrote`()
        async throws
    {
        let bench = CommandBench(day: Day(number: 20_850))
        #expect(await bench.run(["demo", "--plan", CommandBench.plan] + bench.data).code == 0)
        let folder = bench.directory + "-public"
        let made = await bench.run(["publish", "-o", folder] + bench.data)
        #expect(made.code == 0 && made.out.contains("index.html"))
        let pages = pages(folder)
        #expect(pages.count > 10 && pages.contains { $0.hasSuffix("phong-trao.html") && $0.hasPrefix("en/") })
        for page in pages {
            let content = try text("\(folder)/\(page)")
            let here = URL(filePath: "\(folder)/\(page)").deletingLastPathComponent()
            for link in links(content) {
                let target = here.appending(path: link).standardizedFileURL.path
                #expect(FileManager.default.fileExists(atPath: target), "\(page): \(link)")
            }
            #expect(!content.contains("HS-2026-") && !content.contains("csrf"), "\(page)")
            #expect(content.contains("Dữ liệu minh họa") || content.contains("Demonstration data"), "\(page)")
            #expect(!content.contains("Tra cứu giấy khen theo mã"), "\(page): no register to ask")
        }
        let check = try text("\(folder)/kiem-tra-giay-khen.html")
        #expect(check.contains("href=\"./index.html\"") && check.contains("không tra được mã đó"))
        #expect(!check.contains("hoặc gõ mã tra cứu"))
        let again = await bench.run(["publish", "-o", folder] + bench.data)
        #expect(again.code == 0 && !FileManager.default.fileExists(atPath: folder + ".part"))
        #expect(!FileManager.default.fileExists(atPath: folder + ".old"))

        let foreign = bench.directory + "-foreign"
        try FileManager.default.createDirectory(atPath: foreign, withIntermediateDirectories: true)
        try "x".write(toFile: foreign + "/mine.txt", atomically: true, encoding: .utf8)
        let refused = await bench.run(["publish", "-o", foreign] + bench.data)
        #expect(refused.code != 0 && refused.err.contains("không ghi đè"))
        #expect(try text(foreign + "/mine.txt") == "x")
        // What an office calls its site of before is nobody's to remove either.
        for ending in [".old", ".part"] {
            let web = "\(bench.directory)-web\(ending.dropFirst())"
            try FileManager.default.createDirectory(atPath: web + ending, withIntermediateDirectories: true)
            try "x".write(toFile: "\(web)\(ending)/mine.txt", atomically: true, encoding: .utf8)
            #expect(await bench.run(["publish", "-o", web] + bench.data).code != 0)
            #expect(try text("\(web)\(ending)/mine.txt") == "x")
        }
        #expect(await bench.run(["data", "export", "-o", folder] + bench.data).code != 0)
        let link = bench.directory + "-link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
        #expect(await bench.run(["publish", "-o", link] + bench.data).code != 0)
        #expect(await bench.run(["publish", "-o", ""] + bench.data).code != 0)
    }

    @Test func `open data are written with a dictionary that names every column of every file`() async throws {
        let bench = CommandBench(day: Day(number: 20_850))
        #expect(await bench.run(["demo", "--plan", CommandBench.plan] + bench.data).code == 0)
        let folder = bench.directory + "-data"
        #expect(await bench.run(["data", "export", "-o", folder] + bench.data).code == 0)
        let bytes = try Data(contentsOf: URL(filePath: "\(folder)/datapackage.json"))
        let package = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.count > 8)
        for resource in resources where resource["format"] as? String == "csv" {
            let path = try #require(resource["path"] as? String)
            let schema = try #require(resource["schema"] as? [String: [[String: String]]])
            let names = (schema["fields"] ?? []).compactMap { $0["name"] }
            let head = try text("\(folder)/\(path)").split(separator: "\r\n").first ?? ""
            #expect(head.replacing("\u{FEFF}", with: "") == names.joined(separator: ","), "\(path)")
        }
    }
}
