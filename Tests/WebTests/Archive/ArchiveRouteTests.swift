import Domain
import Foundation
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct ArchiveRouteTests {
    @Test func `clerk and auditor download an occasion as one file, the journal tells of it, others see no button`()
        async throws
    {
        let world = try await SiteWorld()
        try await world.test.put(TestSeason().writes)
        let page = "/occasions/\(Sample.yearly2026)"
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get(page).contains("action=\"\(page)/archive.zip\""))
        let file = try await clerk.post("\(page)/archive.zip", [])
        #expect(file.status == .ok && file.headers[.contentType] == "application/zip")
        let names = String(decoding: file.bytes, as: Unicode.ASCII.self)
        for name in [
            "index.html", "manifest.sha256", "quyet-dinh/2026-", "/giay-khen.pdf", "ho-so/", "/du-lieu.json",
            "kien-nghi/", "kiem-tra/2026-11-22-check-inspection/du-lieu.json", "/bien-ban-kiem-tra.pdf",
            "/tep-kem/1-anh.png",
            "cong-van-dinh-chinh",
        ] {
            #expect(names.contains(name), "\(name)")
        }
        let entries = try await world.office.store.history(
            subject: Subject.occasion(Sample.yearly2026), agency: Sample.agency.id)
        #expect(entries.last?.act == "occasion.export")
        #expect(try await world.client(.auditor).post("\(page)/archive.zip", []).status == .ok)
        let chairman = try await world.client(.chairman)
        #expect(try await !chairman.get(page).contains("archive.zip"))
        #expect(try await chairman.post("\(page)/archive.zip", []).status == .forbidden)
        #expect(try await clerk.post("/occasions/none/archive.zip", []).status == .notFound)
    }
}
