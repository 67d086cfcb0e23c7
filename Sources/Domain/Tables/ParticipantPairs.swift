/// Which row speaks of which record. Two people of one name in one unit are told apart by what stands under the name;
/// where that does not tell, the row is not guessed at.
struct ParticipantPairs {
    enum Partner {
        case nobody
        case record(Participant)
        case ambiguous(Reason)
    }

    private var partners: [Int: Partner] = [:]
    /// Of each line; `nil` where the line does not say enough.
    let keys: [ParticipantKey?]

    /// The partner of the row at this place among the lines.
    subscript(_ place: Int) -> Partner { partners[place] ?? .nobody }

    init(_ lines: [ParticipantLine], _ existing: [Participant]) {
        keys = lines.map(\.key)
        var first = [ParticipantKey: Int](minimumCapacity: lines.count)
        // Few names stand in more rows than one.
        var more: [ParticipantKey: [Int]] = [:]
        for (place, key) in keys.enumerated() {
            guard let key else { continue }
            if first[key] == nil { first[key] = place } else { more[key, default: []].append(place) }
        }
        var records: [ParticipantKey: [Participant]] = [:]
        for participant in existing {
            let key = ParticipantKey(participant)
            if first[key] != nil { records[key, default: []].append(participant) }
        }
        if records.isEmpty && more.isEmpty { return }
        for (key, place) in first {
            pair([place] + (more[key] ?? []), records[key] ?? [], lines)
        }
    }

    private mutating func pair(_ places: [Int], _ records: [Participant], _ lines: [ParticipantLine]) {
        if places.count == 1, records.count <= 1 {
            if let record = records.first { partners[places[0]] = .record(record) }
            return
        }
        var open = withoutRepeated(places, lines)
        var free = records
        for place in open {
            let wanted = Folded(lines[place].detail)
            guard let match = free.firstIndex(where: { Folded($0.detail) == wanted }) else { continue }
            partners[place] = .record(free.remove(at: match))
        }
        open.removeAll { partners[$0] != nil }
        if open.isEmpty || free.isEmpty { return }
        for place in open {
            partners[place] = .ambiguous(
                Reason(.nameAmbiguous, field: "detail", ["count": "\(records.count)"]))
        }
    }

    /// The places whose rows do not say once more what a row above them says.
    private mutating func withoutRepeated(_ places: [Int], _ lines: [ParticipantLine]) -> [Int] {
        var first: [Folded: Int] = [:]
        var kept: [Int] = []
        for place in places {
            let detail = Folded(lines[place].detail)
            if let row = first[detail] {
                partners[place] = .ambiguous(Reason(.rowTwice, field: "name", ["row": "\(row)"]))
            } else {
                first[detail] = lines[place].row
                kept.append(place)
            }
        }
        return kept
    }
}
