import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct NominationListRouteTests {
    @Test func `the list is found by folded words and by its filters`() async throws {
        let world = try await NominationWorld(.submitted)
        let clerk = try await world.client(.clerk)
        let link = "href=\"\(world.path)\""
        for address in [
            "/nominations", "/nominations?q=do%20thi", "/nominations?status=submitted&kind=individual",
            "/nominations?occasion=occasion-yearly-2026&order=name", "/nominations?award=\(SamplePlan.certificate)",
        ] {
            #expect(try await clerk.get(address).contains(link), "\(address)")
        }
        for address in ["/nominations?q=khong%20co", "/nominations?status=draft", "/nominations?kind=household"] {
            let reply = try await clerk.get(address)
            #expect(!reply.contains(link) && reply.contains("Không tìm thấy kết quả phù hợp"), "\(address)")
        }
    }

    @Test func `a name is escaped in the list`() async throws {
        let reply = try await NominationWorld(.submitted).client(.clerk).get("/nominations")
        #expect(reply.contains("Đỗ Thị &lt;b&gt;&quot;&amp;&#39;</a>"))
    }

    @Test func `a unit sees its own, drafts too, and nobody else sees a draft`() async throws {
        let world = try await NominationWorld(.draft)
        let link = "href=\"\(world.path)\""
        #expect(try await world.client(.school).get("/nominations").contains(link))
        #expect(try await !world.client(.village).get("/nominations").contains(link))
        #expect(try await !world.client(.clerk).get("/nominations").contains(link))
        #expect(try await world.client(.administrator).get("/nominations").status == .forbidden)
    }

    @Test func `one page costs the same few statements whatever its length`() async throws {
        let world = try await NominationWorld(.submitted)
        for place in 2...30 {
            let participant = Sample.participant("p\(place)", "Người \(place)")
            let nomination = Sample.nomination("p\(place)", of: participant, status: .submitted, sequence: place)
            try await world.world.test.put(
                .addParticipant(participant),
                .addNomination(nomination, name: participant.name, detail: participant.detail))
        }
        let counting = CountingDatabase(world.world.test.files)
        let office = Office(
            store: DatabaseStore(counting, randomness: world.world.office.chance), clock: world.world.office.clock,
            chance: world.world.office.chance, hasher: world.world.office.hasher)
        let persona = Person.clerk.persona
        _ = try await office.listNominations(NominationQuery(agency: persona.agency, size: 2), by: persona)
        var costs: [Int] = []
        for size in [1, 30] {
            counting.forget()
            _ = try await office.listNominations(NominationQuery(agency: persona.agency, size: size), by: persona)
            costs.append(counting.statements.count)
        }
        #expect(costs[0] == costs[1])
        #expect(costs[0] <= 2)
    }
}
