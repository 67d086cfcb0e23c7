import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// Each route × each role × (own, another unit's, another agency's) object. Denied unless the matrix grants it.
@Suite struct AuthorisationMatrixTests {
    /// A season walked to its published award, so that every address has an object.
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        try await world.test.put(
            TestSeason().writes + Sample.maturity + Sample.progress + Sample.claimFiles + Sample.scoring
                + [.addEarlierAward(Sample.earlierAward)])
        return world
    }

    private func key(_ route: Route) -> String { "\(route.method.rawValue) \(route.path)" }

    private func ask(_ client: SiteClient, _ route: Route) async throws -> SiteReply {
        let path = AuthorisationMatrix.path(route.path)
        return route.method == .get
            ? try await client.get(path + AuthorisationMatrix.query)
            : try await client.post(path, AuthorisationMatrix.fields)
    }

    private func passed(_ reply: SiteReply) -> Bool { ![.forbidden, .notFound].contains(reply.status) }

    @Test func `every address has its row in the matrix, and no row is without an address`() async throws {
        let addresses = Set(try await world().site.routes.map(key))
        let rows = Set(AuthorisationMatrix.persons.keys).union(AuthorisationMatrix.open)
        #expect(addresses.subtracting(rows).sorted() == [])
        #expect(rows.subtracting(addresses).sorted() == [])
    }

    @Test(arguments: Person.allCases)
    func `a person gets past the question where the matrix says so, and nowhere else`(person: Person) async throws {
        let world = try await world()
        var wrong: [String] = []
        for route in world.site.routes where route.access == .signedIn {
            // A fresh session each time: logging out is one of the addresses.
            let reply = try await ask(world.client(person), route)
            let granted = AuthorisationMatrix.persons[key(route)]?.contains(person) ?? false
            if passed(reply) != granted { wrong.append("\(key(route)): \(reply.status.code), granted: \(granted)") }
        }
        #expect(wrong == [])
    }

    @Test func `nobody is let in without a log-in but at the open addresses`() async throws {
        let world = try await world()
        var wrong: [String] = []
        for route in world.site.routes {
            let visitor = world.visitor()
            _ = try await visitor.get("/login")
            let reply = try await ask(visitor, route)
            let sentAway = reply.status == .seeOther && reply.location?.hasPrefix("/login") == true
            if sentAway == AuthorisationMatrix.open.contains(key(route)) {
                wrong.append("\(key(route)): \(reply.status.code)")
            }
        }
        #expect(wrong == [])
    }

    @Test func `another agency's objects do not exist, whatever one may do at home`() async throws {
        let world = try await world()
        let roles = Set(Role.allCases).subtracting([.administrator])
        let stranger = Sample.account("nguoi-la", roles: roles, agency: Sample.otherAgency)
        let unit = Sample.unit("xa-khac", "Thôn khác", .village, agency: Sample.otherAgency)
        let plan = PlanRecord(
            id: Sample.id("plan-khac"), agency: Sample.otherAgency.id, file: "", plan: SamplePlan.caoMinhLike,
            loaded: Sample.now)
        var account = stranger
        account.unit = unit.id
        account.mustChangePassword = false
        try await world.test.put(
            .addAgency(Sample.otherAgency), .addUnit(unit), .addPlan(plan), .addAccount(account, passwordHash: "none"))
        var wrong: [String] = []
        for route in world.site.routes where route.path.contains("{id}") && route.access == .signedIn {
            let reply = try await ask(world.client(account.id), route)
            // Papers of the asker's own plan and year: what stands for {id} names no object of anybody.
            if ["plan", "statistics", "yearly-results"].contains(where: {
                route.path.hasPrefix("/official-papers/\($0)/")
            }) {
                continue
            }
            let hidden = reply.status == .notFound || (route.path.hasPrefix("/accounts") && reply.status == .forbidden)
            if !hidden { wrong.append("\(key(route)): \(reply.status.code)") }
        }
        #expect(wrong == [])
        for path in [
            "/participants", "/registrations", "/nominations", "/decisions", "/council", "/occasions", "/units",
        ] {
            let page = try await world.client(account.id).get(path)
            #expect(page.status == .ok, "\(path)")
            #expect(!page.contains("Nguyễn Văn Đức") && !page.contains("THCS Mẫu"), "\(path) shows another agency")
        }
    }

    @Test func `every form is refused without its token, and with another session's`() async throws {
        let world = try await world()
        var wrong: [String] = []
        for route in world.site.routes where route.method == .post && route.path != "/logout" {
            let clerk = try await world.client(.clerk)
            let stolen = try await world.client(.school).csrf
            for token in ["", "x", stolen] {
                let reply = try await clerk.post(
                    AuthorisationMatrix.path(route.path), [("revision", "1")], token: token)
                if reply.status != .unprocessableContent { wrong.append("\(key(route)): \(reply.status.code)") }
            }
        }
        #expect(wrong == [])
    }
}
