import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite("Upward through the pages")
struct ProposalRouteTests {
    private let world: TestProvince
    private let site: SiteWorld
    private let nomination: Nomination

    /// A collective of xã Mẫu, recommended by its council.
    init() async throws {
        world = try await TestProvince()
        site = try await SiteWorld(world.test)
        let participant = Sample.participant("dong", "Thôn Đông", kind: .collective)
        nomination = Sample.nomination("dong", of: participant, status: .recommended, award: SamplePlan.merit, rank: 1)
        let session = Sample.councilSession(
            "first", on: [nomination], status: .signed, count: VoteCount(agree: 8, disagree: 1))
        try await world.test.put([
            .addParticipant(participant),
            .takeNumber(NumberSeries(agency: Sample.agency.id, kind: .nomination, year: 2026), value: 1),
            .addNomination(nomination, name: participant.name, detail: ""), .addCouncilSession(session),
        ])
    }

    private func client(_ person: Person, _ place: TestProvince.Place) async throws -> SiteClient {
        try await site.client(TestProvince.account(person, place).id)
    }

    private var page: String { "/nominations/\(nomination.id)" }

    @Test("Forwarded, returned, supplemented: each side sees its own page of it and not the other's")
    func wayUp() async throws {
        let (commune, province) = (try await client(.clerk, .first), try await client(.clerk, .province))
        _ = try await commune.get("\(page)/forwarding")
        let sent = try await commune.post("\(page)/forwarding", [("revision", "1")])
        #expect(sent.status == .seeOther, "\(sent.text)")
        let below = try await commune.get(page)
        #expect(below.contains("Ủy ban nhân dân tỉnh Mẫu") && below.contains("HS-2026-001"))
        #expect(!below.contains("\(page)/answer\""))
        #expect(try await province.get(page).status == .notFound)

        let link = try #require(
            try await world.office.store.proposals(touching: [nomination.id], of: Sample.agency.id).first)
        let above = "/nominations/\(link.parentNomination)"
        let received = try await province.get(above)
        #expect(received.contains("Ủy ban nhân dân xã Mẫu") && received.contains("8/9 phiếu đồng ý"))
        #expect(received.contains("Biên bản phiên họp"))
        #expect(try await commune.get(above).status == .notFound)
        #expect(try await client(.clerk, .second).get(above).status == .notFound)

        _ = try await province.get("\(above)/return")
        let returned = try await province.post(
            "\(above)/return", [("revision", "1"), ("items", "Bản sao <b>"), ("due", "2026-12-12")])
        #expect(returned.status == .seeOther, "\(returned.text)")
        let asked = try await commune.get("\(page)/supplement")
        #expect(asked.contains("Bản sao &lt;b&gt;"))
        let added = try await commune.upload(
            "\(page)/supplement/files", [("paper", "")], file: ("them.pdf", Sample.pdf))
        #expect(added.location == "\(page)/supplement", "\(added.text)")
        let short = try await commune.post("\(page)/supplement", [("revision", "2"), ("report", "Ngắn")])
        #expect(short.status == .unprocessableContent && short.contains("Ngắn</textarea>"))
        let report = String(repeating: "Đã bổ sung. ", count: 10)
        let again = try await commune.post("\(page)/supplement", [("revision", "2"), ("report", report)])
        #expect(again.status == .seeOther, "\(again.text)")
        #expect(try await province.get(above).contains("Đã bổ sung."))
    }

    @Test("The province counts what came from whom, on its list and its first page")
    func communes() async throws {
        try await world.office.forwardNomination(
            nomination.id, at: nomination.revision, by: world.person(.clerk, .first))
        let province = try await client(.clerk, .province)
        let list = try await province.get("/communes")
        #expect(list.contains("Ủy ban nhân dân xã Hai") && list.contains("Ủy ban nhân dân xã Mẫu"))
        let other = try await province.get("/communes?occasion=province-yearly-2027")
        #expect(other.status == .ok)
        #expect(try await province.get("/").contains("/communes"))
        #expect(try await client(.clerk, .first).get("/communes").contains("thidua agency add"))
    }

    @Test("The public chooses among several agencies and reads one's list under its own address")
    func publication() async throws {
        let visitor = site.visitor()
        let choice = try await visitor.get("/publication")
        #expect(choice.contains("/publication/of/xa-mau") && choice.contains("/publication/of/tinh-mau"))
        #expect(try await visitor.get("/publication/of/xa-mau").contains("Ủy ban nhân dân xã Mẫu"))
        #expect(try await visitor.get("/publication/of/nobody").status == .notFound)
    }
}
