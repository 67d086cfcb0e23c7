import Domain
import HTTPTypes
import Operations
import TestSupport
import Testing

@testable import Web

@Suite struct FairnessRouteTests {
    private let occasion = "/occasions/occasion-yearly-2026"

    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        var writes = TestSeason().writes
        let left = Sample.participant("left", "Người <Ngoài>", unit: Sample.village)
        var nomination = Sample.nomination("left", of: left, status: .outOfQuota, sequence: 9, rank: 2)
        nomination.statusReason = "tối đa 5 (IV.<4>)"
        var unknown = Sample.participant("unknown", "Người Chưa Ghi")
        unknown.gender = nil
        let declined = Sample.nomination("unknown", of: unknown, status: .declined, sequence: 8)
        writes += [
            .addParticipant(left), .addNomination(nomination, name: left.name, detail: ""), .addParticipant(unknown),
            .addNomination(declined, name: unknown.name, detail: ""),
        ]
        try await world.test.put(writes)
        return world
    }

    @Test func `the numbers of an occasion, and what is not recorded is said`() async throws {
        let world = try await world()
        let member = try await world.client(.member)
        let page = try await member.get("\(occasion)/fairness")
        #expect(page.contains("1 trong 1") && page.contains("Chưa ghi giới tính của 1 người"))
        #expect(page.contains("Thôn Đông") && page.contains("Đơn vị chưa từng được khen"))
        #expect(try await member.get("/occasions/occasion-final-2030/fairness").contains("Chưa có hồ sơ nào được nộp"))
        #expect(try await world.client(.school).get("\(occasion)/fairness").status == .forbidden)
    }

    @Test func `a quota that is full is told with its number`() async throws {
        let world = try await world()
        for place in 1...4 {
            let participant = Sample.participant("in\(place)", "Người \(place)")
            try await world.test.put([
                .addParticipant(participant),
                .addNomination(
                    Sample.nomination(
                        "in\(place)", of: participant, status: .published, sequence: 20 + place, rank: 1),
                    name: participant.name, detail: ""),
            ])
        }
        let all = try await world.client(.clerk).get("\(occasion)/answers")
        #expect(all.contains("tối đa 5 (IV.&lt;4&gt;)") && all.contains("hết số lượng của kế hoạch"))
        #expect(!all.contains("số lượng còn chỗ"))
    }

    @Test func `everybody not chosen gets a reason, each unit its own`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let all = try await clerk.get("\(occasion)/answers")
        #expect(all.contains("Người &lt;Ngoài&gt;") && all.contains("Người Chưa Ghi"))
        // One of five places is taken: nobody is told that they are all gone.
        #expect(all.contains("số lượng còn chỗ") && !all.contains("hết số lượng của kế hoạch"))
        let village = try await world.client(.village)
        #expect(try await village.get("\(occasion)/answers").contains("Đang xem xét lại"))
        let one = try await clerk.get("\(occasion)/answers?unit=unit-school")
        #expect(one.contains("Người Chưa Ghi") && !one.contains("Người &lt;Ngoài&gt;"))
        let school = try await world.client(.school)
        let own = try await school.get("\(occasion)/answers?unit=unit-village")
        #expect(own.contains("Người Chưa Ghi") && !own.contains("Người &lt;Ngoài&gt;"))
        #expect(try await clerk.get("/occasions/occasion-final-2030/answers").contains("Không có ai cần trả lời"))
    }
}
