import Domain
import Operations
import TestSupport
import Testing

@testable import Commands

@Suite("Agencies by command")
struct AgencyCommandTests {
    private func installed() async throws -> CommandBench {
        let bench = CommandBench()
        let made = await bench.run(["init", "--plan", CommandBench.plan, "--lang", "en"] + bench.data)
        try #require(made.code == 0, "\(made.err)")
        return bench
    }

    @Test("A province is put above the commune, a second commune below it; the list is a tree")
    func tree() async throws {
        let bench = try await installed()
        let first = try #require(try await bench.office().store.agencies().first)
        let above = await bench.run(
            ["agency", "add", "--name", "UBND tỉnh Mẫu", "--level", "province", "--above", first.name, "--lang", "en"]
                + bench.data)
        #expect(above.code == 0, "\(above.err)")
        #expect(above.out.contains("Log-in: quantri-2"))
        let below = await bench.run(
            [
                "agency", "add", "--name", "UBND xã Hai", "--level", "commune", "--parent", "UBND tỉnh Mẫu", "--login",
                "hai.quantri", "--plan", CommandBench.plan, "--lang", "en",
            ] + bench.data)
        #expect(below.code == 0, "\(below.err)")
        let list = await bench.run(["agency", "list", "--lang", "en"] + bench.data)
        let names = list.out.split(separator: "\n").dropFirst().map { $0.prefix(18) }
        #expect(names.first?.hasPrefix("UBND tỉnh Mẫu") == true)
        #expect(names.dropFirst().allSatisfy { $0.hasPrefix("  ") } && names.count == 3)
    }

    @Test("With several agencies a command asks which, and takes a name or an id")
    func which() async throws {
        let bench = try await installed()
        let alone = await bench.run(["unit", "list", "--lang", "en"] + bench.data)
        #expect(alone.code == 0)
        _ = await bench.run(
            ["agency", "add", "--name", "UBND xã Hai", "--level", "commune", "--standing", "Văn phòng Hai"] + bench.data
        )
        let asked = await bench.run(["unit", "list", "--lang", "en"] + bench.data)
        #expect(asked.code == 64)
        #expect(asked.err.contains("--agency") && asked.err.contains("UBND xã Hai"))
        let named = await bench.run(["unit", "list", "--agency", "ubnd xã hai", "--lang", "en"] + bench.data)
        #expect(named.out.contains("Văn phòng Hai"))
        let wrong = await bench.run(["unit", "list", "--agency", "xã Không", "--lang", "en"] + bench.data)
        #expect(wrong.code == 1 && wrong.err.contains("xã Không"))
    }

    @Test("An agency is not put below a lower level, and its name is its own")
    func refused() async throws {
        let bench = try await installed()
        let first = try #require(try await bench.office().store.agencies().first)
        let upside = await bench.run(
            ["agency", "add", "--name", "Tỉnh", "--level", "province", "--parent", first.name] + bench.data)
        #expect(upside.code == 1)
        let twice = await bench.run(["agency", "add", "--name", first.name, "--level", "commune"] + bench.data)
        #expect(twice.code == 1)
        #expect(try await bench.office().store.agencies().count == 1)
    }
}
