import Commands
import Domain
import Foundation
import Testing

struct InspectionCommandTests {
    private let bench = CommandBench()

    @Test func anEmptyOfficeHasNoVisitsAndAnUnknownOneIsToldSo() async throws {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let list = await bench.run(["inspection", "list", "--json"] + bench.data)
        #expect(list.code == 0 && list.out.contains("[]"))
        #expect(await bench.run(["inspection", "findings", "--json"] + bench.data).out.contains("[]"))
        let unknown = await bench.run(["inspection", "show", "khong-co", "--lang", "en"] + bench.data)
        #expect(unknown.code != 0 && unknown.err.contains("khong-co"))
    }
}
