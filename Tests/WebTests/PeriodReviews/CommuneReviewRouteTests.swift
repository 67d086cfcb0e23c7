import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct CommuneReviewRouteTests {
    @Test func `an agency with nobody below is told why there is nothing to sum up`() async throws {
        let world = try await SiteWorld()
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("/commune-reviews")
        #expect(page.contains("Không có xã nào ở dưới cơ quan này") && page.contains("SQLite"))
        #expect(!(try await clerk.get("/reviews").contains("href=\"/commune-reviews\"")))
        #expect(try await world.client(.school).get("/commune-reviews").status == .forbidden)
    }
}
