import Domain

/// Reads the level rule: bands of a pillar by percent, levels of the whole by points and pillars, each end declared.
struct CriteriaRuleReader {
    let root: PlanRecord
    let pillars: [MaturityPillar]

    func rule() -> LevelRule? {
        let bands = bands()
        let levels = levels(bands ?? [])
        guard let bands, let levels else { return nil }
        return LevelRule(bands: bands, levels: levels)
    }

    private func bands() -> [PillarBand]? {
        var last: PillarBand?
        return root.filled("bands", keys: ["level"], optional: ["from", "above"]) { record in
            guard let level = record.number("level"), let bound = bound(record) else { return nil }
            let band = PillarBand(level, bound)
            if let last, last.level >= level || !bound.isAbove(last.bound) { note(.bandNotRising, record, "level") }
            if level == 0 { note(.bandNotRising, record, "level") }
            if !bound.admits(100) { note(.levelOutOfReach, record, "level") }
            last = band
            return band
        }
    }

    /// The first asks nothing; each one after it asks for more points than the one before.
    private func levels(_ bands: [PillarBand]) -> [OverallLevel]? {
        var last: OverallLevel?
        return root.filled("levels", keys: ["level", "name"], optional: ["from", "above", "pillars", "at"]) { record in
            guard let number = record.number("level"), let name = record.name("name") else { return nil }
            let isFirst = last == nil
            let condition = isFirst ? nil : condition(record, bands)
            if isFirst && ["from", "above", "pillars", "at"].contains(where: { record.node($0) != nil }) {
                note(.boundUnclear, record, "level")
            }
            if !isFirst && condition == nil { return nil }
            let level = OverallLevel(number, name, condition)
            if let last, !rises(level, after: last) { note(.levelNotRising, record, "level") }
            last = level
            return level
        }
    }

    private func rises(_ level: OverallLevel, after last: OverallLevel) -> Bool {
        guard level.level > last.level else { return false }
        guard let now = level.condition, let before = last.condition else { return true }
        return now.points.isAbove(before.points)
    }

    private func condition(_ record: PlanRecord, _ bands: [PillarBand]) -> OverallCondition? {
        let bound = bound(record)
        for key in ["pillars", "at"] where record.node(key) == nil {
            root.log.add(.missingKey, at: record.place, record.path(key), ["key": key])
        }
        guard let bound, let count = record.number("pillars"), let level = record.number("at") else { return nil }
        let maximum = pillars.reduce(0) { $0 + $1.maximum }
        let isOut = count > pillars.count || !bound.admits(maximum) || level > (bands.last?.level ?? level)
        if isOut && !pillars.isEmpty { note(.levelOutOfReach, record, "level") }
        return OverallCondition(bound, pillars: count, at: level)
    }

    /// `from: 10` takes 10 in, `above: 20` leaves 20 out; exactly one of them.
    private func bound(_ record: PlanRecord) -> MaturityBound? {
        switch (record.node("from") != nil, record.node("above") != nil) {
        case (true, false): return record.number("from").map(MaturityBound.from)
        case (false, true): return record.number("above").map(MaturityBound.above)
        default:
            note(.boundUnclear, record, "level")
            return nil
        }
    }

    private func note(_ code: PlanProblemCode, _ record: PlanRecord, _ key: String) {
        root.log.add(code, atPath: record.path(key))
    }
}
