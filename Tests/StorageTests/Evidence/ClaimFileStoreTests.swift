import Domain
import Operations
import Storage
import TestSupport
import Testing

struct ClaimFileStoreTests {
    private let agency = Sample.agency.id

    @Test("Files come back as they were written, by record and by reports, and not to another agency")
    func roundTrip() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.maturity + Sample.progress + Sample.claimFiles)
        let (claim, figure) = (Sample.claimFile, Sample.figureFile)
        #expect(try await test.store.claimFiles(of: claim.record, agency: agency) == [claim])
        #expect(try await test.store.claimFiles(ofReports: [Sample.report().id], agency: agency) == [figure])
        #expect(try await test.store.claimFiles(ofReports: [], agency: agency) == [])
        #expect(try await test.store.claimFile(figure.id, of: figure.record, agency: agency)?.bytes == Sample.pdf)
        #expect(try await test.store.claimFile(figure.id, of: claim.record, agency: agency) == nil)
        try await test.put(.addAgency(Sample.otherAgency))
        #expect(try await test.store.claimFiles(of: claim.record, agency: Sample.otherAgency.id) == [])
        #expect(try await test.store.claimFile(claim.id, of: claim.record, agency: Sample.otherAgency.id) == nil)
        try await test.put(.removeClaimFile(claim))
        #expect(try await test.store.claimFiles(of: claim.record, agency: agency) == [])
        #expect(try await test.store.checkInvariants() == [])
    }

    @Test("A file whose bytes are others than were handed in is found")
    func changed() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.maturity + Sample.progress + Sample.claimFiles)
        let file = Sample.claimFile
        try await test.put(.removeClaimFile(file), .addClaimFile(file, bytes: Sample.pdf + [10]))
        let found = try await test.store.checkInvariants()
        #expect(found.map(\.name) == ["claimFilesWhole"] && found.first?.detail.contains(file.id.text) == true)
    }
}
