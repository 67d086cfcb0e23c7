import Domain
import Testing

/// Equals at the border, why each line came out as it did, and the law's one tie-break (law.md P4).
@Suite struct AllocationTieTests {
    private func candidate(_ key: Int, rank: Int, order: Int = 0, _ kind: AwardKind = .individual, unit: Int = 0) throws
        -> Candidate
    {
        Candidate(
            nomination: try Make.id("nomination\(key)"), kind: kind, unit: try Make.id("unit\(unit)"),
            unitKind: .school, rank: rank, order: order)
    }

    @Test func `every line says which place it got, or which rule was full`() throws {
        let rule = AllocationTests.rule([.individual], 2)
        let perUnit = AllocationTests.rule([.individual], 1, .unit)
        var allocation = Allocation(rules: [rule, perUnit])
        let lines = allocation.place([
            try candidate(1, rank: 1, unit: 1), try candidate(2, rank: 2, unit: 1), try candidate(3, rank: 3, unit: 2),
        ])
        #expect(lines.map(\.outcome) == [.placed, .left(perUnit), .placed])
        #expect(lines[0].seats.map(\.used) == [0, 0] && lines[1].seats.map(\.free) == [1, 0])
        #expect(lines[2].seats.map(\.used) == [1, 0])
    }

    @Test func `equals who all fit are all in`() throws {
        var allocation = Allocation(rules: [AllocationTests.rule([.individual], 3)])
        let lines = allocation.place([try candidate(1, rank: 1), try candidate(2, rank: 1), try candidate(3, rank: 2)])
        #expect(lines.map(\.outcome) == [.placed, .placed, .placed] && allocation.ties == [])
    }

    @Test func `of equals at the border nobody is placed by the program, and who comes after waits`() throws {
        let rule = AllocationTests.rule([.individual], 2)
        var allocation = Allocation(rules: [rule])
        let lines = allocation.place([
            try candidate(1, rank: 1), try candidate(2, rank: 2), try candidate(3, rank: 2), try candidate(4, rank: 3),
        ])
        #expect(lines.map(\.outcome) == [.placed, .tied(rule), .tied(rule), .waits(rule)])
        #expect(allocation.ties.map(\.free) == [1])
        #expect(allocation.ties.map { $0.nominations.map(\.text) } == [["nomination2", "nomination3"]])
    }

    @Test func `equals of another kind, and of a unit with room, are not drawn into the tie`() throws {
        let perUnit = AllocationTests.rule([.individual], 1, .unit)
        let all = AllocationTests.rule([.collective, .individual], 9)
        var allocation = Allocation(rules: [perUnit, all])
        let lines = allocation.place([
            try candidate(1, rank: 1, unit: 1), try candidate(2, rank: 1, unit: 1), try candidate(3, rank: 1, unit: 2),
            try candidate(4, rank: 1, .collective, unit: 1),
        ])
        #expect(lines.map(\.outcome) == [.tied(perUnit), .tied(perUnit), .placed, .placed])
    }

    @Test func `what people decided gives the places in their order`() throws {
        let rule = AllocationTests.rule([.individual], 1)
        var allocation = Allocation(rules: [rule])
        let lines = allocation.place([try candidate(1, rank: 1, order: 2), try candidate(2, rank: 1, order: 1)])
        #expect(lines.map(\.nomination.text) == ["nomination2", "nomination1"])
        #expect(lines.map(\.outcome) == [.placed, .left(rule)] && allocation.ties == [])
    }

    @Test func `a word on some of them does not decide for one who came later`() throws {
        let rule = AllocationTests.rule([.individual], 1)
        var allocation = Allocation(rules: [rule])
        let lines = allocation.place([
            try candidate(1, rank: 1, order: 2), try candidate(2, rank: 1, order: 1), try candidate(3, rank: 1),
        ])
        #expect(Set(lines.map(\.outcome)) == [.tied(rule)])
    }

    private func person(_ key: String, _ gender: Gender?) throws -> WomenFirst.Member {
        WomenFirst.Member(nomination: try Make.id(key), kind: .individual, gender: gender)
    }

    private func group(_ key: String, _ women: Int?, of members: Int?) throws -> WomenFirst.Member {
        WomenFirst.Member(
            nomination: try Make.id(key), kind: .collective, gender: nil, women: women, members: members)
    }

    private let rule = WomenRule(.shipped, on: Make.now.day)

    @Test func `P4: the woman, where the women are as many as the places`() throws {
        let (woman, man) = (try person("w", .woman), try person("m", .man))
        #expect(
            WomenFirst.answer([man, woman], free: 1, by: rule) == .order([try Make.id("w"), try Make.id("m")]))
        #expect(WomenFirst.answer([woman, try person("w2", .woman)], free: 1, by: rule) == .stillEqual)
        #expect(WomenFirst.answer([man, try person("m2", .man)], free: 1, by: rule) == .stillEqual)
    }

    @Test func `P4: a gender that is not recorded is not guessed`() throws {
        let answer = WomenFirst.answer([try person("w", .woman), try person("x", nil)], free: 1, by: rule)
        #expect(answer == .unknown([try Make.id("x")]))
    }

    /// law.md P4 and §8: 7 of 10 reach 70 %, 6 of 9 do not.
    @Test func `P4: the collective with at least 70 % women`() throws {
        let answer = WomenFirst.answer(
            [try group("nine", 6, of: 9), try group("ten", 7, of: 10)], free: 1, by: rule)
        #expect(answer == .order([try Make.id("ten"), try Make.id("nine")]))
        let unknown = WomenFirst.answer([try group("a", nil, of: 9), try group("b", 7, of: 10)], free: 1, by: rule)
        #expect(unknown == .unknown([try Make.id("a")]))
    }

    @Test func `P4: without the rule nobody is preferred, a woman neither`() throws {
        let equals = [try person("m", .man), try person("w", .woman)]
        #expect(WomenFirst.answer(equals, free: 1, by: nil) == .stillEqual)
    }

    /// What a ranking and an allocation ask is one rule: they can not differ.
    @Test(arguments: [(6, 9), (7, 10), (69, 100), (70, 100), (11, 10), (0, 0)])
    func `P4: a ranking and an allocation prefer the same collectives`(women: Int, members: Int) throws {
        let rule = try #require(WomenRule(.shipped, on: Make.now.day))
        let ranked = TieRules(nil, women: rule).values(
            of: ScoreAnswers(women: women, members: members), .collective, nil)[0]
        let allocated = WomenFirst.answer(
            [try group("a", women, of: members), try group("b", 0, of: 1)], free: 1, by: rule)
        switch ranked {
        case 1: #expect(allocated == .order([try Make.id("a"), try Make.id("b")]))
        case 0: #expect(allocated == .stillEqual)
        default: #expect(allocated == .unknown([try Make.id("a")]))
        }
    }

    @Test func `a trial changes numbers and ranks on a copy alone`() throws {
        var trial = AllocationTrial()
        let rules = [
            AllocationTests.rule([.individual], 1), AllocationTests.rule([.individual], 9, .programme, .upper),
        ]
        let candidates = [try candidate(1, rank: 1), try candidate(2, rank: 2, order: 3)]
        #expect(trial.rules(rules) == rules && trial.candidates(candidates) == candidates)
        trial.maxima = [0: 2, 1: 5]
        trial.ranks = [candidates[1].nomination: 1]
        #expect(trial.rules(rules).map(\.maximum) == [2, 9])
        #expect(trial.candidates(candidates).map(\.rank) == [1, 1])
        #expect(trial.candidates(candidates).map(\.order) == [0, 0])
        #expect(rules[0].maximum == 1)
    }
}
