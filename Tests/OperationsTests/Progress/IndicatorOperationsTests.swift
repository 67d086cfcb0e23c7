import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct IndicatorOperationsTests {
    private let clerk = Person.clerk.persona

    private var plan: Plan {
        var plan = SamplePlan.caoMinhLike
        plan.themes[1].name = "Hạ tầng"
        return plan
    }

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    private func draft(_ origin: String? = nil) -> IndicatorDraft {
        IndicatorDraft(
            theme: "b", kind: .number, from: Sample.day(2026, 7, 1),
            definition: IndicatorDefinition(
                name: "Hạng mục", measure: "hạng mục", reporters: [.school], cadence: .yearly, dueDays: 5),
            origin: origin)
    }

    @Test func `the clerk adopts a suggestion once, and it comes back after it was retired`() async throws {
        let test = try await TestOffice(plan: plan)
        let office = test.office
        #expect(try await office.readIndicators(by: clerk).suggestions.map(\.code) == ["infrastructure-items"])
        let adopted = try await office.addIndicator(draft("infrastructure-items"), by: clerk)
        #expect(try await office.readIndicators(by: clerk).suggestions.isEmpty)
        let twice = await refusal { _ = try await office.addIndicator(draft("infrastructure-items"), by: clerk) }
        #expect(twice.map(\.code) == [.indicatorAdopted])
        try await office.retireIndicator(
            adopted.id, from: Sample.day(2027, 1, 1), reason: "Không đo nữa", at: Revision(1), by: clerk)
        #expect(try await office.readIndicators(by: clerk).suggestions.count == 1)
        let closed = await refusal {
            try await office.changeIndicator(
                adopted.id, to: draft().definition, from: Sample.day(2027, 2, 1), reason: "x", at: Revision(2),
                by: clerk)
        }
        #expect(closed.map(\.code) == [.indicatorRetired])
        let acts = try await test.store.history(subject: Subject.indicator(adopted.id), agency: Sample.agency.id)
        #expect(Set(acts.map(\.act)) == ["indicator.adopt", "indicator.retire"])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `only the clerk sets indicators, everybody of the agency reads them`() async throws {
        let test = try await TestOffice(plan: plan)
        for person in Person.allCases where person != .clerk {
            let reasons = await refusal { _ = try await test.office.addIndicator(draft(), by: person.persona) }
            #expect(reasons.map(\.code) == [.notPermitted], "\(person)")
            _ = try await test.office.readIndicators(by: person.persona)
        }
    }

    @Test func `a theme and a criterion have to be the plan's`() async throws {
        let test = try await TestOffice(plan: plan)
        var wrong = draft("khong-co")
        (wrong.theme, wrong.criterion) = ("z", "III.9")
        let reasons = await refusal { _ = try await test.office.addIndicator(wrong, by: clerk) }
        #expect(reasons.map(\.code) == [.unknownTheme, .unknownCriterion, .indicatorAdopted])
    }

    @Test func `a change is a version beside the old one and names the revision it was made from`() async throws {
        let test = try await TestOffice(plan: plan)
        let indicator = try await test.office.addIndicator(draft(), by: clerk)
        var definition = draft().definition
        definition.targets.everyPeriod = Hundredths(whole: 3)
        func change(_ revision: Int, _ day: Day) async throws {
            try await test.office.changeIndicator(
                indicator.id, to: definition, from: day, reason: "Đặt mục tiêu", at: Revision(revision), by: clerk)
        }
        try await change(1, Sample.day(2027, 1, 1))
        let late = await refusal { try await change(1, Sample.day(2027, 2, 1)) }
        #expect(late.map(\.code) == [.changedMeanwhile])
        let kept = try await test.office.readIndicator(indicator.id, by: clerk)
        #expect(kept.versions.map(\.definition) == [draft().definition, definition])
        #expect(kept.latest.madeBy == clerk.account)
    }
}
