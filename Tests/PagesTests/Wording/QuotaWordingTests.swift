import Domain
import Testing
import Wording

@Suite struct QuotaWordingTests {
    @Test func `a quota is a sentence`() {
        let rule = rule(.every(.yearly), [.collective], 2)
        #expect(rule.phrase(naming: [:]).vietnamese == "Tối đa 2 tập thể, mỗi đợt hằng năm")
        #expect(rule.phrase(naming: [:]).english == "At most 2 collectives, on every yearly occasion")
    }

    @Test func `kinds that share a number are joined, one occasion is named, a unit's scope is said`() {
        let rule = rule(.one("final-2030"), [.individual, .collective], 1, scope: .unit)
        let phrase = rule.phrase(naming: ["final-2030": "Tổng kết 2030"])
        #expect(
            phrase.vietnamese
                == "Tối đa 1 tập thể hoặc cá nhân, đợt Tổng kết 2030, tính cho mỗi đơn vị đề nghị")
        #expect(
            phrase.english
                == "At most 1 collective or individual, on the occasion “Tổng kết 2030”, for each nominating unit")
    }

    @Test func `a share says what it is taken of, and the places it gives once they are counted`() {
        var rule = rule(.every(.yearly), [.individual], 0, scope: .each(.village))
        rule.share = QuotaShare(percent: Hundredths(750), base: .participants)
        #expect(
            rule.phrase(naming: [:]).vietnamese
                == "Tối đa 7,5% số cá nhân tham gia phong trào, mỗi đợt hằng năm, tính cho từng đơn vị loại thôn, xóm")
        #expect(
            rule.phrase(naming: [:]).english
                == "At most 7.5% of the individuals that take part, on every yearly occasion, for each unit of the kind village"
        )
        #expect(rule.amount(in: .vietnamese) == "7,5%")
        rule.maximum = 3
        #expect(rule.amount(in: .english) == "7.5% = 3")
    }

    @Test func `a number of the higher level is marked as information`() {
        let rule = rule(.every(.interim), [.individual], 20, competence: .upper)
        #expect(rule.phrase(naming: [:]).vietnamese.hasSuffix(", do cấp trên quyết định"))
    }

    @Test func `an outcome names the rule that was full`() {
        let outcome = AllocationOutcome.left(rule(.every(.yearly), [.collective], 2))
        #expect(
            outcome.phrase(naming: [:]).vietnamese
                == "Ngoài số lượng: Tối đa 2 tập thể, mỗi đợt hằng năm (mục IV.4.a).")
    }

    private func rule(
        _ occasion: QuotaOccasion, _ kinds: Set<AwardKind>, _ maximum: Int, scope: QuotaScope = .programme,
        competence: Competence = .own
    ) -> QuotaRule {
        QuotaRule(
            award: "certificate", occasion: occasion, kinds: kinds, scope: scope, maximum: maximum,
            competence: competence, source: "IV.4.a")
    }
}
