extension CouncilSession {
    /// Notes who came. While called or open; every member of `council` is listed once.
    package func attended(_ attendance: [SeatAttendance], council: Council) throws -> CouncilSession {
        guard status == .called || status == .open else { throw Refusal(.sessionOver) }
        let known = Set(council.members.map(\.id))
        guard Set(attendance.map(\.member)) == known, attendance.count == known.count else {
            throw Refusal(.attendanceIncomplete, field: "attendance")
        }
        var next = saved(status)
        next.attendance = attendance
        if status == .open { try next.requireQuorum(council) }
        return next
    }

    /// Opens when the quorum of the council's rules is present; written opinions do not make a quorum.
    package func opened(council: Council) throws -> CouncilSession {
        guard status == .called else { throw Refusal(.sessionNotCalled) }
        try requireQuorum(council)
        var next = saved(.open)
        next.rules = council.rules
        return next
    }

    private func requireQuorum(_ council: Council) throws {
        let needed = council.rules.quorum(of: council.members.count)
        let present = count(.present)
        guard present < needed else { return }
        let values = ["present": "\(present)", "needed": "\(needed)", "total": "\(council.members.count)"]
        throw Refusal(.quorumMissing, field: "attendance", values, citation: council.rules.source)
    }

    /// Enters the results of `items`, all or none; the secretary may correct them until the session closes. A reason
    /// names the field of its item: `agree-ID`.
    package func voted(_ items: [AgendaItem], council: Council) throws -> CouncilSession {
        guard status == .open else { throw Refusal(.sessionNotOpen) }
        var reasons: [Reason] = []
        var next = saved(.open)
        for item in items {
            guard let place = agenda.firstIndex(where: { $0.nomination == item.nomination }) else {
                throw Refusal(.notOnAgenda)
            }
            reasons += defects(of: item, council: council).map { defect in
                Reason(defect.code, field: defect.field.map { "\($0)-\(item.nomination)" }, defect.values)
            }
            next.agenda[place] = item
        }
        try Refusal.raise(reasons)
        return next
    }

    /// Votes never exceed the members who could cast them.
    private func defects(of item: AgendaItem, council: Council) -> [Reason] {
        let recused = Set(item.recused)
        func able(_ presence: Presence) -> Int {
            attendance.filter { $0.presence == presence && !recused.contains($0.member) }.count
        }
        guard let count = item.count else { return [] }
        var reasons: [Reason] = []
        if let rank = item.rank, !(1...agenda.count).contains(rank) {
            reasons.append(Reason(.rankOutOfRange, field: "rank", ["maximum": "\(agenda.count)"]))
        }
        if recused.contains(where: { council.member($0) == nil }) {
            reasons.append(Reason(.unknownMember, field: "recused"))
        }
        if [count.agree, count.disagree, count.writtenAgree, count.writtenDisagree].contains(where: { $0 < 0 }) {
            reasons.append(Reason(.negativeVotes, field: "agree"))
        }
        if count.agree + count.disagree > able(.present) {
            reasons.append(Reason(.moreVotesThanPresent, field: "agree", ["present": "\(able(.present))"]))
        }
        if count.writtenAgree + count.writtenDisagree > able(.written) {
            reasons.append(Reason(.moreWrittenThanAbsent, field: "writtenAgree", ["written": "\(able(.written))"]))
        }
        return reasons
    }

    /// Ends the voting: every item needs its count; a rank is entered once, and equals without one share theirs.
    package func closed(
        minutes: String, sitting: SittingTimes? = nil, council: Council, at now: Moment
    ) throws -> CouncilSession {
        var reasons = sitting?.defects(of: self, at: now) ?? []
        if status != .open { reasons.append(Reason(.sessionNotOpen)) }
        if minutes.isEmpty { reasons.append(Reason(.missingMinutes, field: "minutes")) }
        let open = agenda.filter { $0.count == nil }.count
        if open > 0 { reasons.append(Reason(.itemsNotVoted, ["count": "\(open)"])) }
        if let twice = rankGivenTwice(council) { reasons.append(Reason(.rankGivenTwice, ["rank": "\(twice)"])) }
        try Refusal.raise(reasons)
        var next = saved(.closed)
        next.minutes = minutes
        next.closed = now
        next.sitting = sitting
        next.agenda = next.ranked(council)
        return next
    }

    /// Signs the minutes: nothing of the session changes after.
    package func signed() throws -> CouncilSession {
        guard status == .closed else { throw Refusal(.sessionNotClosed) }
        return saved(.signed)
    }

    package func calledOff() throws -> CouncilSession {
        guard status == .called else { throw Refusal(.sessionNotCalled) }
        return saved(.calledOff)
    }

    /// Whether the council recommends an item, by its rules.
    package func isRecommended(_ item: AgendaItem, council: Council) -> Bool {
        guard let count = item.count else { return false }
        return council.rules.threshold.isReached(votes: count.allAgree, of: council.members.count)
    }

    /// The first rank two recommended items share: who of them comes first is the council's word, not the program's.
    private func rankGivenTwice(_ council: Council) -> Int? {
        let ranks = agenda.filter { isRecommended($0, council: council) }.compactMap(\.rank).sorted()
        return zip(ranks, ranks.dropFirst()).first { $0 == $1 }?.0
    }

    /// Orders the recommended items: by the rank the secretary entered, then more votes. Whom nobody ranked and who have
    /// as many votes share a rank, and the next comes after all of them: the agenda's order is nobody's rank (docs/decisions/0042).
    private func ranked(_ council: Council) -> [AgendaItem] {
        func place(_ item: AgendaItem) -> (Int, Int) { (item.rank ?? Int.max, -(item.count?.allAgree ?? 0)) }
        let recommended = agenda.filter { isRecommended($0, council: council) }
        return agenda.map { item in
            var next = item
            let isRanked = recommended.contains { $0.nomination == item.nomination }
            next.rank = isRanked ? 1 + recommended.count { place($0) < place(item) } : nil
            return next
        }
    }

    /// Items the council recommends with as many votes and without a rank of the secretary's: groups of two and more.
    package func equals(_ council: Council) -> [[AgendaItem]] {
        let open = agenda.filter { isRecommended($0, council: council) && $0.rank == nil }
        let groups = Dictionary(grouping: open) { $0.count?.allAgree ?? 0 }
        return groups.sorted { $0.key > $1.key }.map(\.value).filter { $0.count > 1 }
    }

    private func saved(_ status: SessionStatus) -> CouncilSession {
        var next = self
        next.status = status
        next.revision = revision.next
        return next
    }
}
