import Domain
import HTTPTypes
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// Large files are drawn beside the pages, and keep nobody waiting but those who asked for them.
@Suite struct CertificateBatchRouteTests {
    private static let count = 120

    /// A decision with as many certificates as a province gives in a year.
    private func world() async throws -> SiteWorld {
        let world = try await SiteWorld()
        var (items, writes): ([DecisionItem], [Write]) = ([], [])
        for place in 1...Self.count {
            let participant = Sample.participant("p\(place)", "Người thứ \(place)")
            let nomination = Sample.nomination("p\(place)", of: participant, status: .decided, sequence: place)
            items.append(Sample.item(nomination, participant, goldBook: place))
            writes += [.addParticipant(participant), .addNomination(nomination, name: participant.name, detail: "")]
        }
        let decision = Sample.decision("large", items: items, status: .published, number: 1)
        writes.append(.addDecision(decision))
        for (place, item) in items.enumerated() {
            let code = "ABCD2345" + String(10_000 + place).suffix(4)
            writes.append(.addCertificate(Sample.certificate("c\(place)", of: item, in: decision, code: code)))
        }
        try await world.test.put(writes)
        return world
    }

    @Test func `pages answer while several large batches are drawn`() async throws {
        let world = try await world()
        let clerk = try await world.client(.clerk)
        let visitor = world.visitor()
        _ = try await visitor.get("/publication")
        let order = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 1...3 {
                group.addTask {
                    let file = try await clerk.get("/certificates/year.pdf?year=2026")
                    return file.bytes.starts(with: Array("%PDF-".utf8)) ? "batch" : "no file"
                }
            }
            for path in ["/publication", "/login", "/lookup"] {
                group.addTask { try await visitor.get(path).status == .ok ? "page" : "no page \(path)" }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(order.count { $0 == "batch" } == 3 && order.count { $0 == "page" } == 3, "\(order)")
        #expect(order.last == "batch", "no page waited for the last of them: \(order)")
        #expect(order.prefix(4).count { $0 == "page" } == 3, "at most one batch was ready before the pages: \(order)")
    }
}
