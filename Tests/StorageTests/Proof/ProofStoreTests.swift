import Domain
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct ProofStoreTests {
    private let agency = Sample.agency.id

    private func key(_ name: String, _ byte: UInt8) throws -> (key: AgencyKey, seed: [UInt8]) {
        let seed = [UInt8](repeating: byte, count: 32)
        let verifying = try #require(SigningKey(seed: seed)?.verifying)
        let key = AgencyKey(
            id: Sample.id(name), agency: agency, name: verifying.name, publicKey: verifying.bytes, made: Sample.now)
        return (key, seed)
    }

    @Test func `one key of an agency is in use at a time`() async throws {
        let test = try await TestOffice()
        let (first, second) = (try key("key-1", 1), try key("key-2", 2))
        try await test.put(.addSigningKey(first.key, seed: first.seed))
        await #expect(throws: StoreFault.conflict("signing_keys")) {
            try await test.put(.addSigningKey(second.key, seed: second.seed))
        }
        var retired = first.key
        retired.retired = Sample.now
        try await test.put(.retireSigningKey(retired), .addSigningKey(second.key, seed: second.seed))
        #expect(try await test.store.signingKeys(of: agency) == [second.key, retired])
        #expect(try await test.store.signingSeed(of: second.key) == second.seed)
        await #expect(throws: StoreFault.stale) { try await test.put(.retireSigningKey(retired)) }
        #expect(try await test.store.signingKeys(of: Sample.otherAgency.id) == [])
        #expect(try await test.store.publishedKeys(agency: nil).map(\.name) == [second.key.name, retired.name])
    }

    @Test func `an entry is found by its hash, in whichever chain`() async throws {
        let test = try await TestOffice()
        try await test.put([])
        try await test.put([])
        let entries = try await test.store.journal(agency: agency, before: nil, limit: 2)
        let older = try #require(entries.last)
        #expect(try await test.store.journalEntry(hash: older.hash) == older)
        #expect(try await test.store.journalEntry(hash: String(repeating: "0", count: 64)) == nil)
    }
}
