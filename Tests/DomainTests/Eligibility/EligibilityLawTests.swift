import Domain
import Testing

/// Competence, numbers, other authorities, and which day's law judges.
@Suite struct EligibilityLawTests {
    private func plan(_ name: String, _ level: AwardLevel, _ competence: Competence = .own) throws -> Plan {
        var plan = try Make.plan()
        (plan.awards[0].name, plan.awards[0].level, plan.awards[0].competence) = (name, level, competence)
        return plan
    }

    @Test func `the commune's Chairman may give what the list of the day names, and no award of the province`() throws {
        let own = try EligibilityWorld(plan: plan("Giấy khen của Chủ tịch UBND xã", .commune))
        #expect(try own.line(.competence)?.verdict == .pass)
        let province = try EligibilityWorld(plan: plan("Bằng khen", .province))
        #expect(try province.line(.competence)?.blocks == true)
        let upper = try EligibilityWorld(plan: plan("Bằng khen", .province, .upper))
        #expect(try upper.line(.competence)?.verdict == .pass)
        let unknown = try EligibilityWorld(plan: plan("Thư khen đặc biệt", .commune))
        #expect(try unknown.line(.competence)?.warns == true)
    }

    /// Decree 129/2025 gave the commune more from 01/07/2025 on.
    @Test func `the day picks who may give what`() throws {
        let world = try EligibilityWorld(plan: plan("Chiến sĩ thi đua cơ sở", .commune))
        #expect(try world.line(.competence, on: "2025-06-30")?.verdict == .cannotTell)
        #expect(try world.line(.competence, on: "2025-07-01")?.verdict == .pass)
    }

    @Test func `of the province's own forms nothing was read, so nothing is held against them`() throws {
        let line = try EligibilityWorld(level: .province, plan: plan("Bằng khen", .province)).line(.competence)
        #expect(line?.verdict == .cannotTell && line?.strength == .remind && line?.citation == nil)
    }

    /// law.md §1: received before 01/10/2026, it finishes under the old law.
    @Test func `a dossier received before the amending law is judged by the law of before`() throws {
        let own = OfficeVersion(
            value: .list(["Thôn văn hóa"]), validTo: nil, instrument: "06/2026/QH16", article: "", reading: nil)
        let record = LawRecord(
            id: try Make.id("law"), agency: try Make.id("agency"), code: .communeChairAwards, content: .version(own),
            validFrom: try Make.day("2026-10-01"), reason: "thử", enteredBy: try Make.id("admin"), entered: Make.now)
        var world = try EligibilityWorld(plan: plan("Giấy khen", .commune))
        world.facts = EligibilityFacts(
            plan: world.facts.plan, occasion: world.facts.occasion, participant: world.facts.participant,
            level: .commune, book: LawBook(own: [record]))
        world.nomination.submitted = Moment(try Make.day("2026-09-30"), hour: 9)
        #expect(try world.line(.competence)?.verdict == .pass)
        world.nomination.submitted = Moment(try Make.day("2026-10-01"), hour: 9)
        #expect(try world.line(.competence)?.verdict == .cannotTell)
    }

    @Test func `where no rule is known for the day nothing is blocked`() throws {
        var world = try EligibilityWorld()
        world.facts.holds = [try world.hold("2025-01-01")]
        let before = try #require(try world.line(.notHeld, on: "2025-06-30"))
        #expect(before.verdict == .cannotTell && before.warns && before.citation == nil)
        #expect(try world.line(.notHeld, on: "2025-07-01")?.blocks == true)
    }

    @Test func `a kind the plan has no number for is blocked, by the plan`() throws {
        let line = try #require(try EligibilityWorld(kind: .collective).line(.quota))
        #expect(line.blocks && line.citation == nil && line.values["award"] == "Giấy khen")
        #expect(try EligibilityWorld().line(.quota)?.values["source"] == "IV.4.a")
    }

    /// law.md §A.6: no answer warns, a violation asks for a hold.
    @Test func `of an enterprise every authority of the registry is looked at`() throws {
        var world = try EligibilityWorld(kind: .enterprise)
        let unasked = try world.lines().filter { $0.item == .confirmation }
        #expect(unasked.count == 7 && unasked.allSatisfy { $0.verdict == .cannotTell && $0.strength == .remind })
        let tax = { (world: EligibilityWorld) in
            try world.lines().first { $0.item == .confirmation && $0.subject.hasPrefix("Thuế") }
        }
        world.facts.confirmations = [try world.answer(.asked)]
        let asked = try #require(try tax(world))
        #expect(asked.verdict == .cannotTell && asked.warns)
        world.facts.confirmations = [try world.answer(.enough)]
        #expect(try tax(world)?.verdict == .pass)
        world.facts.confirmations = [try world.answer(.violation)]
        let violation = try #require(try tax(world))
        #expect(violation.verdict == .fail && violation.warns && !violation.blocks)
        #expect(violation.key != asked.key)
        #expect(try EligibilityWorld().line(.confirmation) == nil)
        #expect(try world.line(.confirmation, on: "2025-12-14") == nil)
    }

    @Test func `a reason covers what stood when it was written, and nothing later`() throws {
        var world = try EligibilityWorld()
        world.facts.rewarded = [try world.rewarded("Dạy học", "2026-09-01", "2026-12-01")]
        let first = try world.lines()
        let reason = EligibilityReason(
            id: try Make.id("why"), agency: world.nomination.agency, nomination: world.nomination.id,
            lines: first.filter(\.warns).map(\.key), reason: "khác", by: try Make.id("clerk"), at: Make.now)
        #expect(EligibilityJudgement(lines: first, reasons: []).unexplained.count == 1)
        #expect(EligibilityJudgement(lines: first, reasons: [reason]).unexplained == [])
        world.facts.disciplines = [try world.discipline("2026-01-01", "2026-05-01")]
        let later = EligibilityJudgement(lines: try world.lines(), reasons: [reason])
        #expect(later.unexplained.map(\.item) == [.disciplineOver])
        #expect(later.refusals(name: "Ánh").map(\.code) == [.eligibilityUnexplained])
    }

    @Test func `a refusal tells everything at once, with the rule`() throws {
        var world = try EligibilityWorld()
        world.facts.rewardedHere = [try Make.id("achievement"): "05/QĐ-UBND"]
        world.facts.holds = [try world.hold()]
        let reasons = EligibilityJudgement(lines: try world.lines(), reasons: []).refusals(name: "Ánh")
        #expect(reasons.map(\.code) == [.eligibleRewarded, .eligibleHeld])
        #expect(reasons.allSatisfy { $0.values["name"] == "Ánh" && $0.citation != nil })
    }
}
