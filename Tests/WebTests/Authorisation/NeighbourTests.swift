import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

/// A neighbouring agency of the same installation asks for everything that could show ours: by search, count, export, file,
/// session and form token. What could leak is shown to ours first.
@Suite struct NeighbourTests {
    private let name = "Nguyễn Văn Đức"
    private let number = "HS-2026-001"
    private let neighbour = Sample.account("nguoi-la", roles: Set(Role.allCases), agency: Sample.otherAgency)

    /// xã Mẫu after its season; beside it xã Khác, of which one person may do everything.
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        let unit = Sample.unit("xa-khac", "Thôn khác", .village, agency: Sample.otherAgency)
        let plan = PlanRecord(
            id: Sample.id("plan-khac"), agency: Sample.otherAgency.id, file: "", plan: SamplePlan.caoMinhLike,
            loaded: Sample.now)
        var account = neighbour
        account.unit = unit.id
        account.mustChangePassword = false
        try await world.test.put(TestSeason().writes)
        try await world.test.put(
            .addAgency(Sample.otherAgency), .addUnit(unit), .addPlan(plan), .addAccount(account, passwordHash: "none"))
        return world
    }

    private func stranger(_ world: SiteWorld) async throws -> SiteClient {
        try await world.client(neighbour.id)
    }

    @Test(arguments: [
        "/nominations?q=duc", "/nominations?status=published", "/nominations?order=name", "/participants?q=duc",
        "/nominations.csv?q=duc", "/nominations.csv", "/participants.csv?q=duc", "/registrations.csv?year=2026",
        "/registrations?year=2026",
    ]) func `a search, a list or an export of ours shows our people to us, and none of them next door`(path: String)
        async throws
    {
        let world = try await world()
        let ours = try await world.client(.clerk).get(path)
        #expect(ours.status == .ok && ours.contains(name), "nothing there that could leak")
        let theirs = try await stranger(world).get(path)
        #expect(theirs.status == .ok && !theirs.contains(name) && !theirs.contains(number))
    }

    @Test func `decisions are counted and exported at home only`() async throws {
        let world = try await world()
        let (clerk, stranger) = (try await world.client(.clerk), try await stranger(world))
        for path in ["/decisions", "/decisions.csv"] {
            #expect(try await clerk.get(path).contains("01/QĐ-UBND"), "\(path)")
            #expect(try await !stranger.get(path).contains("01/QĐ-UBND"), "\(path)")
        }
    }

    @Test func `a list kept in memory for us is not handed to the neighbour who asks the same`() async throws {
        let world = try await world()
        let path = "/nominations?occasion=\(Sample.yearly2026.text)"
        let (clerk, stranger) = (try await world.client(.clerk), try await stranger(world))
        for _ in 0..<2 {
            #expect(try await clerk.get(path).contains(number))
            #expect(try await !stranger.get(path).contains(number))
        }
    }

    @Test func `a file is read at home, and does not exist next door under any dossier`() async throws {
        let world = try await world()
        let path = "/nominations/nomination-duc/evidence/evidence-duc"
        let (clerk, stranger) = (try await world.client(.clerk), try await stranger(world))
        #expect(try await clerk.get(path).bytes == Sample.pdf)
        let reply = try await stranger.get(path)
        #expect(reply.status == .notFound && !reply.contains("%PDF"))
    }

    @Test func `an administrator neither sees nor ends sessions of the neighbours`() async throws {
        let world = try await world()
        let (school, stranger) = (try await world.client(.school), try await stranger(world))
        let ours = try await world.client(.administrator).get("/accounts")
        #expect(ours.contains("/accounts/account-school"))
        #expect(try await !stranger.get("/accounts").contains("account-school"))
        for act in ["password", "sessions", "revocation", "end"] {
            let reply = try await stranger.post("/accounts/account-school/\(act)", [("revision", "1")])
            #expect([.forbidden, .notFound].contains(reply.status), "\(act): \(reply.status.code)")
        }
        #expect(try await school.get("/nominations").status == .ok)
    }

    @Test func `a form token of a neighbour is as good as none`() async throws {
        let world = try await world()
        let (clerk, stolen) = (try await world.client(.clerk), try await stranger(world).csrf)
        #expect(!stolen.isEmpty)
        let fields = [("name", "Tổ thử"), ("kind", "village"), ("revision", "1")]
        let reply = try await clerk.post("/participants", fields, token: stolen)
        #expect(reply.status == .unprocessableContent)
    }
}
