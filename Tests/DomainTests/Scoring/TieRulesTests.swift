import Domain
import Testing

@Suite struct TieRulesTests {
    private let women = WomenRule(percent: Hundredths(whole: 70), citation: nil)

    @Test func `a step with order 1 begins a chain of its own`() {
        let step = { TieStep(order: $0, prefer: .higher, text: "x", source: "s") }
        let chains = ScoreTable(rows: [], ties: [step(1), step(2), step(1), step(2), step(3)]).chains
        #expect(chains.map(\.number) == [1, 2] && chains.map(\.steps.count) == [2, 3])
        #expect(chains.map(\.keys) == [["1.1", "1.2"], ["2.1", "2.2", "2.3"]])
    }

    @Test func `the law's rule comes after what the plan measures and before a vote`() {
        let rules = TieRules(CanThoTable.table.chains.first, women: women).rules
        #expect(rules.count == 4 && rules[2] == .women(women) && rules[3].isVote)
        #expect(TieRules(nil).rules.isEmpty)
    }

    @Test func `where less is better the smaller value stands first`() {
        let step = TieStep(order: 1, prefer: .lower, text: "số vụ việc", source: "s")
        let rules = TieRules(TieChain(number: 1, steps: [step]))
        let value = {
            rules.values(of: ScoreAnswers(quantities: ["1.1": Hundredths(whole: $0)]), .collective, nil)[0] ?? 0
        }
        #expect(value(2) > value(3))
        #expect(rules.values(of: .none, .collective, nil) == [nil])
    }

    @Test(arguments: [(7, 10, 1), (6, 9, 0), (69, 100, 0), (70, 100, 1), (0, 3, 0)])
    func `a collective goes first from 70 percent of women on`(women: Int, members: Int, value: Int) {
        let answers = ScoreAnswers(women: women, members: members)
        #expect(TieRules(nil, women: self.women).values(of: answers, .collective, nil) == [value])
    }

    @Test func `of persons the woman goes first, and what nobody knows decides nothing`() {
        let values = { TieRules(nil, women: women).values(of: .none, $0, $1) }
        #expect(values(.individual, .woman) == [1] && values(.individual, .man) == [0])
        #expect(values(.individual, nil) == [nil] && values(.collective, nil) == [nil])
        #expect(values(.household, nil) == [nil])
    }
}
