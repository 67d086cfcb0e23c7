import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct SkillStoreTests {
    @Test func `a class comes back as it was kept, open and ended`() async throws {
        let test = try await TestOffice()
        let one = Sample.skillClass()
        try await test.put(
            .addSkillClass(one), .addSkillClass(Sample.skillClass("later", village: nil, first: Sample.now.day)))
        let all = try await test.store.skillClasses(of: Sample.agency.id, unit: nil)
        #expect(all.map(\.id.text) == ["check-later", "check-class"] && all[1] == one)
        let ended = try one.finished(
            SkillClassOutcome(
                last: Sample.day(2026, 10, 1), completed: 9, note: "x", by: Person.school.account.id, at: Sample.now))
        try await test.put(.changeSkillClass(ended))
        #expect(try await test.store.skillClass(one.id, agency: Sample.agency.id) == ended)
        #expect(try await test.store.skillClass(one.id, agency: Sample.otherAgency.id) == nil)
    }
}
