import Domain
import Yams

/// Reads what may stand beside the programme: each list may be left out.
struct PlanProcedureReader {
    static let keys = ["papers", "deadlines", "thresholds", "scoring", "ties"]

    let root: PlanRecord

    func procedure() -> PlanProcedure? {
        PlanProcedure(
            papers: papers() ?? [], deadlines: deadlines() ?? [], thresholds: thresholds() ?? [],
            scoring: PlanScoringReader(root: root).rows() ?? [], ties: ties() ?? [])
    }

    private func papers() -> [DossierPaper]? {
        root.entries("papers", keys: ["text", "source"], optional: ["sets"]) { record in
            let (text, sets, source) = (record.text("text"), record.number("sets"), record.source())
            guard let text, let source else { return nil }
            return DossierPaper(text: text, sets: sets, source: source)
        }
    }

    private func deadlines() -> [PlanDeadline]? {
        root.entries("deadlines", keys: ["date", "text", "source"]) { record in
            let (due, text, source) = (due(record), record.text("text"), record.source())
            guard let due, let text, let source else { return nil }
            return PlanDeadline(due: due, text: text, source: source)
        }
    }

    private func due(_ record: PlanRecord) -> PlanDue? {
        guard let scalar = record.scalar("date") else { return nil }
        return PlanDue(scalar.string) ?? record.refuse(.notADue, scalar)
    }

    private func thresholds() -> [PlanVoteThreshold]? {
        root.entries("thresholds", keys: ["share", "text", "source"]) { record in
            let (share, text, source) = (share(record), record.text("text"), record.source())
            guard let share, let text, let source else { return nil }
            return PlanVoteThreshold(share: share, text: text, source: source)
        }
    }

    private func share(_ record: PlanRecord) -> VoteShare? {
        guard let scalar = record.scalar("share") else { return nil }
        return VoteShare(scalar.string) ?? record.refuse(.notAVoteShare, scalar)
    }

    func ties() -> [TieStep]? {
        root.entries("ties", keys: ["order", "prefer", "text", "source"]) { record in
            let (order, prefer) = (record.number("order"), record.choice("prefer", TiePreference.self))
            let (text, source) = (record.text("text"), record.source())
            guard let order, let prefer, let text, let source else { return nil }
            return TieStep(order: order, prefer: prefer, text: text, source: source)
        }
    }
}

/// The table of points.
struct PlanScoringReader {
    let root: PlanRecord

    func rows() -> [ScoreRow]? {
        let optional = ["within", "condition", "ratio", "each", "bands"]
        return root.entries("scoring", keys: ["code", "sort", "text", "points", "source"], optional: optional) {
            record in
            let code = record.ownCode(in: "scoring")
            let (sort, within) = (record.choice("sort", ScoreSort.self), within(record, code))
            let (text, points) = (record.text("text"), record.hundredths("points"))
            let (condition, method) = (record.optionalText("condition"), method(record))
            let source = record.source()
            guard let code, let sort, let text, let points, let condition, let source else { return nil }
            return ScoreRow(
                code: code, sort: sort, within: within, text: text, points: points, condition: condition,
                method: method, source: source)
        }
    }

    /// A row above this one.
    private func within(_ record: PlanRecord, _ own: String?) -> String? {
        guard let scalar = record.scalar("within") else { return nil }
        if scalar.string == own { return record.refuse(.unknownCode, scalar, ["list": "scoring"]) }
        return record.reference(scalar, to: "scoring")
    }

    private func method(_ record: PlanRecord) -> ScoreMethod? {
        let given = ["ratio", "each", "bands"].filter { record.node($0) != nil }
        if given.count > 1 { root.log.add(.scoringContradicts, at: record.place, record.path) }
        switch given.first {
        case "ratio": return ratio(record)
        case "each": return each(record)
        case "bands": return bands(record)
        default: return nil
        }
    }

    private func ratio(_ record: PlanRecord) -> ScoreMethod? {
        guard let inner = nested(record, "ratio", ["part", "whole"]) else { return nil }
        let (part, whole) = (inner.text("part"), inner.text("whole"))
        guard let part, let whole else { return nil }
        return .ratio(part: part, whole: whole)
    }

    private func each(_ record: PlanRecord) -> ScoreMethod? {
        guard let inner = nested(record, "each", ["points", "count", "text"]) else { return nil }
        let (points, count, text) = (inner.hundredths("points"), inner.number("count"), inner.text("text"))
        guard let points, let count, let text else { return nil }
        return .each(points: points, count: count, text: text)
    }

    private func nested(_ record: PlanRecord, _ key: String, _ keys: [String]) -> PlanRecord? {
        record.node(key).flatMap { PlanRecord($0, path: record.path(key), keys: keys, root.log) }
    }

    private func bands(_ record: PlanRecord) -> ScoreMethod? {
        let ends = ["from", "above", "to", "below"]
        guard let nodes = record.sequence("bands") else { return nil }
        if nodes.isEmpty { root.log.add(.emptyList, atPath: record.path("bands")) }
        let bands = nodes.enumerated().compactMap { index, node in
            PlanRecord(node, path: "\(record.path("bands"))[\(index)]", keys: ["points"], optional: ends, root.log)
                .flatMap(band)
        }
        return .bands(bands)
    }

    private func band(_ record: PlanRecord) -> ScoreBand? {
        let points = record.hundredths("points")
        let (low, high) = (end(record, "from", "above"), end(record, "to", "below"))
        let isDouble = ["from", "to"].contains {
            record.node($0) != nil && record.node($0 == "from" ? "above" : "below") != nil
        }
        if isDouble || (low == nil && high == nil) { root.log.add(.bandWithoutEnd, at: record.place, record.path) }
        guard let points else { return nil }
        let band = ScoreBand(low: low, high: high, points: points)
        if !band.isPossible { root.log.add(.bandReversed, at: record.place, record.path) }
        return band
    }

    private func end(_ record: PlanRecord, _ included: String, _ excluded: String) -> ScoreEnd? {
        record.hundredths(included).map { ScoreEnd($0, isIncluded: true) }
            ?? record.hundredths(excluded).map { ScoreEnd($0, isIncluded: false) }
    }
}
