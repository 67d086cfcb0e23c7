import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct CertificateFileRouteTests {
    @Test func `certificates come as PDF, whole or over blanks, of a decision or a year`() async throws {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let clerk = try await world.client(.clerk)
        for (path, name) in [
            ("/decisions/decision-first/certificates.pdf", "giay-khen-01-qd-ubnd.pdf"),
            ("/decisions/decision-first/certificates.pdf?mode=overprint", "giay-khen-01-qd-ubnd-in-len-phoi.pdf"),
            ("/certificates/year.pdf?year=2026", "giay-khen-2026.pdf"),
            ("/certificates/print/test.pdf", "in-thu-giay-khen.pdf"),
        ] {
            let file = try await clerk.get(path)
            #expect(file.headers[.contentDisposition]?.contains(name) == true, "\(file.headers)")
            #expect(file.status == .ok && file.headers[.contentType] == "application/pdf")
            #expect(file.bytes.starts(with: Array("%PDF-".utf8)))
        }
        #expect(try await clerk.get("/certificates/year.pdf?year=2025").contains("Không có giấy khen"))
        #expect(try await clerk.get("/certificates/year.pdf?year=x").status == .notFound)
        #expect(try await world.client(.school).get("/certificates/year.pdf?year=2026").status == .forbidden)
        #expect(
            try await clerk.get("/decisions/decision-first/certificates").contains("certificates.pdf?mode=overprint"))
    }

    @Test func `the shift is set in millimetres, refused plainly, and kept`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get("/certificates/print").contains("value=\"0,0\""))
        let wrong = try await clerk.post("/certificates/print", [("across", "\"<b>"), ("down", "31"), ("ink", "red")])
        #expect(wrong.status == .unprocessableContent && wrong.contains("value=\"&quot;&lt;b&gt;\""))
        let far = try await clerk.post("/certificates/print", [("across", "1"), ("down", "-31"), ("ink", "red")])
        #expect(far.contains("Nhiều nhất 30 mm"))
        let form = [("across", "1,5"), ("down", "-2"), ("ink", "black")]
        #expect(try await clerk.post("/certificates/print", form).location == "/certificates/print")
        #expect(
            try await world.test.store.certificatePrint(of: Sample.agency.id)
                == CertificatePrint(across: 15, down: -20, isRed: false))
        #expect(try await clerk.get("/certificates/print").contains("value=\"1,5\""))
        let auditor = try await world.client(.auditor)
        #expect(try await !auditor.get("/certificates/print").contains("name=\"across\""))
        #expect(try await auditor.post("/certificates/print", form).status == .forbidden)
    }
}
