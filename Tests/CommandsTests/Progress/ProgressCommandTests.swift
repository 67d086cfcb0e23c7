import Commands
import Domain
import Foundation
import Testing

struct ProgressCommandTests {
    private let bench = CommandBench()

    private func adopt(_ code: String, _ more: [String] = []) async -> (code: Int32, out: String, err: String) {
        let ran = await bench.run(
            ["indicator", "adopt", code, "--cadence", "monthly", "--due-days", "5", "--lang", "en"] + bench.data
                + more + ["--reporters", "office"])
        return (ran.code, ran.out, ran.err)
    }

    @Test func aSuggestionIsAdoptedOnceAndThenAskedOfTheUnits() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let suggested = await bench.run(["indicator", "list", "--suggested", "--json"] + bench.data).out
        #expect(suggested.contains(#""suggestion":"digital-skill-classes""#))
        #expect(suggested.components(separatedBy: #""suggestion""#).count == 13)
        #expect(await bench.run(["indicator", "list", "--json"] + bench.data).out == "[]\n")
        let adopted = await adopt("digital-skill-classes", ["--from", "2026-04-01"])
        #expect(adopted.code == 0, "\(adopted.err)")
        #expect(adopted.out.contains("Adopted: Lớp bình dân học vụ số"))
        let again = await adopt("digital-skill-classes")
        #expect(again.code != 0 && again.err.contains("indicator list --suggested"))
        let list = await bench.run(["indicator", "list", "--json"] + bench.data).out
        #expect(list.contains(#""cadence":"monthly""#) && list.contains(#""theme":"đ""#))
    }

    @Test func aDayOutsideThePlanIsRefused() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let outside = await adopt("digital-skill-classes", ["--from", "2020-01-01"])
        #expect(outside.code == 1 && outside.err.contains("within the plan's time"))
    }
}
