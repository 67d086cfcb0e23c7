import Domain
import Operations
import Storage
import TestSupport
import Testing

struct MaturityStoreTests {
    private let agency = Sample.agency.id

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(Sample.maturity)
        return test
    }

    @Test("Assessments, results and sets come back as they were written")
    func roundTrip() async throws {
        let test = try await world()
        var assessment = Sample.assessment()
        #expect(try await test.store.assessment(assessment.id, agency: agency) == assessment)
        #expect(try await test.store.criteriaSets(of: agency) == [Sample.criteriaSetRecord])
        #expect(try await test.store.maturityRecords(of: [Sample.firm.id], agency: agency) == [Sample.maturityRecord()])
        (assessment.status, assessment.objections) = (.returned, ["1.1.1": "Xem lại “1”"])
        (assessment.checkedBy, assessment.revision) = (Person.clerk.account.id, Revision(2))
        var record = Sample.maturityRecord()
        (record.status, record.revision) = (.cancelled, Revision(2))
        try await test.put(.changeAssessment(assessment), .changeMaturityRecord(record))
        #expect(try await test.store.assessments(of: [Sample.firm.id], agency: agency) == [assessment])
        #expect(try await test.store.maturityRecord(record.id, agency: agency) == record)
        let open = try await test.store.openAssessments(agency: agency, unit: nil, statuses: [.returned, .draft])
        #expect(open.map(\.name) == [Sample.firm.name] && open.map(\.status) == [.returned])
        let unit = Sample.village.id
        #expect(try await test.store.openAssessments(agency: agency, unit: unit, statuses: [.returned]).isEmpty)
    }

    @Test("Nothing of it is seen by another agency")
    func wall() async throws {
        let test = try await world()
        let other = Sample.otherAgency.id
        try await test.put(.addAgency(Sample.otherAgency))
        #expect(try await test.store.assessment(Sample.assessment().id, agency: other) == nil)
        #expect(try await test.store.maturityRecord(Sample.maturityRecord().id, agency: other) == nil)
        #expect(try await test.store.criteriaSets(of: other).isEmpty)
        #expect(try await test.store.assessments(of: [Sample.firm.id], agency: other).isEmpty)
        #expect(try await test.store.maturityRecords(of: [Sample.firm.id], agency: other).isEmpty)
        let all = Set(MaturityStatus.allCases)
        #expect(try await test.store.openAssessments(agency: other, unit: nil, statuses: all).isEmpty)
    }

    @Test("The database refuses who confirms their own, and a second assessment of one year and set")
    func guards() async throws {
        let test = try await world()
        var own = Sample.assessment(status: .confirmed)
        (own.checkedBy, own.revision) = (own.submittedBy, Revision(2))
        await #expect(throws: StoreFault.conflict("maturity_checked")) { try await test.put(.changeAssessment(own)) }
        await #expect(throws: StoreFault.conflict("maturity_assessments")) {
            try await test.put(.addAssessment(Sample.assessment("second")))
        }
        await #expect(throws: StoreFault.conflict("criteria_sets")) {
            let again = CriteriaSetRecord(
                id: Sample.id("criteria-again"), agency: agency, file: "", set: Sample.criteriaSet, loaded: Sample.now)
            try await test.put(.addCriteriaSet(again))
        }
    }

    @Test(
        "A sum, a level or an answer that was touched is found",
        arguments: [
            "UPDATE maturity_assessments SET points = 8", "UPDATE maturity_assessments SET level = 2",
            "UPDATE maturity_assessments SET answers = replace(answers, ':5', ':4')",
            "UPDATE maturity_assessments SET set_version = '2027'",
        ])
    func invariant(_ sql: String) async throws {
        let test = try await world()
        #expect(try await test.store.checkInvariants() == [])
        try await test.files.tamper(sql)
        #expect(try await test.store.checkInvariants().map(\.name) == ["maturityTotalsMatch"])
    }
}
