import Domain

extension SeasonModel {
    var awardActs: [Act] {
        allocations + [draft, sendBack, discard, publish, archive, presentCancellation, issueCancellation]
            + [present]
            + [[], [0], [1]].flatMap { out in [people.chairman, people.all].map { issue(without: out, by: $0) } }
            + ownPlaces.map(draftCancellation)
    }

    /// Every way in which places may fall: who is in is the quota's affair, not the model's.
    private var allocations: [Act] {
        let ways =
            ownPlaces.count == 1
            ? [[true], [false]] : [[true, true], [true, false], [false, true], [false, false]]
        return ways.map { inside in
            Act(name: "allocate \(inside)") { state in
                if state.session != nil { throw Refusal(.sessionUnsigned) }
                if hasDraft(state) { throw Refusal(.decisionExists) }
                var next = state
                for (place, isIn) in zip(ownPlaces, inside) {
                    let nomination = state.nominations[place]
                    let isRanked = [.recommended, .allocated, .outOfQuota].contains(nomination.status)
                    // Who is not ranked has no line in the list: only the way that gives such a one nothing is a way.
                    guard isRanked else {
                        if isIn { throw Refusal(.nominationNotRecommended) }
                        continue
                    }
                    next.nominations[place] = try rules.placed(nomination, isIn)
                    if isIn { next.passed[place].insert(.placed) }
                }
                return next
            }
        }
    }

    private func hasDraft(_ state: SeasonState) -> Bool {
        state.decisions.contains { [.draft, .pending].contains($0.status) }
    }

    private var draft: Act {
        Act(name: "draft") { state in
            if hasDraft(state) { throw Refusal(.decisionExists) }
            let items = ownPlaces.map { state.nominations[$0] }.filter { $0.status == .allocated }
            if items.isEmpty { throw Refusal(.nothingAllocated) }
            var next = state
            next.decisions.append(decision(.award, items))
            return next
        }
    }

    private var present: Act {
        changing("present", .draft) { decision, state in
            let next = try decision.presented(at: Make.now)
            for item in decision.items { state.remember(.presented, item.nomination) }
            return next
        }
    }

    private var sendBack: Act {
        changing("send back", .pending) { decision, _ in try decision.sentBack(because: "Sửa", at: Make.now) }
    }

    private var discard: Act {
        Act(name: "discard") { state in
            guard let place = state.decisions.firstIndex(where: { $0.status == .draft }) else {
                throw Refusal(.decisionNotDraft)
            }
            _ = try state.decisions[place].discarded(at: Make.now)
            var next = state
            next.decisions.remove(at: place)
            return next
        }
    }

    private func issue(without out: [Int], by person: Persona) -> Act {
        changing("issue without \(out) by \(person.name)", .pending) { decision, state in
            try Refusal.raise(person.refusals(of: DecisionAct.issue, agency: council.agency))
            let refusals = out.map { RefusedItem(nomination: state.nominations[$0].id, name: "", reason: "Chưa rõ") }
                .filter { refused in decision.items.contains { $0.nomination == refused.nomination } }
            if refusals.count != out.count { throw Refusal(.itemNotInDecision) }
            let next = try decision.issued(issueMark, refusing: refusals, at: Make.now)
            for place in state.nominations.indices {
                let nomination = state.nominations[place]
                let isIn = decision.items.contains { $0.nomination == nomination.id }
                if isIn && nomination.isOwn(of: person.account) { throw Refusal(.ownSubmission) }
                if next.items.contains(where: { $0.nomination == nomination.id }) {
                    state.nominations[place] = try rules.decided(nomination)
                } else if isIn {
                    state.nominations[place] = try nomination.refused(because: "Chưa rõ", at: Make.now)
                }
            }
            return next
        }
    }

    private var publish: Act {
        changing("publish", .issued) { decision, state in
            let next = try decision.published(at: Make.now)
            for place in state.nominations.indices where state.nominations[place].status == .decided {
                guard decision.items.contains(where: { $0.nomination == state.nominations[place].id }) else { continue }
                state.nominations[place] = try state.nominations[place].published(at: Make.now)
            }
            return next
        }
    }

