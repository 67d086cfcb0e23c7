import Domain

/// What has to have happened before an award may stand.
enum SeasonStep: Hashable, CaseIterable {
    case submitted, accepted, appraised, called, recommended, signed, placed, presented
}

/// Two dossiers, the council's session on them and the decisions about them, as values of the domain, together with
/// what the model remembers of how they came here.
struct SeasonState {
    var nominations: [Nomination]
    var session: CouncilSession?
    var decisions: [Decision] = []
    /// A decision that takes an award back, on its way.
    var cancellation: Decision?
    var passed: [Set<SeasonStep>]
    /// Somebody checked, appraised or decided a dossier of the own hand.
    var isOwnHanded = false

    /// Everything the rules look at; revisions and moments are left out, so that paths meet again.
    struct Key: Hashable {
        let statuses: [NominationStatus]
        let submitters: [ID<Account>?]
        let session: SessionStatus?
        let agenda: [String]
        let decisions: [String]
        let cancellation: String
        let passed: [Set<SeasonStep>]
        let isOwnHanded: Bool
    }

    var key: Key {
        Key(
            statuses: nominations.map(\.status), submitters: nominations.map(\.submittedBy), session: session?.status,
            agenda: session?.agenda.map { "\($0.nomination) \($0.count?.agree ?? -1)" } ?? [],
            decisions: decisions.map(SeasonState.word), cancellation: cancellation.map(SeasonState.word) ?? "",
            passed: passed, isOwnHanded: isOwnHanded)
    }

    private static func word(_ decision: Decision) -> String {
        "\(decision.status) " + decision.items.map(\.nomination.text).joined(separator: " ")
    }

    /// What is wrong with it, whatever came before.
    var faults: [String] {
        var faults: [String] = []
        for (place, nomination) in nominations.enumerated() {
            if NominationStatus.awarded.contains(nomination.status) || nomination.status == .cancelled {
                let missing = SeasonStep.allCases.filter { !passed[place].contains($0) }
                if !missing.isEmpty { faults.append("awarded without \(missing)") }
            }
            let isOnAgenda =
                session.map { [.called, .open].contains($0.status) && $0.item(nomination.id) != nil } ?? false
            if (nomination.status == .inSession) && !isOnAgenda { faults.append("in session and on no agenda") }
            let standing = decisions.filter { decision in
                DecisionStatus.inForce.contains(decision.status)
                    && decision.items.contains { $0.nomination == nomination.id }
            }
            if standing.count > 1 { faults.append("awarded twice") }
            if NominationStatus.awarded.contains(nomination.status) && standing.isEmpty {
                faults.append("awarded by no decision in force")
            }
        }
        for decision in decisions where DecisionStatus.numbered.contains(decision.status) {
            if decision.items.map(\.goldBook) != Array(1...max(1, decision.items.count)) {
                faults.append("gold-book numbers \(decision.items.map(\.goldBook))")
            }
        }
        if isOwnHanded { faults.append("handled by who submitted it") }
        return faults
    }

    /// Nothing has to be done with any dossier any more.
    var isEnded: Bool { nominations.allSatisfy { NominationStatus.ended.contains($0.status) } }
}
