import Domain

/// A nomination as an act leaves it.
private struct Moved {
    let nomination: Nomination
    /// Nobody allocates or supplements it any more.
    var isOver = false
    /// The decision the act issues with it on the list.
    var issue: Issue?
}

extension Office {
    /// Adds to `change` what it means on the other side of the proposals it touches, so that one transaction and two
    /// chains tell of it: the upper agency's act answers the agency below, and who withdraws below withdraws above.
    /// - Returns: all that has to be kept, and the agencies of the proposals; none for the acts that touch no proposal.
    func followed(_ change: Change) async throws -> (change: Change, agencies: [ID<Agency>]) {
        var moved = try await moved(by: change)
        var result = change
        var settled = Set(moved.map(\.nomination.id))
        var agencies: Set<ID<Agency>> = []
        while !moved.isEmpty {
            let (group, told, over) = (moved, result, settled)
            let step = try await AgencyScope.widened(to: Array(agencies)) {
                try await answered(group, sparing: over, told)
            }
            result = step.change
            agencies.formUnion(step.agencies)
            settled.formUnion(step.next.map(\.nomination.id))
            moved = step.next
        }
        return (result, Array(agencies))
    }

    /// What one round of records that moved means on the other side of their proposals.
    private func answered(_ moved: [Moved], sparing settled: Set<ID<Nomination>>, _ change: Change) async throws
        -> (change: Change, agencies: Set<ID<Agency>>, next: [Moved])
    {
        var (result, agencies, next) = (change, Set<ID<Agency>>(), [Moved]())
        for (agency, group) in Dictionary(grouping: moved, by: \.nomination.agency).sorted(by: { $0.key < $1.key }) {
            for proposal in try await store.proposals(touching: group.map(\.nomination.id), of: agency) {
                agencies.formUnion([proposal.parent, proposal.child])
                let told = result
                let (change, more) = try await AgencyScope.widened(to: [proposal.parent, proposal.child]) {
                    try await otherSide(of: proposal, group, sparing: settled, told)
                }
                result = change
                next += more
            }
        }
        return (result, agencies, next)
    }

    private func otherSide(
        of proposal: Proposal, _ moved: [Moved], sparing settled: Set<ID<Nomination>>, _ change: Change
    ) async throws -> (Change, [Moved]) {
        var result = change
        var next: [Moved] = []
        if let above = moved.first(where: { $0.nomination.id == proposal.parentNomination }) {
            next = try await answer(proposal, above, sparing: settled, &result)
        } else if let below = moved.first(where: { $0.nomination.id == proposal.childNomination }) {
            next = try await withdraw(proposal, below.nomination, &result)
        }
        return (result, next)
    }

    /// The nominations whose state the act changes, and those it ends the waiting of.
    private func moved(by change: Change) async throws -> [Moved] {
        var moved: [ID<Nomination>: Moved] = [:]
        for write in change.writes {
            switch write {
            case .changeNomination(let nomination), .moveNomination(let nomination):
                if nomination.status != .draft { moved[nomination.id] = Moved(nomination: nomination) }
            default: continue
            }
        }
        for case .changeDecision(let decision) in change.writes where decision.status == .issued {
            guard decision.kind != .cancellation else { continue }
            for item in decision.items {
                if moved[item.nomination] == nil,
                    let kept = try await store.nomination(item.nomination, agency: decision.agency)
                {
                    moved[kept.id] = Moved(nomination: kept)
                }
                moved[item.nomination]?.issue = decision.issue
            }
            let left = try await store.nominations(
                occasion: decision.occasion, agency: decision.agency, statuses: [.outOfQuota])
            for nomination in left where nomination.award == decision.award {
                moved[nomination.id] = Moved(nomination: nomination, isOver: true)
            }
        }
        for case .changeOccasion(let occasion) in change.writes where occasion.status == .archived {
            let left = try await store.nominations(
                occasion: occasion.id, agency: occasion.agency, statuses: [.outOfQuota, .lapsed])
            for nomination in left { moved[nomination.id] = Moved(nomination: nomination, isOver: true) }
        }
        return moved.values.sorted { $0.nomination.id < $1.nomination.id }
    }

