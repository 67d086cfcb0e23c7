import Domain
import Foundation
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct ProofOperationsTests {
    private let season = TestSeason()

    /// With a code people could look up.
    private var certificate: Certificate {
        Sample.certificate(
            "first", of: season.decision.items[0], in: season.decision, code: PublicCode(SeededRandomness(seed: 3)).text
        )
    }

    private func world() async throws -> TestOffice {
        let test = try await TestOffice()
        try await test.put(
            season.writes.map { if case .addCertificate = $0 { .addCertificate(certificate) } else { $0 } })
        return test
    }

    private func code(_ test: TestOffice) async throws -> String {
        let codes = try await test.office.codes(of: [certificate], by: Person.clerk.persona)
        return try #require(codes.texts[certificate.id])
    }

    @Test func `the code of a published certificate is genuine, and names the public page`() async throws {
        let test = try await world()
        let text = try await code(test)
        #expect(text.hasPrefix("https://thidua.xa-mau.gov.vn/lookup?p=TD1."))
        let result = try await test.office.verifyProof(text)
        #expect(result.finding.verdict == .genuine)
        #expect(result.finding.payload?.name == certificate.name)
        #expect(result.found?.certificate == certificate)
        #expect(try await code(test) == text)
    }

    @Test func `no code with one letter changed passes`() async throws {
        let test = try await world()
        let text = try await code(test)
        let start = try #require(text.range(of: "TD1."))
        let keys = try await test.store.publishedKeys(agency: nil)
        for place in text[start.upperBound...].indices {
            var changed = text
            changed.replaceSubrange(place...place, with: text[place] == "A" ? "B" : "A")
            let verdict = ProofToken(in: changed)?.finding(among: keys).verdict ?? .unreadable
            #expect([.altered, .forged, .unreadable].contains(verdict))
        }
    }

    @Test func `a cut code is not read`() async throws {
        let test = try await world()
        let text = try await code(test)
        for count in [1, 40, 87] {
            #expect(try await test.office.verifyProof(String(text.dropLast(count))).finding.verdict == .unreadable)
        }
        for wrong in [
            "", "TD1.", "7K3M-Q2XD-90AF", String(repeating: "TD1.A", count: 2_000), "https://x/lookup?p=TD1..",
        ] {
            #expect(try await test.office.verifyProof(wrong).finding.verdict == .unreadable)
        }
    }

    /// Signs with `seed` in the name of the sample agency's certificate.
    private func forged(_ test: TestOffice, _ seed: [UInt8], agency: Agency) async throws -> ProofVerdict {
        let other = try #require(SigningKey(seed: seed)?.verifying)
        let key = AgencyKey(
            id: Sample.id("key-other"), agency: agency.id, name: other.name, publicKey: other.bytes, made: Sample.now)
        if agency != Sample.agency { try await test.put(.addAgency(agency), .addSigningKey(key, seed: seed)) }
        // The same installation signs for the other agency, and names ours: no operation does that.
        let own = try await code(test)
        let payload = try #require(ProofToken(in: own)?.payload)
        let lie = CertificatePayload(
            key: other.name, agency: payload.agency, code: payload.code, name: payload.name, award: payload.award,
            decisionNumber: payload.decisionNumber, issued: payload.issued, goldBook: payload.goldBook,
            digest: payload.digest)
        let signature = try #require(SigningKey(seed: seed)).signature(
            for: Array("thidua certificate 1\n\(lie.text)".utf8))
        let text = "TD1.\(Base64URL.text(Array(lie.text.utf8))).\(Base64URL.text(signature))"
        return try await test.office.verifyProof(text).finding.verdict
    }

    @Test func `a key nobody knows, and the key of another agency, are forgeries`() async throws {
        let seed = [UInt8](repeating: 9, count: 32)
        #expect(try await forged(try await world(), seed, agency: Sample.agency) == .forged)
        #expect(try await forged(try await world(), seed, agency: Sample.otherAgency) == .forged)
    }

    @Test func `a replaced key still verifies what it signed, and nothing dated later`() async throws {
        let test = try await world()
        let before = try await code(test)
        try await test.office.rotateKey(because: "Bàn giao quản trị", by: Person.administrator.persona)
        #expect(try await test.office.verifyProof(before).finding.verdict == .genuine)
        let after = try await code(test)
        #expect(after != before)
        #expect(try await test.office.verifyProof(after).finding.verdict == .genuine)
        let keys = try await test.store.signingKeys(of: Sample.agency.id)
        #expect(keys.map { $0.retired == nil } == [true, false])
        let early = try await test.store.publishedKeys(agency: nil).map {
            PublishedKey(
                agency: $0.agency, name: $0.name, publicKey: $0.publicKey, made: $0.made,
                retired: Sample.day(2026, 1, 1))
        }
        #expect(ProofToken(in: before)?.finding(among: early).verdict == .afterRetirement)
    }

    @Test func `a certificate that was changed in the register is told from what was signed`() async throws {
        let test = try await world()
        let text = try await code(test)
        _ = try await test.files.write { try $0.execute("UPDATE certificates SET achievement = 'khác'", []) }
        let result = try await test.office.verifyProof(text)
        #expect(result.finding.verdict == .differs && result.finding.payload?.name == certificate.name)
    }

    @Test(arguments: [(CertificateStatus.replaced, ProofVerdict.replaced), (.cancelled, .cancelled)])
    func `a certificate that fell says so`(status: CertificateStatus, verdict: ProofVerdict) async throws {
        let test = try await world()
        let text = try await code(test)
        var fallen = certificate
        fallen.status = status
        try await test.put(.changeCertificate(fallen))
        #expect(try await test.office.verifyProof(text).finding.verdict == verdict)
    }

    @Test func `a certificate the register does not have is rightly signed and unknown`() async throws {
        let test = try await world()
        var unpublished = certificate
        unpublished = Certificate(
            id: Sample.id("cert-x"), agency: unpublished.agency, decision: unpublished.decision,
            nomination: unpublished.nomination, code: "0000-0000-0000", name: "<script>", detail: "",
            award: "Giấy khen",
            achievement: "a", goldBook: 9, decisionNumber: "9/QĐ", issued: unpublished.issued, signer: "x",
            signerTitle: "y")
        let codes = try await test.office.codes(of: [unpublished], by: Person.clerk.persona)
        let text = try #require(codes.texts[unpublished.id])
        #expect(try await test.office.verifyProof(text).finding.verdict == .unknown)
    }

    @Test func `only the administrator replaces the key, with a reason, and the journal tells it`() async throws {
        let test = try await world()
        for person in Person.allCases where person != .administrator {
            await #expect(throws: Refusal.self) {
                try await test.office.rotateKey(because: "thử", by: person.persona)
            }
        }
        await #expect(throws: Refusal(.missingReason, field: "reason")) {
            try await test.office.rotateKey(because: "", by: Person.administrator.persona)
        }
        try await test.office.rotateKey(because: "Định kỳ", by: Person.administrator.persona)
        let entry = try #require(try await test.store.journal(agency: Sample.agency.id, before: nil, limit: 1).first)
        let key = try #require(try await test.store.signingKeys(of: Sample.agency.id).first)
        #expect(entry.act == "key.rotate" && entry.subject == "key:\(key.id)")
        #expect(entry.body.text.contains(key.name) && entry.body.text.contains("Định kỳ"))
        let seed = try #require(try await test.store.signingSeed(of: key))
        #expect(!entry.body.text.contains(Base64URL.text(seed)))
    }

    @Test func `agencies from before there were keys get one each, once`() async throws {
        let test = try await TestOffice()
        #expect(try await test.office.makeMissingKeys().map(\.id) == [Sample.agency.id])
        #expect(try await test.office.makeMissingKeys() == [])
        #expect(try await test.store.signingKeys(of: Sample.agency.id).count == 1)
        let codes = try await test.office.codes(of: [certificate], by: Person.clerk.persona)
        #expect(codes.address == nil && codes.texts.values.allSatisfy { $0.hasPrefix("TD1.") })
    }

    @Test func `the public address is set, refused and taken back`() async throws {
        let test = try await TestOffice()
        let administrator = Person.administrator.persona
        await #expect(throws: Refusal(.addressMalformed, field: "address")) {
            try await test.office.setPublicAddress("thidua", by: administrator)
        }
        await #expect(throws: Refusal(.notPermitted)) {
            try await test.office.setPublicAddress("https://a.vn", by: Person.clerk.persona)
        }
        for address in ["https://a.vn", "https://b.vn", ""] {
            try await test.office.setPublicAddress(address, by: administrator)
            #expect(try await test.store.publicAddress(of: Sample.agency.id)?.text ?? "" == address)
        }
    }

    @Test func `a file of keys is read as it was written, and nothing else is`() async throws {
        let test = try await world()
        let keys = try await test.office.listPublishedKeys()
        let bytes = KeyFile.bytes(keys)
        #expect(keys.count == 1 && KeyFile.keys(in: bytes) == keys)
        let text = String(decoding: bytes, as: UTF8.self)
        let name = try #require(keys.first).name
        for wrong in [
            "", "{}", text.replacing(name, with: "0000000000000000"), text.replacing("keys-1", with: "keys-2"),
        ] {
            #expect(KeyFile.keys(in: Array(wrong.utf8)) == nil)
        }
    }
}
