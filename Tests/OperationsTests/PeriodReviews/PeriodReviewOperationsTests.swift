import Domain
import Operations
import TestSupport
import Testing

@Suite struct PeriodReviewOperationsTests {
    private let clerk = Person.clerk.persona
    private let interim: ID<Occasion> = Sample.id("occasion-interim-2027")

    private func refusal(_ act: () async throws -> Void) async -> [Reason] {
        do {
            try await act()
            return []
        } catch let refusal as Refusal { return refusal.reasons } catch { return [] }
    }

    @Test func `the plan's interim and final review are listed, its yearly awards are not`() async throws {
        let office = try await TestOffice().office
        #expect(try await office.listPeriodReviews(by: clerk).map(\.code) == ["interim-2027", "final-2030"])
        let yearly = await refusal { _ = try await office.readPeriodReview(Sample.yearly2026, by: clerk) }
        #expect(yearly.map(\.code) == [.notFound])
    }

    @Test func `a day ahead and a day before the plan are refused at their field`() async throws {
        let office = try await TestOffice().office
        for (day, code) in [
            (Sample.day(2026, 11, 23), ReasonCode.dayAhead), (Sample.day(2025, 12, 31), .dayOutsidePlan),
        ] {
            let reasons = await refusal { _ = try await office.readPeriodReview(interim, as: day, by: clerk) }
            #expect(reasons.map(\.code) == [code] && reasons.map(\.field) == ["as-of"])
        }
    }

    @Test func `a section is written, written again at its revision, and told without its words`() async throws {
        let test = try await TestOffice()
        let office = test.office
        try await office.writePeriodReview(interim, .effect, text: "Dân làm thủ tục tại nhà", at: nil, by: clerk)
        let stale = await refusal {
            try await office.writePeriodReview(interim, .effect, text: "Khác", at: nil, by: Person.chairman.persona)
        }
        #expect(stale.map(\.code) == [.changedMeanwhile])
        let same = await refusal {
            try await office.writePeriodReview(
                interim, .effect, text: "Dân làm thủ tục tại nhà", at: Revision(1), by: clerk)
        }
        #expect(same.map(\.code) == [.nothingChanged])
        try await office.writePeriodReview(
            interim, .effect, text: "Bớt đi lại", at: Revision(1), by: Person.chairman.persona)
        let texts = try await office.readPeriodReview(interim, by: clerk).texts
        #expect(texts.map(\.text) == ["Bớt đi lại"] && texts.map(\.revision) == [Revision(2)])
        #expect(texts.map(\.writtenBy) == [Person.chairman.account.id])
        let told = try await test.store.history(subject: Subject.occasion(interim), agency: Sample.agency.id)
        #expect(told.map(\.act) == ["occasion.review-text", "occasion.review-text"])
        #expect(told.allSatisfy { !$0.body.text.contains("đi lại") })
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `only the clerk and the Chairman write; units, members and administrators do not read`() async throws {
        let office = try await TestOffice().office
        for person in Person.allCases {
            let reads = await refusal { _ = try await office.readPeriodReview(interim, by: person.persona) }
            let out: Set<Person> = [.school, .village, .member, .administrator]
            #expect(reads.map(\.code) == (out.contains(person) ? [.notPermitted] : []), "\(person)")
            let writes = await refusal {
                try await office.writePeriodReview(
                    interim, .limits, text: "Của \(person.name)", at: nil, by: person.persona)
            }
            let expected: [ReasonCode] =
                person == .clerk ? [] : person == .chairman ? [.changedMeanwhile] : [.notPermitted]
            #expect(writes.map(\.code) == expected, "\(person)")
        }
    }
}
