import Domain

/// Walks every state of a season that can be reached, breadth first, and holds each against what must be true.
struct ModelCheck {
    private(set) var states = 0
    private(set) var statuses: Set<NominationStatus> = []
    private(set) var sessions: Set<SessionStatus> = []
    private(set) var decisions: Set<DecisionStatus> = []
    /// What is wrong somewhere, with a shortest way there.
    private(set) var faults: [String: [String]] = [:]
    /// States from which a dossier can not come to an end any more, unless somebody gives it up.
    private(set) var stuck: [[NominationStatus]] = []

    private var places: [SeasonState.Key: Int] = [:]
    private var parents: [(from: Int, act: String)?] = []
    private var backwards: [[Int]] = []
    private var ended: [Int] = []
    private var words: [[NominationStatus]] = []

    init(_ model: SeasonModel) throws {
        let acts = model.acts
        var queue = [try model.start()]
        note(queue[0], from: nil)
        var place = 0
        while place < queue.count {
            let state = queue[place]
            // From what is wrong already nothing more is to be learnt.
            for act in state.faults.isEmpty ? acts : [] {
                let next: SeasonState
                do { next = try act.run(state) } catch is Refusal { continue }
                let known = places[next.key]
                let target = known ?? note(next, from: (place, act.name))
                if known == nil { queue.append(next) }
                if !act.isGivingUp { backwards[target].append(place) }
            }
            place += 1
        }
        states = queue.count
        stuck = lost()
    }

    @discardableResult
    private mutating func note(_ state: SeasonState, from: (Int, String)?) -> Int {
        let place = parents.count
        places[state.key] = place
        parents.append(from.map { ($0.0, $0.1) })
        backwards.append([])
        words.append(state.nominations.map(\.status))
        if state.isEnded { ended.append(place) }
        statuses.formUnion(state.nominations.map(\.status))
        if let session = state.session { sessions.insert(session.status) }
        decisions.formUnion(state.decisions.map(\.status))
        for fault in state.faults where faults[fault] == nil { faults[fault] = way(to: place) }
        return place
    }

    private func way(to place: Int) -> [String] {
        var (way, here): ([String], Int) = ([], place)
        while let parent = parents[here] {
            way.insert(parent.act, at: 0)
            here = parent.from
        }
        return way
    }

    /// Backwards from every end: what is not met can not end.
    private func lost() -> [[NominationStatus]] {
        var reaches = Set(ended)
        var queue = ended
        while let place = queue.popLast() {
            for before in backwards[place] where reaches.insert(before).inserted { queue.append(before) }
        }
        return words.indices.filter { !reaches.contains($0) }.map { words[$0] }
    }
}
