import Commands
import Domain
import Foundation
import Testing

struct SimilarCommandTests {
    /// Of the demonstration's reports two are alike only where they tell of the same achievement.
    @Test func theDemonstrationRaisesHardlyAnyFalseAlarm() async throws {
        let bench = CommandBench()
        let demo = await bench.run(["demo", "--plan", CommandBench.plan, "--until", "2026-11-30"] + bench.data)
        try #require(demo.code == 0, "\(demo.err)")
        let all = await bench.run(["nomination", "list", "--size", "10000", "--json"] + bench.data).out
        let count = all.components(separatedBy: #""status":"#).count - 1
        let found = await bench.run(["similar", "list", "--json"] + bench.data)
        #expect(found.code == 0)
        let alarms = found.out.components(separatedBy: #""kind":"report""#).count - 1
        #expect(count > 15 && alarms * 100 <= count, "\(alarms) of \(count): \(found.out.prefix(3000))")
    }
}
