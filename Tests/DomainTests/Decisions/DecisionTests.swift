import Domain
import Testing

@Suite struct DecisionTests {
    static func decision(_ status: DecisionStatus, _ kind: DecisionKind = .award) throws -> Decision {
        let items = try (1...3).map { place in
            DecisionItem(
                nomination: try Make.id("nomination\(place)"), participant: try Make.id("participant\(place)"),
                name: "Người \(place)", detail: "", kind: .individual, achievement: "", goldBook: place,
                money: Dong(760_000))
        }
        return Decision(
            id: try Make.id("decision"), agency: try Make.id("agency"), kind: kind, occasion: try Make.id("occasion"),
            award: "commune-certificate", title: "Tặng Giấy khen", bases: ["Luật 06/2022/QH15"], items: items,
            status: status, draftedBy: try Make.id("clerk"), changed: Make.now)
    }

    static func issue() throws -> Domain.Issue {
        Domain.Issue(
            number: 5, day: try Make.day("2026-12-10"), symbol: "QĐ-UBND", signer: "Ma Văn Mẫu",
            signerTitle: "CHỦ TỊCH",
            signerAccount: try Make.id("chairman"))
    }

    @Test(arguments: DecisionStatus.allCases)
    func `each verb starts from exactly its statuses`(status: DecisionStatus) throws {
        let decision = try Self.decision(status)
        let verbs: [(Set<DecisionStatus>, DecisionStatus, (Decision) throws -> Decision)] = [
            ([.draft], .draft, { try $0.edited(title: "T", bases: [], moneySource: "", at: Make.now) }),
            ([.draft], .pending, { try $0.presented(at: Make.now) }),
            ([.pending], .draft, { try $0.sentBack(because: "sai tên", at: Make.now) }),
            ([.pending], .draft, { try $0.withdrawn(by: $0.draftedBy, at: Make.now) }),
            ([.pending], .issued, { try $0.issued(Self.issue(), refusing: [], at: Make.now) }),
            ([.issued], .published, { try $0.published(at: Make.now) }),
            ([.issued, .published], .replaced, { try $0.replaced(at: Make.now) }),
            ([.issued, .published], .cancelled, { try $0.cancelled(at: Make.now) }),
            ([.draft], .discarded, { try $0.discarded(at: Make.now) }),
        ]
        for (from, to, verb) in verbs {
            if from.contains(status) {
                #expect(try verb(decision).status == to)
            } else {
                #expect(throws: Refusal.self) { try verb(decision) }
            }
        }
    }

    @Test func `sending back needs a reason, and only who drafted it takes it back`() throws {
        let pending = try Self.decision(.pending)
        #expect(throws: Refusal(.missingReason, field: "reason")) { try pending.sentBack(because: "", at: Make.now) }
        #expect(throws: Refusal(.decisionOfOther)) { try pending.withdrawn(by: Make.id("somebody"), at: Make.now) }
    }

    @Test func `leaving one out numbers the gold book anew`() throws {
        let pending = try Self.decision(.pending)
        let out = RefusedItem(nomination: pending.items[1].nomination, name: "Người 2", reason: "cần xác minh")
        let issued = try pending.issued(Self.issue(), refusing: [out], at: Make.now)
        #expect(issued.items.map(\.name) == ["Người 1", "Người 3"])
        #expect(issued.items.map(\.goldBook) == [1, 2])
        #expect(issued.refused == [out])
        #expect(issued.issue?.text == "05/QĐ-UBND")
        #expect(issued.total == Dong(1_520_000))
    }

    @Test func `leaving one out needs a reason, and somebody must be left`() throws {
        let pending = try Self.decision(.pending)
        let all = pending.items.map { RefusedItem(nomination: $0.nomination, name: $0.name, reason: "") }
        let refusal = #expect(throws: Refusal.self) { try pending.issued(Self.issue(), refusing: all, at: Make.now) }
        #expect(refusal?.reasons.map(\.code) == [.missingReason, .missingReason, .missingReason, .decisionEmpty])
    }

    @Test func `a cancellation keeps the gold-book numbers of what it cancels`() throws {
        var pending = try Self.decision(.pending, .cancellation)
        pending.items = [pending.items[2]]
        pending.reason = "khai gian"
        #expect(try pending.issued(Self.issue(), refusing: [], at: Make.now).items.map(\.goldBook) == [3])
    }
}