    private var archive: Act {
        Act(name: "archive") { state in
            var next = state
            let published = state.nominations.indices.filter { state.nominations[$0].status == .published }
            if published.isEmpty { throw Refusal(.nominationNotDecided) }
            for place in published { next.nominations[place] = try state.nominations[place].archived(at: Make.now) }
            return next
        }
    }

    private func draftCancellation(of place: Int) -> Act {
        Act(name: "draft cancellation \(place)") { state in
            let nomination = state.nominations[place]
            guard state.cancellation == nil, NominationStatus.awarded.contains(nomination.status) else {
                throw Refusal(.decisionExists)
            }
            var next = state
            next.cancellation = decision(.cancellation, [nomination])
            return next
        }
    }

    private var presentCancellation: Act {
        Act(name: "present cancellation") { state in
            guard let cancellation = state.cancellation else { throw Refusal(.decisionNotDraft) }
            var next = state
            next.cancellation = try cancellation.presented(at: Make.now)
            return next
        }
    }

    private var issueCancellation: Act {
        Act(name: "issue cancellation") { state in
            guard let pending = state.cancellation else { throw Refusal(.decisionNotPending) }
            let issued = try pending.issued(issueMark, refusing: [], at: Make.now)
            var next = state
            next.cancellation = nil
            for item in issued.items {
                guard let place = next.nominations.firstIndex(where: { $0.id == item.nomination }) else { continue }
                next.nominations[place] = try next.nominations[place].cancelled(because: issued.reason, at: Make.now)
            }
            for place in next.decisions.indices where DecisionStatus.inForce.contains(next.decisions[place].status) {
                let standing = next.decisions[place].items.filter { item in
                    next.nominations.contains { $0.id == item.nomination && $0.status != .cancelled }
                }
                if standing.isEmpty { next.decisions[place] = try next.decisions[place].cancelled(at: Make.now) }
            }
            return next
        }
    }

    /// What the level above decides: the second dossier goes up and the answer comes back.
    var upperActs: [Act] {
        [
            move(1, "forward", by: people.clerk, .forward) { try $0.forwarded(at: Make.now) },
            move(1, "granted", by: people.clerk, .answer) {
                try $0.answered(granted: true, because: "QĐ 9", at: Make.now)
            },
            move(1, "not granted", by: people.clerk, .answer) {
                try $0.answered(granted: false, because: "CV 9", at: Make.now)
            },
        ]
    }

    /// Changes the one decision in `status`.
    private func changing(
        _ name: String, _ status: DecisionStatus, _ body: @escaping (Decision, inout SeasonState) throws -> Decision
    ) -> Act {
        Act(name: name) { state in
            guard let place = state.decisions.firstIndex(where: { $0.status == status }) else {
                throw Refusal(.decisionNotDraft)
            }
            var next = state
            next.decisions[place] = try body(state.decisions[place], &next)
            return next
        }
    }

    private func decision(_ kind: DecisionKind, _ nominations: [Nomination]) -> Decision {
        let items = nominations.enumerated().map { place, nomination in
            DecisionItem(
                nomination: nomination.id, participant: nomination.participant, name: "", detail: "",
                kind: nomination.kind, achievement: "", goldBook: place + 1, money: Dong(0))
        }
        return Decision(
            id: decisionID, agency: council.agency, kind: kind, occasion: nominations[0].occasion,
            award: nominations[0].award, title: "Quyết định", bases: ["Luật"], items: items,
            reason: kind == .award ? "" : "Kê khai sai", draftedBy: people.clerk.account, changed: Make.now)
    }

    private var issueMark: Issue {
        Issue(
            number: 1, day: Make.now.day, symbol: "QĐ-UBND", signer: "A", signerTitle: "CHỦ TỊCH",
            signerAccount: people.chairman.account)
    }
}

extension SeasonState {
    mutating func remember(_ step: SeasonStep, _ nomination: ID<Nomination>) {
        if let place = nominations.firstIndex(where: { $0.id == nomination }) { passed[place].insert(step) }
    }
}
