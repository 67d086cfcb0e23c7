import Commands
import Domain
import Foundation
import Testing

struct ModelCommandTests {
    private let bench = CommandBench()

    @Test func anEmptyOfficeHasNoExamplesAndNoResultsYet() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let list = await bench.run(["model", "list", "--json"] + bench.data)
        #expect(list.code == 0 && list.out.contains("[]"))
        let results = await bench.run(["yearly-results", "--year", "2026", "--json"] + bench.data)
        #expect(results.code == 0, "\(results.err)")
        #expect(results.out.contains("open_findings") || results.out.contains("[]"))
    }
}
