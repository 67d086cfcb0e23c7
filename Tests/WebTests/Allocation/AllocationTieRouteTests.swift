import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct AllocationTieRouteTests {
    /// Six teachers for five places; the last two share a rank.
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        var writes: [Write] = []
        for place in 1...6 {
            let participant = Sample.participant("p\(place)", "Người <\(place)>")
            let nomination = Sample.nomination(
                "p\(place)", of: participant, status: .recommended, sequence: place, rank: min(place, 5))
            writes += [.addParticipant(participant), .addNomination(nomination, name: participant.name, detail: "")]
        }
        try await world.test.put(writes)
        return world
    }

    private let list = "/occasions/occasion-yearly-2026/allocation"
    private let award = SamplePlan.certificate

    @Test func `the list says why, names the equals and leads to the page where they are settled`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("\(list)?award=\(award)")
        #expect(page.contains("Chỗ thứ 1 trong 5 (mục") && page.contains("Ngang hạng ở ranh giới"))
        #expect(page.contains("Người &lt;5&gt;, Người &lt;6&gt;") && page.contains("/allocation/tie?award="))
        let refused = try await clerk.post(list, [("award", award), ("revision", "1")])
        #expect(refused.status == .unprocessableContent && refused.contains("Hãy ghi kết quả phân định"))

        let tie = "\(list)/tie"
        let asked = try await clerk.get("\(tie)?award=\(award)&first=nomination-p5")
        #expect(
            asked.contains("Còn 1 chỗ") && asked.contains("Điều 4 khoản 6") && asked.contains("không phân định hết"))
        #expect(try await clerk.get("\(tie)?award=\(award)").contains("Còn 1 chỗ"))
        let members = [("award", award), ("revision", "1"), ("among", "nomination-p5"), ("among", "nomination-p6")]
        let bare = try await clerk.post(tie, members + [("ground", "council")])
        #expect(bare.status == .unprocessableContent && bare.contains("Thứ tự chưa đủ"))
        let settled = try await clerk.post(
            tie,
            members + [
                ("ground", "council"), ("document", "Biên bản 3/12"), ("order-nomination-p5", "2"),
                ("order-nomination-p6", "1"),
            ])
        #expect(settled.location == "\(list)?award=\(award)")
        #expect(try await clerk.get("\(tie)?award=\(award)&first=nomination-p5").location == "\(list)?award=\(award)")
        let done = try await clerk.post(list, [("award", award), ("revision", "2")])
        #expect(done.location == "\(list)?award=\(award)")
        let after = try await world.test.store.nomination(Sample.id("nomination-p6"), agency: Sample.agency.id)
        #expect(after?.status == .allocated)
    }

    @Test func `a trial with other numbers shows who would come in and writes nothing`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let same = try await clerk.get("\(list)/trial?award=\(award)")
        #expect(same.contains("Kết quả không đổi."))
        let names = (0..<8).map { "max-\($0)=6" }.joined(separator: "&")
        let more = try await clerk.get("\(list)/trial?award=\(award)&\(names)")
        #expect(more.contains("Thêm vào: Người &lt;5&gt;, Người &lt;6&gt;."))
        let ranked = try await clerk.get("\(list)/trial?award=\(award)&rank-nomination-p6=6&rank-nomination-p1=x")
        #expect(ranked.contains("Thêm vào: Người &lt;5&gt;.") && ranked.contains("field-error"))
        let kept = try await world.test.store.nomination(Sample.id("nomination-p5"), agency: Sample.agency.id)
        #expect(kept?.status == .recommended && kept?.rank == 5)
    }

    @Test func `a trial says how many decided awards keep their places, and leaves them out of the list`() async throws
    {
        let world = try await world()
        let participant = Sample.participant("done", "Người đã có quyết định")
        let done = Sample.nomination("done", of: participant, status: .decided, sequence: 7)
        try await world.test.put(
            .addParticipant(participant), .addNomination(done, name: participant.name, detail: ""))
        let clerk = try await world.client(.clerk)
        let page = try await clerk.get("\(list)/trial?award=\(award)")
        #expect(page.contains("1 trường hợp đã có quyết định giữ nguyên chỗ"))
        #expect(!page.contains("Người đã có quyết định"))
        // One of five places is taken: the fourth and the fifth rank have no room together any more.
        let less = try await clerk.get("\(list)/trial?award=\(award)&max-0=&max-1=3")
        #expect(less.status == .ok && less.contains("Nếu thử"))
        let wrong = try await clerk.get("\(list)/trial?award=\(award)&max-0=-1&max-1=x")
        #expect(wrong.contains("field-error"))
    }
}
