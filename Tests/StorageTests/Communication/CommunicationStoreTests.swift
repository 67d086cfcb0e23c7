import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct CommunicationStoreTests {
    @Test func `an activity, its file and an announcement come back as they were kept`() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.communication)
        let agency = Sample.agency.id
        #expect(try await test.store.communication(Sample.doneActivity.id, agency: agency) == Sample.doneActivity)
        #expect(try await test.store.communications(of: agency, unit: Sample.village.id) == [])
        let file = try await test.store.communicationFile(
            Sample.picture.id, of: Sample.doneActivity.id, agency: agency)
        #expect(file?.file == Sample.picture && file?.bytes == Sample.pdf)
        #expect(try await test.store.announcements(of: agency) == [Sample.announcement])
        #expect(try await test.store.announcement(Sample.announcement.id, agency: Sample.otherAgency.id) == nil)
    }

    @Test func `the schema keeps done and outcome together`() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.communication)
        var bare = Sample.doneActivity
        (bare.outcome, bare.revision) = (nil, Revision(3))
        await #expect(throws: StoreFault.self) { try await test.put(.changeCommunication(bare)) }
    }
}
