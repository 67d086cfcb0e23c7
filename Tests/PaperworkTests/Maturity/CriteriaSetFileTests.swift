import Domain
import Paperwork
import Testing

@Suite struct CriteriaSetFileTests {
    private let small = """
        code: xa-mau
        version: "2026"
        name: Bộ tiêu chí của xã
        status: own
        scales: [sme, large]
        pillars:
          - code: "1"
            name: Con người
            components:
              - code: "1.1"
                name: Kỹ năng
                criteria:
                  - code: 1.1.1
                    steps: [0, 2, 4]
          - code: "2"
            name: Dữ liệu
            components:
              - code: "2.1"
                name: Lưu trữ
                criteria:
                  - code: 2.1.1
                    name: Sao lưu
                    steps: [0, 5]
        bands:
          - {level: 1, from: 10}
          - {level: 2, above: 50}
        levels:
          - {level: 0, name: Chưa bắt đầu}
          - {level: 1, name: Bắt đầu, above: 2, pillars: 1, at: 1}
        """

    private func problems(_ old: String, _ new: String) -> [String] {
        #expect(small.contains(old))
        let reading = CriteriaSetFile.read(Array(small.replacing(old, with: new).utf8))
        #expect(reading.set == nil)
        return reading.problems.map { "\($0.line) \($0.code.rawValue) \($0.path)" }
    }

    @Test func `a set is read as it is written, without names that are not there`() throws {
        let reading = CriteriaSetFile.read(Array(small.utf8))
        #expect(reading.problems == [])
        let set = try #require(reading.set)
        #expect(set.key == CriteriaSetKey(code: "xa-mau", version: "2026") && set.status == .own)
        #expect(set.scales == [.small, .large] && set.citation == nil && set.maximum == 9)
        #expect(set.criteria.map(\.name) == [nil, "Sao lưu"] && set.criteria.map(\.steps) == [[0, 2, 4], [0, 5]])
        #expect(set.rule.bands == [PillarBand(1, .from(10)), PillarBand(2, .above(50))])
        #expect(set.rule.levels.last?.condition == OverallCondition(.above(2), pillars: 1, at: 1))
    }

    @Test func `the set that comes along is written and read back unchanged`() throws {
        let dbi = CriteriaSetRegistry.dbi2021Small
        let reading = CriteriaSetFile.read(Array(CriteriaSetFile.write(dbi).utf8))
        #expect(reading.problems == [] && reading.set == dbi)
        let own = try #require(CriteriaSetFile.read(Array(small.utf8)).set)
        #expect(CriteriaSetFile.read(Array(CriteriaSetFile.write(own).utf8)).set == own)
    }

    @Test(arguments: [
        ("steps: [0, 2, 4]", "steps: [0, 4, 2]", "14 stepsNotRising pillars[0].components[0].criteria[0].steps"),
        ("steps: [0, 2, 4]", "steps: [1, 2]", "14 stepsNotRising pillars[0].components[0].criteria[0].steps"),
        ("steps: [0, 5]", "steps: [0]", "23 stepsNotRising pillars[1].components[0].criteria[0].steps"),
        ("steps: [0, 5]", "steps: [0, x]", "23 notANumber pillars[1].components[0].criteria[0].steps[1]"),
        ("code: 2.1.1", "code: 1.1.1", "21 duplicateCode pillars[1].components[0].criteria[0].code"),
        ("{level: 1, from: 10}", "{level: 1, from: 10, above: 9}", "25 boundUnclear bands[0].level"),
        ("{level: 1, from: 10}", "{level: 1}", "25 boundUnclear bands[0].level"),
        ("{level: 2, above: 50}", "{level: 2, from: 10}", "26 bandNotRising bands[1].level"),
        ("{level: 2, above: 50}", "{level: 1, above: 50}", "26 bandNotRising bands[1].level"),
        ("{level: 2, above: 50}", "{level: 2, above: 100}", "26 levelOutOfReach bands[1].level"),
        ("pillars: 1, at: 1", "pillars: 3, at: 1", "29 levelOutOfReach levels[1].level"),
        ("above: 2, pillars: 1", "above: 9, pillars: 1", "29 levelOutOfReach levels[1].level"),
        ("pillars: 1, at: 1", "pillars: 1, at: 3", "29 levelOutOfReach levels[1].level"),
        ("{level: 1, name: B", "{level: 0, name: B", "29 levelNotRising levels[1].level"),
        ("Chưa bắt đầu}", "Chưa bắt đầu, above: 1}", "28 boundUnclear levels[0].level"),
        ("status: own", "status: slot", "4 unknownChoice status"),
        ("scales: [sme, large]", "scales: [tiny]", "5 unknownChoice scales[0]"),
        ("name: Bộ tiêu chí của xã", "name: \"\"", "3 emptyText name"),
    ]) func `what is wrong is said with its line`(old: String, new: String, problem: String) {
        #expect(problems(old, new) == [problem])
    }

    @Test func `everything wrong is said at once`() {
        let spoiled = small.replacing("version:", with: "vresion:").replacing("at: 1", with: "to: 1")
        let problems = CriteriaSetFile.read(Array(spoiled.utf8)).problems
        #expect(problems.map(\.code) == [.missingKey, .unknownKey, .missingKey, .unknownKey])
    }

    @Test func `a period that ends before it begins is refused`() {
        let reading = CriteriaSetFile.read(Array((small + "\nvalid: {first: 2026-02-01, last: 2026-01-01}").utf8))
        #expect(reading.problems.map(\.code) == [.periodReversed])
        let open = CriteriaSetFile.read(Array((small + "\nvalid: {first: 2026-02-01}").utf8)).set
        #expect(open?.validFrom == Day(2026, 2, 1) && open?.validTo == nil)
    }
}
