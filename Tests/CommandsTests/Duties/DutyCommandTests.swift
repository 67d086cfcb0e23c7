import Commands
import Domain
import Foundation
import Testing

struct DutyCommandTests {
    private let bench = CommandBench()

    @Test func theDutiesOfADayAreListedForPeopleAndPrograms() async {
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let list = await bench.run(["duty", "list", "--on", "2026-12-01", "--lang", "en"] + bench.data)
        #expect(list.code == 0 && list.out.contains("Open the occasion and issue its guidance"))
        let json = await bench.run(["duty", "list", "--on", "2027-01-04", "--within", "0", "--json"] + bench.data)
        #expect(json.code == 0 && json.out.contains(#""standing":"late""#))
        #expect(!json.out.contains(#""standing":"ahead""#))
        #expect(await bench.run(["duty", "list", "--within", "-1"] + bench.data).code == 64)
        #expect(await bench.run(["duty", "list", "--unit", "Không có"] + bench.data).code != 0)
    }
}
