import Domain
import Testing

@Suite struct InitiativeCommandTests {
    @Test func `an empty register is listed as such, and an unknown subcommand is refused`() async throws {
        let bench = CommandBench()
        _ = await bench.run(["init", "--plan", CommandBench.plan] + bench.data)
        let list = await bench.run(["initiative", "list", "--json"] + bench.data)
        #expect(list.code == 0 && list.out.trimmingPrefix("[").hasPrefix("]"), "\(list.out) \(list.err)")
        #expect(await bench.run(["initiative", "remove"] + bench.data).code == 64)
    }
}
