extension CouncilSession {
    package func has(_ mode: BallotMode) -> Bool { agenda.contains { $0.ballot == mode } }

    /// Whether any item is voted through the box.
    package var hasBox: Bool { agenda.contains { BallotMode.boxed.contains($0.ballot) } }

    /// Chooses how items are voted; before a box stands, and not for one that has its count.
    package func moded(_ modes: [ID<Nomination>: BallotMode]) throws -> CouncilSession {
        guard status == .called || status == .open else { throw Refusal(.sessionOver) }
        var next = self
        next.revision = revision.next
        for (nomination, mode) in modes {
            guard let place = agenda.firstIndex(where: { $0.nomination == nomination }) else {
                throw Refusal(.notOnAgenda)
            }
            if agenda[place].ballot == mode { continue }
            if agenda[place].count != nil { throw Refusal(.itemHasCount, field: "mode-\(nomination)") }
            next.agenda[place].mode = mode
        }
        return next
    }

    /// Keeps who stays out of each item as the box is opened: by its conflicts, and whom the secretary named besides.
    package func recusing(by conflicts: [Conflict]) -> CouncilSession {
        var next = self
        next.revision = revision.next
        for place in agenda.indices {
            let found = conflicts.filter { $0.nomination == agenda[place].nomination }
            let named = agenda[place].recused.filter { member in !found.contains { $0.member == member } }
            next.agenda[place].recused = Set(named + found.filter(\.isRecused).map(\.member)).sorted()
        }
        return next
    }

    /// Enters what the box gave; the digest says in which list the ballots stand.
    package func counted(
        _ results: [ID<Nomination>: VoteCount], papers: [ID<Nomination>: PaperFigures] = [:], digest: String
    ) throws -> CouncilSession {
        guard status == .open else { throw Refusal(.sessionNotOpen) }
        var next = self
        next.revision = revision.next
        for place in agenda.indices {
            guard let count = results[agenda[place].nomination] else { continue }
            next.agenda[place].count = count
            next.agenda[place].papers = papers[agenda[place].nomination]
            next.agenda[place].list = agenda[place].ballot == .paper ? nil : digest
        }
        return next
    }

    /// Members in the hall who are not kept out of `item`.
    package func able(on item: AgendaItem) -> [ID<CouncilMember>] {
        attendance.filter { $0.presence == .present && !item.recused.contains($0.member) }.map(\.member)
    }

    /// Places in the agenda of the secret items `member` is kept out of: what is left off a paper.
    package func leftOff(for member: ID<CouncilMember>) -> [Int] {
        agenda.indices.filter { agenda[$0].ballot == .secret && agenda[$0].recused.contains(member) }
    }

    /// Items a member can vote on in `mode`.
    package func items(_ mode: BallotMode, for member: ID<CouncilMember>) -> [AgendaItem] {
        agenda.filter { $0.ballot == mode && !$0.recused.contains(member) }
    }

    package func presence(of member: ID<CouncilMember>) -> Presence {
        attendance.first { $0.member == member }?.presence ?? .invited
    }
}

extension AgendaItem {
    /// This item as typed, with what only the box says of it: the mode, the list, who stays out, and the result in the
    /// room. Rank, dissent and written opinions are the secretary's.
    package func keeping(ballotOf planned: AgendaItem) -> AgendaItem {
        var next = self
        (next.mode, next.list, next.papers) = (planned.mode, planned.list, planned.papers)
        guard planned.ballot != .counted else { return next }
        next.recused = planned.recused
        guard let count = planned.count else {
            next.count = nil
            return next
        }
        next.count = VoteCount(
            agree: count.agree, disagree: count.disagree, writtenAgree: self.count?.writtenAgree ?? 0,
            writtenDisagree: self.count?.writtenDisagree ?? 0)
        return next
    }
}
