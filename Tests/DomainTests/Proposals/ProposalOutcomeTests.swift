import Domain
import TestSupport
import Testing

@Suite("What the upper agency's record means below")
struct ProposalOutcomeTests {
    @Test(
        "Every status has one outcome",
        arguments: [
            (ProposalOutcome.granted, Meaning.given),
            (ProposalOutcome.notGranted, Meaning.ended),
            (ProposalOutcome.underWay, Meaning.waiting),
        ])
    func outcomes(_ outcome: ProposalOutcome, _ statuses: [NominationStatus]) {
        #expect(
            NominationStatus.allCases.filter { $0.proposalOutcome(isOver: true) == outcome }.count == statuses.count)
        for status in statuses { #expect(status.proposalOutcome(isOver: true) == outcome) }
    }

    @Test("A full quota and a late supplement are no answer while the upper agency may still change it")
    func waiting() {
        for status in [NominationStatus.outOfQuota, .lapsed] {
            #expect(status.proposalOutcome(isOver: false) == .underWay)
        }
    }

    @Test("Votes and allocation are not shown below")
    func shown() {
        let hidden: [NominationStatus] = [.accepted, .appraised, .inSession, .recommended, .allocated, .outOfQuota]
        #expect(Set(hidden.map { $0.shownBelow(isOver: false) }) == [.accepted])
        #expect(NominationStatus.returned.shownBelow(isOver: false) == .returned)
        #expect(NominationStatus.outOfQuota.shownBelow(isOver: true) == .notGranted)
        #expect(NominationStatus.withdrawn.shownBelow(isOver: false) == .withdrawn)
    }

    @Test("The record below follows both ways, and only while an upper level has it")
    func follows() throws {
        let participant = Sample.participant("duc")
        let sent = Sample.nomination("duc", of: participant, status: .forwarded)
        let granted = try #require(sent.following(.granted, because: "5/QĐ-UBND", at: Sample.now))
        #expect(granted.status == .granted && granted.statusReason == "5/QĐ-UBND")
        #expect(granted.following(.granted, because: "5/QĐ-UBND", at: Sample.now) == nil)
        #expect(granted.following(.notGranted, because: "hủy bỏ", at: Sample.now)?.status == .notGranted)
        let withdrawn = Sample.nomination("duc", of: participant, status: .withdrawn)
        #expect(withdrawn.following(.granted, because: "5/QĐ-UBND", at: Sample.now) == nil)
    }
}

private enum Meaning {
    static let ended: [NominationStatus] = [
        .declined, .notRecommended, .refused, .withdrawn, .notGranted, .cancelled, .outOfQuota, .lapsed,
    ]
    static let given: [NominationStatus] = [.decided, .published, .archived, .granted]
    static let waiting: [NominationStatus] = [
        .draft, .submitted, .returned, .accepted, .appraised, .inSession, .recommended, .allocated, .forwarded,
    ]
}
