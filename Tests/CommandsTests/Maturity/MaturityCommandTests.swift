import Commands
import Domain
import Foundation
import Testing

struct MaturityCommandTests {
    private let bench = CommandBench()

    private func initialised() async {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
    }

    @Test func theSetThatComesAlongIsPrintedAsAFileThatCanBeUsed() async throws {
        await initialised()
        let printed = await bench.run(["maturity", "set", "show", "dbi-2021-sme"] + bench.data)
        #expect(printed.code == 0)
        let file = try bench.file("bo.yaml", printed.out)
        let checked = await bench.run("maturity", "set", "check", file, "--lang", "en")
        #expect(checked.code == 0)
        #expect(
            checked.out == "dbi-2021-sme@2021: 6 pillars, 60 criteria, 320 points; it can be used.\n")
    }

    @Test func aBrokenSetIsToldWithItsLineAndNotLoaded() async throws {
        await initialised()
        let printed = await bench.run(["maturity", "set", "show", "dbi-2021-sme"] + bench.data).out
        let broken = try bench.file("bo.yaml", printed.replacing("above: 40", with: "above: 10"))
        let line =
            (printed.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("above: 40") }
                ?? -9) + 1
        let checked = await bench.run("maturity", "set", "check", broken, "--lang", "en")
        #expect(checked.code == 1)
        #expect(checked.out.hasPrefix("\(line):"))
        let json = await bench.run("maturity", "set", "check", broken, "--json")
        #expect(json.code == 1 && json.out.contains(#""code":"bandNotRising""#))
        let loaded = await bench.run(["maturity", "set", "load", broken, "--lang", "en"] + bench.data)
        #expect(loaded.code == 1 && loaded.err.hasPrefix("\(line):"))
        #expect(await bench.run("maturity", "set", "check", "/nowhere.yaml").code == 66)
    }

    @Test func anotherVersionIsLoadedOnce() async throws {
        await initialised()
        let printed = await bench.run(["maturity", "set", "show", "dbi-2021-sme"] + bench.data).out
        let own = try bench.file("bo.yaml", printed.replacing("version: \"2021\"", with: "version: \"2027\""))
        #expect(await bench.run(["maturity", "set", "load", own] + bench.data).code == 0)
        let again = await bench.run(["maturity", "set", "load", own, "--lang", "en"] + bench.data)
        #expect(again.code == 1 && again.err.contains("This version of the criteria set is there already."))
        let list = await bench.run(["maturity", "set", "list", "--json"] + bench.data).out
        #expect(list.contains(#""set":"dbi-2021-sme@2027""#) && list.contains(#""set":"bkhcn-2025@1.0""#))
        #expect(await bench.run(["maturity", "set", "show", "dbi-2021-sme"] + bench.data).code == 1)
        #expect(await bench.run(["maturity", "set", "show", "dbi-2021-sme@2027"] + bench.data).code == 0)
        #expect(await bench.run(["maturity", "set", "show", "bkhcn-2025"] + bench.data).code == 1)
    }

    @Test func theDemonstrationsEnterprisesAreListedAndOneIsShown() async throws {
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-11-22"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        let list = await bench.run(["maturity", "list", "--json"] + bench.data).out
        #expect(list.components(separatedBy: #""year":2026"#).count == 4)
        #expect(list.contains(#""status":"confirmed""#) && list.contains(#""status":"returned""#))
        let earlier = await bench.run(["maturity", "list", "--year", "2025", "--search", "mau xanh"] + bench.data).out
        #expect(earlier.contains("Công ty TNHH Phần mềm Mẫu Xanh") && !earlier.contains("Đồi Mẫu"))
        #expect(earlier.contains("không phải kết quả chính thức"))
        let id = try #require(list.firstMatch(of: /"id":"([a-z0-9]+)"/)?.output.1)
        let shown = await bench.run(["maturity", "show", String(id), "--lang", "en"] + bench.data)
        #expect(shown.code == 0 && shown.out.contains("How the level came about"))
        #expect(await bench.run(["maturity", "show", "khong-co"] + bench.data).code == 1)
    }
}
