/// A decision on the public list, with the certificates it gave and the decisions before and after it.
package struct PublishedDecision: Sendable {
    package let decision: Decision
    package let occasionName: String
    package let certificates: [Certificate]
    /// The decision it replaces or cancels.
    package let target: Decision?
    /// What stands in its place now, or took all of it back; public or not.
    package let successor: Decision?
    /// The last of those after it that anybody can read; the number of another is told to nobody.
    package let publicSuccessor: Decision?
    /// By which decision each award was first given.
    package let firsts: [ID<Nomination>: Issue]
    /// Number and day of each letter that corrects it, the earliest first.
    package let corrections: [Issue]

    /// - Parameters:
    ///   - related: issued decisions of the agency that replace, cancel, are replaced or cancelled.
    ///   - open: everything on the public list.
    ///   - letters: issued letters of correction of the agency.
    package init(
        decision: Decision, occasionName: String, certificates: [Certificate], related: [Decision] = [],
        open: Set<ID<Decision>> = [], letters: [CorrectionLetter] = []
    ) {
        corrections = letters.filter { $0.kind == .decision && $0.source == .decision(decision.id) }
            .compactMap(\.issue).sorted { ($0.day, $0.number) < ($1.day, $1.number) }
        (self.decision, self.occasionName, self.certificates) = (decision, occasionName, certificates)
        target = related.first { $0.id == decision.target }
        var (now, chain): (Decision, [Decision]) = (decision, [])
        while now.status == .replaced || now.status == .cancelled, chain.count < related.count,
            let next = PublishedDecision.next(now, related)
        {
            chain.append(next)
            now = next
        }
        successor = chain.last
        publicSuccessor = chain.last { open.contains($0.id) }
        let years = AwardYears(related + [decision])
        firsts = Dictionary(
            decision.items.compactMap { item in
                years.first(of: item.nomination, in: decision).issue.map { (item.nomination, $0) }
            }
        ) { first, _ in first }
    }

    private static func next(_ decision: Decision, _ related: [Decision]) -> Decision? {
        let kind: DecisionKind = decision.status == .replaced ? .replacement : .cancellation
        return related.last { $0.target == decision.id && $0.kind == kind && $0.issue != nil }
    }

    /// Whether it stands, or stood until what replaced it is made public.
    package var isReplaced: Bool { decision.status == .replaced }

    /// Whom the public list names: valid certificates; while a replacement waits to be published, those it keeps, under the
    /// words of this decision, so that no award vanishes in between.
    package var standing: [Certificate] {
        let all = certificates.sorted { $0.goldBook < $1.goldBook }
        guard isReplaced else { return all.filter { $0.status == .valid } }
        guard publicSuccessor == nil, let successor, successor.kind == .replacement,
            DecisionStatus.inForce.contains(successor.status)
        else { return [] }
        let kept = Set(successor.items.map(\.nomination))
        return all.filter { $0.status == .replaced && kept.contains($0.nomination) }
    }
}
