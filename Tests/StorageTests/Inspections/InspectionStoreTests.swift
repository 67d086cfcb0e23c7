import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct InspectionStoreTests {
    private let agency = Sample.agency.id

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(Sample.inspections)
        return test
    }

    private var recorded: Inspection {
        var visit = Sample.inspection(status: .recorded, record: Sample.inspectionRecord())
        visit.revision = Revision(2)
        return visit
    }

    @Test func `visits, findings, files and the programme come back as they were written`() async throws {
        let test = try await world()
        let finding = Sample.finding(of: recorded)
        #expect(try await test.store.inspection(recorded.id, agency: agency) == recorded)
        #expect(try await test.store.inspections(of: agency, unit: Sample.school.id) == [recorded])
        #expect(try await test.store.inspections(of: agency, unit: Sample.village.id).isEmpty)
        #expect(try await test.store.inspectionFindings(of: recorded.id, agency: agency) == [finding])
        #expect(try await test.store.inspectionFindings(in: agency, unit: nil) == [finding])
        #expect(try await test.store.inspectionFinding(finding.id, agency: agency) == finding)
        #expect(try await test.store.inspectionProgrammes(of: agency) == [Sample.inspectionProgramme])
        let file = Sample.inspectionFile(of: recorded)
        #expect(try await test.store.inspectionFiles(of: recorded.id, agency: agency) == [file])
        let read = try await test.store.inspectionFile(file.id, of: recorded.id, agency: agency)
        #expect(read?.file == file && read?.bytes == Sample.pdf)
        let key = "sample-record-key-0001"
        #expect(try await test.store.inspection(recordedAs: key, agency: agency) == recorded.id)
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test func `nothing of it is seen by another agency`() async throws {
        let test = try await world()
        let other = Sample.otherAgency.id
        try await test.put(.addAgency(Sample.otherAgency))
        #expect(try await test.store.inspection(recorded.id, agency: other) == nil)
        #expect(try await test.store.inspections(of: other, unit: nil).isEmpty)
        #expect(try await test.store.inspectionFindings(in: other, unit: nil).isEmpty)
        #expect(try await test.store.inspectionFindings(of: recorded.id, agency: other).isEmpty)
        #expect(try await test.store.inspectionFinding(Sample.id("check-finding"), agency: other) == nil)
        #expect(try await test.store.inspectionFiles(of: recorded.id, agency: other).isEmpty)
        #expect(
            try await test.store.inspectionFile(Sample.id("check-photo"), of: recorded.id, agency: other) == nil)
        #expect(try await test.store.inspection(recordedAs: "sample-record-key-0001", agency: other) == nil)
        #expect(try await test.store.inspectionProgrammes(of: other).isEmpty)
    }

    @Test func `the database refuses a record kept twice, a visit without one, and a second programme of a year`()
        async throws
    {
        let test = try await world()
        let second = Sample.inspection("second")
        try await test.put(.addInspection(second))
        var same = second
        (same.status, same.record, same.revision) = (.closed, Sample.inspectionRecord(), Revision(2))
        let write = Write.recordInspection(same, key: "sample-record-key-0001")
        await #expect(throws: StoreFault.conflict("inspections")) { try await test.put(write) }
        var bare = second
        (bare.status, bare.revision) = (.closed, Revision(2))
        await #expect(throws: StoreFault.conflict("inspections_record")) {
            try await test.put(.changeInspection(bare))
        }
        let programme = InspectionProgramme(
            id: Sample.id("again"), agency: agency, year: 2026, document: "11", day: Sample.now.day, content: "x",
            enteredBy: Person.clerk.account.id, entered: Sample.now)
        await #expect(throws: StoreFault.conflict("inspection_programmes")) {
            try await test.put(.addInspectionProgramme(programme))
        }
    }
}
