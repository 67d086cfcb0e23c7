import Domain
import HTTPTypes
import Operations
import Pages
import TestSupport
import Testing

@testable import Web

/// A body kept for the next reader is never shown to somebody it was not made for, nor after anything changed.
@Suite struct KeptBodiesTests {
    @Test func `the same list is made once, and anew after every act`() async throws {
        let world = try await NominationWorld(.submitted)
        let clerk = try await world.client(.clerk)
        let before = try await clerk.get("/nominations")
        #expect(before.contains("href=\"\(world.path)\""))
        let kept = world.world.site.kept
        let size = kept.count
        #expect(try await clerk.get("/nominations").contains("href=\"\(world.path)\""))
        #expect(kept.count == size)

        let newcomer = Sample.participant("p-new", "Người mới đến")
        let nomination = Sample.nomination("p-new", of: newcomer, status: .submitted, sequence: 2)
        try await world.world.test.put(
            .addParticipant(newcomer), .addNomination(nomination, name: newcomer.name, detail: newcomer.detail))
        #expect(try await clerk.get("/nominations").contains("Người mới đến"))
    }

    @Test func `each role, unit and language gets its own`() async throws {
        let world = try await NominationWorld(.draft)
        let link = "href=\"\(world.path)\""
        // In this order each would profit from the list of the one before.
        #expect(try await world.client(.school).get("/nominations").contains(link))
        #expect(try await !world.client(.village).get("/nominations").contains(link))
        #expect(try await !world.client(.clerk).get("/nominations").contains(link))
        #expect(try await world.client(.auditor).get("/nominations").contains(link))
        #expect(try await world.client(.administrator).get("/nominations").status == .forbidden)

        let reader = try await world.client(.auditor)
        _ = try await reader.get("/nominations")
        _ = try await reader.post("/language", [("language", "en"), ("to", "/nominations")])
        let english = try await reader.get("/nominations")
        #expect(english.contains("<html lang=\"en\">") && english.contains("Nominations"))
        #expect(english.contains(link) && !english.contains("Tìm theo"))
    }

    @Test func `what is kept never grows past its bytes`() async throws {
        let kept = KeptBodies()
        let sight = Sight(agency: Sample.agency.id, head: 1)
        for number in 0..<300 {
            _ = try await kept.body(sight, ["\(number)"]) { HTML(text: String(repeating: "x", count: 100_000)) }
        }
        #expect(kept.count <= 84)
        let again = try await kept.body(sight, ["299"]) { HTML(text: "made anew") }
        #expect(again.bytes.count == 100_000)
    }
}
