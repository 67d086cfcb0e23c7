import Commands
import Domain
import Foundation
import Storage
import StorageSQLite
import TestSupport
import Testing

/// `thidua backup verify`.
@Suite(.enabled(if: TestEngine.isSQLite))
struct BackupVerifyTests {
    private let bench = CommandBench()
    private var backup: String { bench.directory + "/backup.sqlite" }

    private func backUp() async {
        let data = ["--data", bench.directory]
        #expect(await bench.run(["init", "--plan", CommandBench.plan] + data).code == 0)
        #expect(await bench.run(["backup", backup] + data).code == 0)
    }

    @Test func `a place that can not be written to is named, not the program's inside`() async throws {
        await backUp()
        let place = bench.directory + "/khong-co/b.sqlite"
        let told = await bench.run("backup", place, "--data", bench.directory)
        #expect(told.code == 74 && told.err.contains("Không ghi được bản sao lưu vào \(place)"), "\(told.err)")
        #expect(!told.err.contains("missing("))
    }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: backup)) }

    private func answer(_ text: String) throws -> [String: JSON] {
        guard case .object(let members) = JSON(reading: text) else { return [:] }
        return members
    }

    @Test func aWholeBackupIsTold() async throws {
        await backUp()
        let before = try bytes()
        let told = await bench.run("backup", "verify", backup, "--lang", "en")
        #expect(told.code == 0, "\(told.err)")
        let schema = Migrator(Schema.migrations).known
        #expect(told.out.hasPrefix("File: \(backup)\nBytes: 4096\nSchema: \(schema)\nRows: "))
        #expect(told.out.contains("Time (seconds): 1.2\nWhole: ✓\n"))
        #expect(told.out.contains("\njournal_entries"))
        #expect(told.out.hasSuffix("The rehearsal succeeded: every invariant and the journal hold.\n"))
        let json = try answer(await bench.run("backup", "verify", backup, "--json").out)
        #expect(json["holds"] == true)
        #expect(json["milliseconds"] == 1234)
        #expect(json["findings"] == [])
        guard case .array(let agencies) = json["agencies"], case .object(let agency) = agencies.first else {
            Testing.Issue.record("no agency")
            return
        }
        #expect(agency["journal"] == "intact")
        #expect(agency["entries"] == 2, "made, with its signing key")
        #expect(try bytes() == before)
        let files = try FileManager.default.contentsOfDirectory(atPath: bench.directory)
        #expect(files.filter { $0.hasPrefix("backup") } == ["backup.sqlite"])
    }

    @Test func whatDoesNotHoldEndsWith1() async throws {
        await backUp()
        let database = try SQLiteDatabase(path: backup, create: false)
        try await database.write { try $0.execute("UPDATE journal_heads SET sequence = 7", []) }
        try database.close()
        let told = await bench.run("backup", "verify", backup, "--lang", "en")
        #expect(told.code == 1)
        #expect(told.out.contains("journalIntact"))
        #expect(told.out.hasSuffix("The backup can be restored, but the data in it does not hold together.\n"))
        let json = try answer(await bench.run("backup", "verify", backup, "--json").out)
        #expect(json["holds"] == false)
    }

    @Test func aCutFileIsAnAnswerToo() async throws {
        await backUp()
        try bytes().prefix(40_000).write(to: URL(fileURLWithPath: backup))
        let cut = try bytes()
        let told = await bench.run("backup", "verify", backup, "--json", "--lang", "en")
        #expect(told.code != 0)
        #expect(!told.err.isEmpty)
        let json = try answer(told.out)
        #expect(json["holds"] == false)
        #expect(json["file"] == .string(backup))
        #expect(json["problem"] != nil)
        #expect(try bytes() == cut)
    }

    @Test func aMissingFileEndsWith66() async {
        let told = await bench.run("backup", "verify", "/khong/co.sqlite", "--lang", "en")
        #expect(told.code == 66)
        #expect(told.err == "There is no file /khong/co.sqlite.\n")
    }
}
