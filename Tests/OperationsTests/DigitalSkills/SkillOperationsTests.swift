import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct SkillOperationsTests {
    private let clerk = Person.clerk.persona
    private let school = Person.school.persona

    private func refusal(_ act: () async throws -> Void) async -> [ReasonCode] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons.map(\.code) } catch { return [] }
    }

    private let form = SkillClassForm(
        unit: nil, village: Sample.village.id, subject: .ai, title: "Lớp AI", place: "Nhà văn hóa",
        first: Sample.day(2026, 8, 10), learners: 30)

    @Test func `a class is entered and ended, and the year counts it by unit and village`() async throws {
        let test = try await TestOffice()
        let office = test.office
        let one = try await office.enterSkillClass(form, by: school)
        try await office.finishSkillClass(
            one.id, last: Sample.day(2026, 9, 1), completed: 25, note: "", at: .first, by: school)
        let board = try await office.readSkills(by: clerk)
        #expect(board.year == 2026 && board.classes.map(\.id) == [one.id])
        #expect(board.counts(ofUnit: Sample.school.id).completed == 25)
        #expect(board.counts(ofVillage: Sample.village.id).learners == 30)
        #expect(try await office.readSkills(of: 2027, by: clerk).classes == [])
        #expect(try await office.readSkills(by: Person.village.persona).classes == [])
        let acts = try await test.store.history(subject: Subject.skill(one.id), agency: Sample.agency.id).map(\.act)
        #expect(acts == ["skill.open", "skill.finish"])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `the book stands beside the field of the indicator that counts classes`() async throws {
        let test = try await TestOffice()
        let indicator = Indicator(
            id: Sample.id("indicator-adopted"), agency: Sample.agency.id, theme: "a", kind: .number,
            origin: "digital-skill-classes", first: Sample.classes.first, changed: Sample.now)
        try await test.put(.addIndicator(indicator), .addIndicator(Sample.online))
        _ = try await test.office.enterSkillClass(form, by: school)
        var later = form
        later.first = Sample.day(2026, 11, 1)
        _ = try await test.office.enterSkillClass(later, by: school)
        let duty = try await test.office.readDuty(of: Sample.school.id, for: Sample.thirdQuarter, by: school).duty
        #expect(try await test.office.skillFigures(for: duty, by: school) == [indicator.id: 1])
        let targets = try await test.office.readSkills(by: clerk).targets
        #expect(targets.map(\.inBook) == [2] && targets.map(\.indicator) == [indicator.id])
    }

    @Test func `what is missing is said at once, and no unit writes for another`() async throws {
        let office = try await TestOffice().office
        let bare = SkillClassForm(
            unit: nil, village: nil, subject: nil, title: "", place: "", first: nil, learners: nil)
        #expect(
            await refusal { try await office.enterSkillClass(bare, by: clerk) } == [
                .missingUnit, .choiceMissing, .missingTitle, .missingDay, .skillLearners,
            ])
        var wrong = form
        wrong.village = Sample.school.id
        #expect(await refusal { try await office.enterSkillClass(wrong, by: school) } == [.choiceUnknown])
        let one = try await office.enterSkillClass(form, by: school)
        #expect(
            await refusal {
                try await office.callSkillClassOff(one.id, because: "x", at: .first, by: Person.village.persona)
            } == [.notFound])
        #expect(await refusal { try await office.enterSkillClass(form, by: Person.auditor.persona) } == [.notPermitted])
    }
}
