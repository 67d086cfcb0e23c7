import Commands
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// From an empty folder to accounts, backup and restore.
struct InstallationTests {
    private let bench = CommandBench()
    private var data: [String] { bench.data }

    private func initialise() async {
        let answer = await bench.run(["init", "--plan", CommandBench.plan, "--lang", "en"] + data)
        #expect(answer.code == 0, "\(answer.err)")
        #expect(answer.out.contains("Log-in: quantri\n"))
    }

    @Test func aFolderIsInitialisedOnce() async {
        await initialise()
        let again = await bench.run(["init", "--plan", CommandBench.plan, "--lang", "en"] + data)
        #expect(again.code == 1)
        #expect(
            again.err
                == "\(bench.place.name) holds data already and is left alone. Choose another place.\n")
    }

    @Test func anAccountGetsItsUnitAndTheGivenPassword() async throws {
        await initialise()
        #expect(await bench.run(["unit", "add", "Trường Mẫu", "--kind", "school"] + data).code == 0)
        let arguments = ["account", "add", "--login", "truong", "--name", "Lê Thị Mẫu", "--role", "unit"]
        let added = await bench.run(
            arguments + ["--unit", "truong mau", "--password-stdin"] + data, input: "mot-mat-khau-dai\n")
        #expect(added.code == 0, "\(added.err)")
        #expect(added.out == "Đã thêm tài khoản truong.\n")
        let office = try await bench.office()
        let opened = try await office.logIn(
            login: "truong", password: "mot-mat-khau-dai", origin: "test", device: "test")
        #expect(opened.persona.roles == [.unitRepresentative])
        let list = await bench.run(["account", "list", "--json"] + data).out
        #expect(
            list.contains(
                #"{"login":"truong","name":"Lê Thị Mẫu","roles":["unit"],"status":"active","unit":"Trường Mẫu"}"#))
    }

    @Test func allReasonsOfARefusalAreSaid() async {
        await initialise()
        let answer = await bench.run(
            ["account", "add", "--login", "A!", "--name", "X", "--role", "unit", "--lang", "en"] + data)
        #expect(answer.code == 1)
        #expect(answer.err.split(separator: "\n").count == 2)
    }

    @Test func severalRolesMayFollowOneOption() async {
        await initialise()
        let arguments = ["account", "add", "--login", "bench", "--name", "Bench", "--role", "clerk", "appraiser"]
        #expect(await bench.run(arguments + data).code == 0)
        #expect(await bench.run(["account", "list"] + data).out.contains("bench"))
    }

    @Test func aResetPasswordWorksAndARevokedAccountDoesNot() async throws {
        await initialise()
        _ = await bench.run(["account", "add", "--login", "bench", "--name", "Bench", "--role", "clerk"] + data)
        let answer = await bench.run(["account", "reset", "bench", "--lang", "en"] + data)
        let password = answer.out.replacing("Password (shown once): ", with: "").replacing("\n", with: "")
        let office = try await bench.office()
        _ = try await office.logIn(login: "bench", password: password, origin: "test", device: "test")
        #expect(await bench.run(["account", "revoke", "bench"] + data).code == 0)
        await #expect(throws: Refusal(.wrongLogin, field: "login")) {
            _ = try await office.logIn(login: "bench", password: password, origin: "test", device: "test")
        }
    }

    @Test(.enabled(if: TestEngine.isSQLite)) func aBackupIsPutBackAndTheOldDataKept() async throws {
        await initialise()
        let backup = bench.directory + "/backup.sqlite"
        #expect(await bench.run(["backup", backup] + data).code == 0)
        _ = await bench.run(["unit", "add", "Xóm Mẫu", "--kind", "village"] + data)
        #expect(await bench.run(["unit", "list"] + data).out.contains("Xóm Mẫu"))
        let restored = await bench.run(["restore", backup] + data)
        #expect(restored.code == 0, "\(restored.err)")
        #expect(await !bench.run(["unit", "list"] + data).out.contains("Xóm Mẫu"))
        let kept = try FileManager.default.contentsOfDirectory(atPath: bench.directory)
        #expect(kept.contains { $0.hasPrefix("thidua.sqlite.before-2026-11-22-0900") })
    }

    @Test(.enabled(if: TestEngine.isSQLite)) func whatIsNoBackupIsNotRestored() async throws {
        await initialise()
        let file = try bench.file("note.txt", "không phải cơ sở dữ liệu, chỉ là một dòng chữ")
        #expect(await bench.run(["restore", file] + data).code == 74)
        #expect(await bench.run(["check"] + data).out == "Dữ liệu nhất quán.\n")
    }

    @Test func theJournalsHeadIsTheLastLine() async {
        await initialise()
        let answer = await bench.run(["journal", "verify"] + data)
        #expect(answer.code == 0)
        let last = answer.out.split(separator: "\n").last ?? ""
        #expect(last.count == 64)
        #expect(last.allSatisfy { $0.isHexDigit })
    }

    @Test func servingTellsTheAddress() async {
        await initialise()
        let answer = await bench.run(["serve", "--lang", "en"] + data)
        #expect(answer.code == 0, "\(answer.err)")
        #expect(answer.out == "Serving at http://127.0.0.1:8080\n")
    }
}
