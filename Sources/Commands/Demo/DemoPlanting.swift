import Domain

/// Puts what the appraiser is to be warned of into the dossiers of an occasion: a report copied from another unit's, an
/// initiative used twice, an achievement put forward once more.
struct DemoPlanting {
    let people: [DemoParticipant]
    /// Where the texts of the occasion stand; `nil`: none are left for it.
    let text: Int?
    /// Somebody awarded before, with the index of that case.
    let awarded: (participant: Int, index: Int, isUnscheduled: Bool)?

    /// - Parameter chosen: in the order in which they are written; who ends how, and when, stays.
    func planted(_ chosen: [DemoCase]) -> [DemoCase] {
        var cases = chosen
        guard let text else { return chosen }
        plantAgain(&cases)
        plantInitiative(text, &cases)
        plantCopy(text, &cases)
        return cases
    }

    /// The person whom the council does not recommend was awarded for the same before.
    private func plantAgain(_ cases: inout [DemoCase]) {
        let least = cases.firstIndex { $0.fate == .notRecommended && people[$0.participant].kind == .individual }
        guard let awarded, let least else { return }
        let place = early(least, &cases)
        if let other = cases.firstIndex(where: { $0.participant == awarded.participant }), other != place {
            let replaced = cases[place].participant
            cases[other] = cases[other].of(replaced)
        }
        cases[place] = cases[place].of(awarded.participant)
        cases[place].planted = .again(awarded.index, isUnscheduled: awarded.isUnscheduled)
    }

    /// Brings that case forward where it is one of those left until the last days, so that the appraiser has it in time.
    private func early(_ place: Int, _ cases: inout [DemoCase]) -> Int {
        let target = free(cases).first { $0 >= cases.count / 2 && !DemoScript.isLeftToTheEnd($0) }
        guard DemoScript.isLeftToTheEnd(place) || cases[place].isSupplemented, let target else { return place }
        cases.swapAt(place, target)
        // Who is sent back goes by the place.
        let supplemented = cases[place].isSupplemented
        cases[place].isSupplemented = cases[target].isSupplemented
        cases[target].isSupplemented = supplemented
        return target
    }

    /// Two of one unit; those that are not sent back first.
    private func plantInitiative(_ text: Int, _ cases: inout [DemoCase]) {
        let all = cases.indices.filter {
            [.recommended, .notRecommended].contains(cases[$0].fate) && cases[$0].planted == nil
        }
        guard let (earlier, later) = pair(free(cases), cases) ?? pair(all, cases) else { return }
        cases[earlier].planted = .initiative(text)
        cases[later].planted = .initiative(text)
    }

    private func pair(_ places: [Int], _ cases: [DemoCase]) -> (Int, Int)? {
        for later in places.reversed() {
            let earlier = places.first { $0 < later && unit(cases[$0]) == unit(cases[later]) }
            if let earlier { return (earlier, later) }
        }
        return nil
    }

    /// The first, and the one two thirds through: while the occasion takes dossiers, both are there to be looked at.
    private func plantCopy(_ text: Int, _ cases: inout [DemoCase]) {
        let free = free(cases)
        guard let original = free.first,
            let copy = free.last(where: { $0 <= cases.count * 3 / 4 && unit(cases[$0]) != unit(cases[original]) })
        else { return }
        cases[original].planted = .original(text)
        cases[copy].planted = .copy(text)
    }

    /// Those that reach the council and have nothing planted yet.
    private func free(_ cases: [DemoCase]) -> [Int] {
        cases.indices.filter { cases[$0].fate == .recommended && cases[$0].planted == nil && !cases[$0].isSupplemented }
    }

    private func unit(_ found: DemoCase) -> Int { people[found.participant].unit }
}

extension DemoCase {
    /// The same way through the season with somebody else.
    fileprivate func of(_ participant: Int) -> DemoCase {
        var next = DemoCase(
            occasion: occasion, year: year, participant: participant, award: award, fate: fate,
            isSupplemented: isSupplemented)
        next.planted = planted
        return next
    }
}
