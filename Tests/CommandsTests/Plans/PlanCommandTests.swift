import Commands
import Foundation
import Testing

struct PlanCommandTests {
    private let bench = CommandBench()

    @Test func aPlanThatCanBeUsedHasOnlyWarnings() async {
        let answer = await bench.run("plan", "check", CommandBench.plan, "--lang", "en")
        #expect(answer.code == 0)
        #expect(answer.out.split(separator: "\n").last?.hasPrefix("0 blocking, ") == true)
        #expect(answer.err == "")
    }

    @Test func aBrokenPlanIsToldWithLineAndColumn() async throws {
        let whole = try String(contentsOfFile: CommandBench.plan, encoding: .utf8)
        let broken = try bench.file(
            "plan.yaml", whole.replacing("  level: commune\n  number:", with: "  level: xa\n  number:"))
        let line =
            (whole.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == "  level: commune" } ?? 0)
            + 1
        let answer = await bench.run("plan", "check", broken, "--lang", "en")
        #expect(answer.code == 1)
        #expect(answer.out.hasPrefix("\(line):10 ["))
        #expect(answer.out.split(separator: "\n").last?.hasPrefix("1 blocking, ") == true)
    }

    @Test func everyProblemIsAlsoJSON() async throws {
        let broken = try bench.file("plan.yaml", "identity: 3\n")
        let answer = await bench.run("plan", "check", broken, "--json")
        #expect(answer.code == 1)
        #expect(answer.out.hasPrefix(#"[{"code":"#))
        #expect(answer.out.contains(#""line":1"#))
        #expect(answer.out.contains(#""strength":"block""#))
    }

    @Test func aBrokenPlanIsNotLoaded() async throws {
        let broken = try bench.file("plan.yaml", "identity: 3\n")
        let answer = await bench.run(["init", "--plan", broken, "--lang", "en"] + bench.data)
        #expect(answer.code == 1)
        #expect(answer.err.hasPrefix("1:"))
        #expect(!bench.place.holdsFile)
    }

    @Test func thePlanOfTheFolderIsTheOneOfTheFile() async {
        let file = await bench.run("plan", "show", CommandBench.plan, "--json").out
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let loaded = await bench.run(["plan", "show", "--json"] + bench.data).out
        #expect(file.contains("Cao Minh"))
        #expect(loaded == file)
    }

    @Test func aPlanComesFromOnePlace() async {
        #expect(await bench.run("plan", "show").code == 64)
        #expect(await bench.run("plan", "show", CommandBench.plan, "--data", "x").code == 64)
    }
}
