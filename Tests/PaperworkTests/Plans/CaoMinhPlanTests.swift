import Domain
import Paperwork
import Testing

@Suite("The plan of Cao Minh")
struct CaoMinhPlanTests {
    let reading: PlanReading
    let plan: Plan

    init() throws {
        reading = PlanFile.read(try PlanSample.caoMinh())
        plan = try #require(reading.plan, "\(PlanSample.found(reading))")
    }

    @Test("says who issued it and when, and leaves the number blank")
    func identity() {
        #expect(plan.identity.number == nil)
        #expect(plan.identity.date == Day(2026, 3, 27))
        #expect(plan.identity.period.last == Day(2030, 12, 31))
        #expect(plan.identity.signer == "Ma Văn Tuấn")
        #expect(plan.identity.level == .commune)
    }

    @Test("stands on the seven footnotes and the provincial plan")
    func bases() {
        #expect(
            plan.bases.map(\.number) == [
                "57-NQ/TW", "71/NQ-CP", "923/QĐ-TTg", "11/NQ-CP", "22-ĐA/TU", "15-KH/TU", "129/KH-UBND", "3751/HD-BNV",
            ])
        #expect(
            plan.bases.map(\.date.vietnamese).joined(separator: " ")
                == "22/12/2024 01/4/2025 14/5/2025 14/01/2026 11/12/2025 12/9/2025 14/11/2025 16/6/2025")
    }

    @Test("has seven themes with the letters of the paper")
    func themes() {
        #expect(plan.themes.map(\.code) == ["a", "b", "c", "d", "đ", "e", "g"])
    }

    @Test("names five groups and no criteria for collectives")
    func criteria() {
        #expect(plan.participants.map(\.kind) == [.organisation, .enterprise, .collective, .individual, .individual])
        #expect(
            plan.participants.map { plan.criteria(forGroup: $0.code).map(\.code) } == [
                ["III.1.a", "III.1.b"], ["III.2.a", "III.2.b", "III.2.c"], [], ["III.4.a"], ["III.4.b"],
            ])
    }

    @Test(
        "caps every occasion as section IV does",
        arguments: [
            ("provincial-certificate", "yearly-2028", 15, 20), ("provincial-certificate", "interim-2027", 20, 20),
            ("provincial-certificate", "final-2030", 30, 30), ("commune-certificate", "yearly-2026", 2, 5),
            ("commune-certificate", "interim-2027", 5, 10), ("commune-certificate", "final-2030", 15, 20),
        ])
    func quotas(_ award: String, _ code: String, _ collectives: Int, _ individuals: Int) throws {
        let rules = plan.quotas(award: award, occasion: try #require(plan.occasion(code)))
        #expect(rules.map(\.kinds) == [[.collective], [.individual]])
        #expect(rules.map(\.maximum) == [collectives, individuals])
        #expect(Set(rules.map(\.competence)) == [award == "commune-certificate" ? .own : .upper])
        #expect(Set(rules.map(\.scope)) == [.programme])
    }

    @Test("gives two flags, once, in 2030, and no number for the State level")
    func flags() {
        let bound = plan.occasions.filter { !plan.quotas(award: "provincial-flag", occasion: $0).isEmpty }
        #expect(bound.map(\.code) == ["final-2030"])
        #expect(plan.quotas.filter { $0.award == "provincial-flag" }.map(\.maximum) == [2])
        #expect(plan.quotas.filter { $0.award == "state" } == [])
        #expect(plan.quotas.count == 13)
    }

    @Test("is read with nothing to block and with its own defects as findings")
    func defects() {
        #expect(reading.blocks == [])
        #expect(
            PlanSample.findings(reading).map { $0.split(separator: " ", maxSplits: 1)[1] } == [
                "numberBlank", "recipientMissing II.1; III.1", "recipientMissing II.1; III.2",
                "groupWithoutCriteria II.1", "numberSkipped III.4.a", "phasesOverlap VI.1.b", "awardWithoutQuota IV.1",
                "quotaOfUpperLevel IV.2", "quotaOfUpperLevel IV.3.a", "occasionsShareYear IV.4.b",
                "occasionsShareYear IV.4.c",
            ])
        #expect(reading.findings.allSatisfy { $0.strength != .block })
    }
}
