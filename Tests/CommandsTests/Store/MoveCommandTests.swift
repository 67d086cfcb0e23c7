import Commands
import Domain
import Foundation
import Operations
import TestSupport
import Testing

/// `thidua move`.
@Suite(.enabled(if: TestEngine.isSQLite))
struct MoveCommandTests {
    private let bench = CommandBench()
    private var source: String { "sqlite:\(bench.directory)/thidua.sqlite" }
    private var target: String { "sqlite:\(bench.directory)/moved.sqlite" }

    private func initialise() async {
        #expect(await bench.run("init", "--plan", CommandBench.plan, "--data", bench.directory).code == 0)
    }

    @Test func everythingIsMovedToldAndNotMovedTwice() async throws {
        await initialise()
        let told = await bench.run("move", "--from", source, "--to", target, "--lang", "en")
        #expect(told.code == 0, "\(told.err)")
        #expect(told.err.hasPrefix("Copying agencies: 1/"))
        #expect(told.err.contains("Verifying journal_heads: "))
        #expect(told.out.contains("\nunits            "))
        #expect(told.out.contains("both sides are the same row by row"))
        let again = await bench.run("move", "--from", source, "--to", target)
        #expect(again.code == 1)
        #expect(again.out == "")
        #expect(again.err == "targetHoldsData(table: \"agencies\")\n")
    }

    @Test func programsReadEveryTableAndHead() async throws {
        await initialise()
        let told = await bench.run("move", "--from", source, "--to", target, "--json")
        guard case .object(let result) = JSON(reading: told.out), case .array(let tables) = result["tables"],
            case .array(let journals) = result["journals"], case .object(let chain) = journals.first,
            case .object(let first) = tables.first, case .string(let digest) = first["digest"]
        else {
            Testing.Issue.record("\(told.out) \(told.err)")
            return
        }
        #expect(first["table"] == "agencies")
        #expect(first["rows"] == 1)
        #expect(digest.count == 64)
        #expect(chain["entries"] == 2, "made, with its signing key")
        #expect(result["resumedAfter"] == 0)
    }

    @Test func oneAgencyIsNamed() async throws {
        await initialise()
        let name = try #require(try await bench.office().store.agencies().first?.name)
        let told = await bench.run("move", "--from", source, "--to", target, "--agency", name.uppercased())
        #expect(told.code == 0, "\(told.err)")
        let none = await bench.run("move", "--from", source, "--to", target + "2", "--agency", "Xã Lạ")
        #expect(none.code == 1)
        #expect(none.err == "noSuchAgency(\"Xã Lạ\")\n")
    }

    @Test func nothingIsMovedOntoItself() async {
        #expect(await bench.run("move", "--from", source, "--to", source).code == 64)
    }
}
