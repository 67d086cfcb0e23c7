import Domain
import Foundation
import HTTPTypes
import Operations
import Secrets
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct ProofRouteTests {
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(
            TestSeason().writes.map { if case .addCertificate = $0 { .addCertificate(certificate) } else { $0 } })
        return world
    }

    /// With a code people could look up.
    private var certificate: Certificate {
        let season = TestSeason()
        return Sample.certificate(
            "first", of: season.decision.items[0], in: season.decision, code: PublicCode(SeededRandomness(seed: 3)).text
        )
    }

    @Test func `a scanned certificate is verified by the look-up page`() async throws {
        let world = try await world()
        let codes = try await world.test.office.codes(of: [certificate], by: Person.clerk.persona)
        let text = try #require(codes.texts[certificate.id])
        let path = String(text.dropFirst("https://thidua.xa-mau.gov.vn".count))
        let visitor = world.visitor()
        let page = try await visitor.get(path)
        #expect(page.status == .ok && page.contains("Giấy khen thật, còn hiệu lực"))
        #expect(page.contains(certificate.name) && page.contains(certificate.code))
        let pasted = try await visitor.get(
            "/lookup?code=" + text.replacing(":", with: "%3A").replacing("?", with: "%3F"))
        #expect(pasted.contains("Giấy khen thật, còn hiệu lực"))
        let altered = path.hasSuffix("A") ? path.dropLast() + "B" : path.dropLast() + "A"
        let bad = try await visitor.get(String(altered))
        #expect(bad.contains("Không đọc được mã") || bad.contains("Đã bị sửa sau khi ký"))
        #expect(try await visitor.get("/lookup?p=%3Cscript%3E").contains("Không đọc được mã"))

        var fallen = certificate
        fallen.status = .cancelled
        try await world.test.put(.changeCertificate(fallen))
        #expect(try await visitor.get(path).contains("đã bị hủy, thu hồi"))
    }

    @Test func `certificates, decision and minutes carry the codes and the journal's head`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let head = try await world.test.office.journalHead(by: Person.clerk.persona)
        let certificates = try await clerk.get("/decisions/decision-first/certificates")
        #expect(certificates.contains("Mã QR có chữ ký của cơ quan") && certificates.contains("certificate-slip"))
        #expect(!certificates.contains("Chưa đặt địa chỉ công khai"))
        for path in [
            "decisions/decision-first", "decisions/decision-first/certificates",
            "council/sessions/session-first/minutes",
        ] {
            let page = try await clerk.get("/\(path)")
            #expect(page.contains(head.groups) && page.contains("Mã nhật ký dạng QR"))
        }
    }

    @Test func `without a key or an address the sheets say so`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes.filter { if case .addSigningKey = $0 { false } else { true } })
        try await world.test.office.setPublicAddress("", by: Person.administrator.persona)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/decisions/decision-first/certificates").contains("chưa có khóa ký"))
        try await world.test.office.makeMissingKeys()
        #expect(try await clerk.get("/decisions/decision-first/certificates").contains("Chưa đặt địa chỉ công khai"))
    }

    @Test func `anybody reads and downloads the keys, the administrator replaces one`() async throws {
        let world = try await world()
        let visitor = world.visitor()
        let key = try #require(try await world.test.store.signingKeys(of: Sample.agency.id).first)
        let page = try await visitor.get("/keys")
        #expect(page.contains(key.name) && !page.contains("/keys/rotation"))
        let file = try await visitor.get("/keys/public.json")
        #expect(KeyFile.keys(in: Array(file.text.utf8))?.map(\.name) == [key.name])
        let verifier = try await visitor.get("/keys/verify.html")
        #expect(verifier.contains("data-name=\"\(key.name)\""))
        #expect(verifier.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(verifier.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox")

        let administrator = try await world.client(.administrator)
        #expect(try await administrator.get("/keys").contains("/keys/rotation"))
        let refused = try await administrator.post("/keys/rotation", [("reason", "")])
        #expect(refused.status == .unprocessableContent)
        #expect(try await administrator.post("/keys/rotation", [("reason", "Định kỳ")]).location == "/keys")
        #expect(try await world.test.store.signingKeys(of: Sample.agency.id).count == 2)
        let wrong = try await administrator.post("/keys/address", [("address", "javascript:alert(1)")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("value=\"javascript:alert(1)\""))
        #expect(try await administrator.post("/keys/address", [("address", "https://a.vn/")]).location == "/keys")
        #expect(try await world.test.store.publicAddress(of: Sample.agency.id)?.text == "https://a.vn")
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/decisions").status == .ok)
        #expect(try await clerk.post("/keys/rotation", [("reason", "thử")]).status == .forbidden)
    }
}