    /// The upper agency's record moved: the proposal shows it, and the record below follows.
    private func answer(
        _ proposal: Proposal, _ above: Moved, sparing settled: Set<ID<Nomination>>, _ change: inout Change
    ) async throws -> [Moved] {
        let nomination = above.nomination
        let shown = proposal.following(nomination, isOver: above.isOver)
        var next: Nomination?
        if !settled.contains(proposal.childNomination),
            let below = try await store.nomination(proposal.childNomination, agency: proposal.child)
        {
            let outcome = nomination.status.proposalOutcome(isOver: above.isOver)
            let reason = try await reason(above, outcome, from: proposal.parent) ?? below.statusReason
            next = below.following(outcome, because: reason, at: now)
        }
        if let shown { change.writes.append(.changeProposal(shown)) }
        if let next { change.writes.append(.moveNomination(next)) }
        guard shown != nil || next != nil, let act = Office.told((shown ?? proposal).status) else { return [] }
        change.entries.append(
            JournalDraft(
                agency: proposal.child, at: now, actor: change.entries.first?.actor ?? "system", act: act,
                subject: Subject.nomination(proposal.childNomination),
                body: .object([
                    "from": .string(proposal.parent.text), "number": .string(proposal.number),
                    "status": .string((shown ?? proposal).status.rawValue),
                    "reason": .string(next?.statusReason ?? shown?.reason ?? ""),
                ])))
        return next.map { [Moved(nomination: $0)] } ?? []
    }

    /// Withdrawn below: the upper agency's record goes too, or nothing does.
    private func withdraw(_ proposal: Proposal, _ below: Nomination, _ change: inout Change) async throws -> [Moved] {
        guard below.status == .withdrawn,
            let above = try await store.nomination(proposal.parentNomination, agency: proposal.parent)
        else { return [] }
        let next = try above.withdrawn(because: below.statusReason, at: now)
        change.writes.append(.moveNomination(next))
        change.entries.append(
            JournalDraft(
                agency: proposal.parent, at: now, actor: above.createdBy.text, act: "nomination.withdraw",
                subject: Subject.nomination(above.id),
                body: .object([
                    "status": .string(next.status.rawValue), "reason": .string(next.statusReason),
                    "from": .string(proposal.child.text),
                ])))
        return [Moved(nomination: next)]
    }

    /// The journal's word below for what the upper agency did; a supplement sent and a withdrawal have their own.
    private static func told(_ status: NominationStatus) -> String? {
        switch status {
        case .accepted: "nomination.upper-accept"
        case .returned: "nomination.upper-return"
        case .lapsed: "nomination.upper-lapse"
        case .granted, .notGranted: "nomination.upper-answer"
        default: nil
        }
    }

    /// What the record below keeps as the answer; `nil` to leave what it has.
    private func reason(_ above: Moved, _ outcome: ProposalOutcome, from upper: ID<Agency>) async throws -> String? {
        let name = try await store.agency(upper)?.name ?? ""
        let nomination = above.nomination
        switch outcome {
        case .underWay: return nil
        case .granted:
            if nomination.status == .granted { return nomination.statusReason }
            return above.issue.map { "Quyết định số \($0.text) ngày \($0.day.vietnamese) của \(name)" }
        case .notGranted:
            let said = nomination.statusReason
            return "\(name): \(Office.word(nomination.status))" + (said.isEmpty ? "" : " – \(said)")
        }
    }

    private static func word(_ status: NominationStatus) -> String {
        switch status {
        case .declined: "từ chối hồ sơ"
        case .notRecommended: "Hội đồng không đề nghị"
        case .outOfQuota: "hết số lượng"
        case .refused: "không duyệt"
        case .withdrawn: "hồ sơ đã rút"
        case .lapsed: "quá hạn bổ sung"
        case .cancelled: "hủy bỏ quyết định khen thưởng"
        default: "không khen thưởng"
        }
    }
}
