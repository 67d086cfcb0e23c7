import Domain
import TestSupport
import Testing

@Suite struct PublishedDecisionTests {
    private let items = (1...2).map { place in
        let participant = Sample.participant("p\(place)")
        return Sample.item(Sample.nomination("n\(place)", of: participant), participant, goldBook: place)
    }

    private func decision(
        _ key: String, _ status: DecisionStatus, _ number: Int, of target: Decision? = nil, items: [DecisionItem]? = nil
    ) -> Decision {
        Sample.decision(
            key, items: items ?? self.items, status: status, number: number,
            kind: target == nil ? .award : .replacement, target: target?.id)
    }

    private func shown(_ decision: Decision, _ related: [Decision], open: [Decision]) -> PublishedDecision {
        let certificates = decision.items.map { item in
            var certificate = Sample.certificate("\(decision.id)-\(item.goldBook)", of: item, in: decision)
            certificate.status = decision.status == .replaced ? .replaced : .valid
            return certificate
        }
        return PublishedDecision(
            decision: decision, occasionName: "", certificates: certificates, related: related,
            open: Set(open.map(\.id)))
    }

    @Test func `until the replacement is public the old list names whom it keeps`() {
        let old = decision("old", .replaced, 1)
        let new = decision("new", .issued, 2, of: old, items: [items[0]])
        let sight = shown(old, [old, new], open: [old])
        #expect(sight.standing.map(\.nomination) == [items[0].nomination] && sight.publicSuccessor == nil)
    }

    @Test func `once it is public the old one is named as replaced, without its names`() {
        let old = decision("old", .replaced, 1)
        let new = decision("new", .published, 2, of: old)
        let sight = shown(old, [old, new], open: [old, new])
        #expect(sight.standing.isEmpty && sight.publicSuccessor == new)
        let after = shown(new, [old, new], open: [old, new])
        #expect(after.standing.count == 2 && after.target == old)
        #expect(after.firsts[items[0].nomination]?.number == 1)
    }

    @Test func `the number of a decision that is not public is told to nobody`() {
        let old = decision("old", .replaced, 1)
        let middle = decision("middle", .replaced, 2, of: old)
        let last = decision("last", .issued, 3, of: middle)
        let all = [old, middle, last]
        #expect(shown(old, all, open: [old, middle]).publicSuccessor == middle)
        #expect(shown(middle, all, open: [old, middle]).standing.count == 2)
    }
}
