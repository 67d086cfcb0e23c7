import Commands
import Domain
import Foundation
import Operations
import Secrets
import Testing

struct ArchiveCommandTests {
    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// What the manifest promises and the folder does not hold.
    private func broken(_ folder: String) throws -> [String] {
        try text("\(folder)/manifest.sha256").split(separator: "\n").compactMap { line in
            let (digest, path) = (String(line.prefix(64)), String(line.dropFirst(66)))
            return try SHA256Digest.ofFile(at: "\(folder)/\(path)").hex == digest ? nil : path
        }
    }

    @Test func `an occasion is exported whole, goes on after an interruption, and writes over nothing`() async throws {
        let bench = CommandBench(day: Day(number: 20_850))
        let made = await bench.run(["demo", "--plan", CommandBench.plan] + bench.data)
        #expect(made.code == 0)
        let folder = bench.directory + "-archive"
        let first = await bench.run(["archive", "export", "--occasion", "yearly-2026", "-o", folder] + bench.data)
        #expect(first.code == 0 && first.out.contains("SHA-256"))
        #expect(try broken(folder) == [])
        let rights = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
        #expect(rights == 0o700, "who keeps the archive reads it, no other account of the machine")
        for list in [
            "danh-muc-ho-so-nop-luu.pdf", "danh-muc-ho-so-nop-luu.csv", "bang-tong-hop-ho-so.pdf", "huong-dan.pdf",
            "bao-cao-tham-dinh.pdf",
        ] {
            #expect(FileManager.default.fileExists(atPath: "\(folder)/\(list)"), "\(list)")
        }
        let manifest = try text("\(folder)/manifest.sha256")
        for paper in [
            "/bao-cao-thanh-tich.pdf", "/bien-ban-hop.pdf", "/danh-sach-du-hop.pdf", "/danh-sach-duoc-khen.pdf",
            "/quyet-dinh.pdf", "/giay-khen.pdf", "/minh-chung/1-",
        ] {
            #expect(manifest.contains(paper), "\(paper)")
        }
        let index = try text("\(folder)/index.html")
        #expect(index.contains("Hồ sơ đề nghị (") && !index.contains("Hồ sơ đề nghị (0)"))
        #expect(!FileManager.default.fileExists(atPath: folder + ".part"))
        let again = await bench.run(["archive", "export", "--occasion", "yearly-2026", "-o", folder] + bench.data)
        #expect(again.code == 1 && again.err.contains("đã có"))

        // As an interrupted run leaves it: one file cut, one that belongs to nothing.
        let second = bench.directory + "-second"
        try FileManager.default.copyItem(atPath: folder, toPath: second + ".part")
        try "x".write(toFile: second + ".part/index.html", atomically: true, encoding: .utf8)
        try "x".write(toFile: second + ".part/stray.txt", atomically: true, encoding: .utf8)
        #expect(
            await bench.run(["archive", "export", "--occasion", "yearly-2026", "-o", second] + bench.data).code == 0)
        #expect(try broken(second) == [] && !FileManager.default.fileExists(atPath: second + "/stray.txt"))
        let whole = await bench.run(["archive", "verify", second])
        #expect(whole.code == 0 && whole.out.contains("nguyên vẹn"))
        try "x".write(toFile: second + "/index.html", atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(atPath: second + "/danh-muc-ho-so-nop-luu.csv")
        try "x".write(toFile: second + "/la.txt", atomically: true, encoding: .utf8)
        let spoiled = await bench.run(["archive", "verify", second])
        #expect(spoiled.code == 1 && spoiled.err.contains("index.html: đã bị thay đổi"))
        #expect(spoiled.err.contains("danh-muc-ho-so-nop-luu.csv: thiếu") && spoiled.err.contains("la.txt: không có"))
        #expect(await bench.run(["archive", "verify", bench.directory + "-none"]).code == 66)
        let all = bench.directory + "-all"
        #expect(await bench.run(["archive", "export", "-o", all] + bench.data).code == 0)
        #expect(FileManager.default.fileExists(atPath: all + "/yearly-2026/index.html"))
        let folders = try FileManager.default.contentsOfDirectory(atPath: all)
        for review in folders where review.hasPrefix("interim") || review.hasPrefix("final") {
            let report = "\(all)/\(review)/bao-cao-so-ket-tong-ket.pdf"
            #expect(FileManager.default.fileExists(atPath: report), "\(review)")
        }
        #expect(await bench.run(["archive", "verify", all]).code == 0)
        let repeated = await bench.run(["archive", "export", "-o", all] + bench.data)
        #expect(repeated.code == 0 && repeated.err.contains("giữ nguyên"))
        let unknown = await bench.run(["archive", "export", "--occasion", "khong", "-o", second + "x"] + bench.data)
        #expect(unknown.code == 1 && !FileManager.default.fileExists(atPath: second + "x.part"))

        let batch = bench.directory + "-batch.pdf"
        #expect(await bench.run(["certificate", "batch", "--year", "2026", "-o", batch] + bench.data).code == 0)
        #expect(FileManager.default.contents(atPath: batch)?.starts(with: Data("%PDF-".utf8)) == true)
        // The database is nobody's place for a file.
        let office = try await bench.office()
        let over = bench.directory + "/thidua.sqlite"
        _ = FileManager.default.createFile(atPath: over + "x", contents: Data("SQLite format 3\0".utf8))
        let refused = await bench.run(["certificate", "batch", "--year", "2026", "-o", over + "x"] + bench.data)
        #expect(refused.code != 0 && refused.err.contains("không ghi đè"))
        let agency = try #require(try await office.store.agencies().first)
        let code = try #require(try await office.store.certificates(agency: agency.id, year: 2026).first).code
        let looked = await bench.run(["verify", code] + bench.data)
        #expect(looked.code == 0 && looked.out.contains(code) && looked.out.contains("còn hiệu lực"))
        #expect(await bench.run(["verify", "AAAA-AAAA-AAAA"] + bench.data).code == 1)
        let moved = await bench.run(["certificate", "adjust", "--across", "3.5", "--down", "-2"] + bench.data)
        #expect(moved.code == 0, "\(moved.err)")
        let none = await bench.run(["certificate", "batch", "--year", "2020", "-o", batch + "x"] + bench.data)
        #expect(none.code == 1 && !FileManager.default.fileExists(atPath: batch + "x.part"))
        #expect(await bench.run(["check"] + bench.data).code == 0)
        #expect(await bench.run(["journal", "verify"] + bench.data).code == 0)
    }
}
