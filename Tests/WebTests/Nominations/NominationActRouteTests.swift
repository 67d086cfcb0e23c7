import Domain
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct NominationActRouteTests {
    @Test func `the clerk accepts a complete dossier, also when pressing twice`() async throws {
        let world = try await NominationWorld(.submitted)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.get(world.path).contains("action=\"\(world.path)/acceptance\""))
        for _ in 1...2 {
            let reply = try await clerk.post("\(world.path)/acceptance", [world.revision])
            #expect(reply.location == world.path)
        }
        #expect(try await world.nomination()?.status == .accepted)
    }

    @Test func `the clerk returns it with items and a day`() async throws {
        let world = try await NominationWorld(.submitted)
        let clerk = try await world.client(.clerk)
        let reply = try await clerk.post(
            "\(world.path)/return",
            [world.revision, ("items", "Tờ trình\r\n\r\nBiên bản <họp>"), ("due", "2026-11-28")])
        #expect(reply.location == world.path)
        #expect(try await world.nomination()?.supplement?.items == ["Tờ trình", "Biên bản <họp>"])
        let seen = try await world.client(.school).get("\(world.path)/edit")
        #expect(seen.contains("<li>Biên bản &lt;họp&gt;</li>") && seen.contains("28/11/2026"))
    }

    @Test func `a return without items and day names both and keeps nothing`() async throws {
        let world = try await NominationWorld(.submitted)
        let reply = try await world.client(.clerk).post("\(world.path)/return", [world.revision, ("items", " ")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.contains("id=\"error-items\"") && reply.contains("id=\"error-due\""))
        #expect(try await world.nomination()?.status == .submitted)
    }

    @Test func `declining needs a reason, and the typed page comes back`() async throws {
        let world = try await NominationWorld(.accepted)
        let clerk = try await world.client(.clerk)
        let empty = try await clerk.post("\(world.path)/declining", [world.revision, ("reason", "")])
        #expect(empty.status == .unprocessableContent && empty.contains("id=\"error-reason\""))
        let reply = try await clerk.post("\(world.path)/declining", [world.revision, ("reason", "Không đủ tuổi nghề")])
        #expect(reply.location == world.path)
        #expect(try await world.client(.school).get(world.path).contains("Lý do: Không đủ tuổi nghề"))
    }

    @Test func `the unit withdraws its own, another unit finds nothing`() async throws {
        let world = try await NominationWorld(.submitted)
        let form = [world.revision, ("reason", "Trùng đề nghị")]
        #expect(try await world.client(.village).post("\(world.path)/withdrawal", form).status == .notFound)
        #expect(try await world.client(.school).post("\(world.path)/withdrawal", form).location == world.path)
        #expect(try await world.nomination()?.status == .withdrawn)
    }

    @Test func `a lapsed one is given another day`() async throws {
        let world = try await NominationWorld(.lapsed)
        let reply = try await world.client(.clerk).post(
            "\(world.path)/reopening", [world.revision, ("due", "2026-12-05"), ("reason", "Ốm")])
        #expect(reply.location == world.path)
        #expect(try await world.nomination()?.supplement?.due == Sample.day(2026, 12, 5))
    }

    @Test func `an upper level's award is forwarded and its answer recorded`() async throws {
        let world = try await NominationWorld(.recommended, award: SamplePlan.merit)
        let clerk = try await world.client(.clerk)
        #expect(try await clerk.post("\(world.path)/forwarding", [world.revision]).location == world.path)
        let unanswered = try await clerk.post("\(world.path)/answer", [("revision", "2"), ("reason", "Số 9")])
        #expect(unanswered.contains("id=\"error-granted\"") && unanswered.contains("Số 9</textarea>"))
        let reply = try await clerk.post(
            "\(world.path)/answer", [("revision", "2"), ("granted", "yes"), ("reason", "Quyết định 9/QĐ-UBND")])
        #expect(reply.location == world.path)
        #expect(try await world.nomination()?.status == .granted)
    }

    @Test func `the office's acts are refused to everybody else`() async throws {
        let world = try await NominationWorld(.submitted)
        for person in [Person.school, .appraiser, .chairman, .auditor, .secretary] {
            let client = try await world.client(person)
            for page in ["acceptance", "return", "declining"] {
                let reply = try await client.post("\(world.path)/\(page)", [world.revision, ("reason", "x")])
                #expect(reply.status == .forbidden, "\(person) \(page)")
            }
        }
        #expect(try await world.nomination()?.revision == .first)
    }
}
