import Domain
import Operations
import Storage
import TestSupport
import Testing

@Suite struct ModelStoreTests {
    @Test func `an example comes back as it was kept, with who took it over`() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.models)
        let known = try await test.store.model(Sample.id("check-model"), agency: Sample.agency.id)
        #expect(known == Sample.publishedModel)
        let all = try await test.store.models(of: Sample.agency.id)
        #expect(all.map(\.id) == [Sample.publishedModel.id])
        let adoptions = try await test.store.modelAdoptions(of: Sample.publishedModel.id, agency: Sample.agency.id)
        #expect(adoptions == [Sample.adoption])
        #expect(try await test.store.model(Sample.publishedModel.id, agency: Sample.otherAgency.id) == nil)
    }

    @Test func `the schema keeps nobody public without consent and no unit twice`() async throws {
        let test = try await TestOffice()
        try await test.put(Sample.models)
        var bare = Sample.publishedModel
        (bare.consent, bare.revision) = (nil, Revision(4))
        await #expect(throws: StoreFault.self) { try await test.put(.changeModel(bare)) }
        let again = ModelAdoption(
            id: Sample.id("again"), agency: Sample.agency.id, model: Sample.publishedModel.id, unit: Sample.village.id,
            day: Sample.now.day, result: "Có", enteredBy: Person.clerk.account.id, entered: Sample.now)
        await #expect(throws: StoreFault.self) { try await test.put(.addAdoption(again)) }
    }
}
