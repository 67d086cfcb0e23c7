import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct NominationDetailRouteTests {
    @Test func `everybody of the season reads a submitted one, with quota and money`() async throws {
        let world = try await NominationWorld(.submitted)
        for person in [Person.clerk, .appraiser, .member, .secretary, .chairman, .inspector, .auditor] {
            let reply = try await world.client(person).get(world.path)
            #expect(reply.status == .ok, "\(person)")
            #expect(reply.contains("Cá nhân: 1 hồ sơ đang xét hoặc đã khen, tối đa 5."), "\(person)")
        }
        let page = try await world.client(.clerk).get(world.path)
        #expect(page.contains("760.000 đồng (0,3 × 2.530.000, làm tròn lên)"))
        #expect(page.contains("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 5 khoản 2"))
    }

    @Test func `its unit reads the limit, not how many others are proposed`() async throws {
        let world = try await NominationWorld(.submitted)
        let page = try await world.client(.school).get(world.path)
        #expect(page.contains("Cá nhân: tối đa 5."))
        #expect(!page.contains("đang xét hoặc đã khen, tối đa"))
    }

    @Test func `another unit finds nothing, the administrator may not`() async throws {
        let world = try await NominationWorld(.submitted)
        #expect(try await world.client(.village).get(world.path).status == .notFound)
        #expect(try await world.client(.administrator).get(world.path).status == .forbidden)
        #expect(try await world.client(.clerk).get("/nominations/none").status == .notFound)
    }

    @Test func `each sees the acts of the own role only`() async throws {
        let world = try await NominationWorld(.submitted)
        let clerk = try await world.client(.clerk).get(world.path)
        #expect(clerk.contains("\(world.path)/return") && !clerk.contains("\(world.path)/withdrawal"))
        let school = try await world.client(.school).get(world.path)
        #expect(school.contains("\(world.path)/withdrawal") && !school.contains("\(world.path)/return"))
        let auditor = try await world.client(.auditor).get(world.path)
        #expect(!auditor.contains("Việc có thể làm"))
    }

    @Test func `the page speaks English throughout`() async throws {
        let world = try await NominationWorld(.submitted)
        let clerk = try await world.client(.clerk)
        await clerk.take(cookie: SiteCookie.languageName, "en")
        let page = try await clerk.get(world.path)
        #expect(page.contains("Checks by rule") && page.contains("individual: 1 under way") == false)
        #expect(page.contains("Individual: 1 under way or awarded, at most 5."))
        #expect(!page.text.contains("{"))
    }
}
