import Domain
import Reading

/// What a plan file would take of papers, deadlines, votes, points and ties.
enum PlanDraftProcedure {
    /// The record without what the text leaves open and the file may leave out; `nil` when something needed is missing.
    static func admitted(_ record: FactRecord, _ section: FactSection) -> FactRecord? {
        guard isSpelled(record, section) else { return nil }
        var kept = FactRecord()
        for key in record.keys where record[key].value != nil || !optional.contains(key) { kept[key] = record[key] }
        return kept["text"].value == nil || kept["source"].value == nil ? nil : kept
    }

    private static let optional: Set = ["sets", "within", "condition"]

    private static func isSpelled(_ record: FactRecord, _ section: FactSection) -> Bool {
        switch section {
        case .deadlines: record["date"].day != nil || record["date"].text.flatMap(PlanDue.init) != nil
        case .thresholds: record["share"].text.flatMap(VoteShare.init) != nil
        case .scoring: record["points"].number != nil || record["points"].text.flatMap(Hundredths.init) != nil
        case .ties: record["order"].number != nil && record["prefer"].text != nil
        default: true
        }
    }
}

/// Ways of scoring are a level of their own in a plan file.
enum PlanDraftNested {
    /// `nil` for a key that is a plain field.
    static func lines(_ record: FactRecord, _ key: String) -> [String]? {
        switch key {
        case "ratio-part":
            ["ratio:"] + ["part", "whole"].map { "  " + field($0, record["ratio-\($0)"]) }
        case "each-points":
            ["each:"] + ["points", "count", "text"].map { "  " + field($0, record["each-\($0)"]) }
        case "bands": bands(record[key])
        case "ratio-whole", "each-count", "each-text": []
        default: nil
        }
    }

    private static func field(_ key: String, _ fact: Fact) -> String { PlanDraft.field(key, fact) }

    private static func bands(_ fact: Fact) -> [String] {
        let mark = fact.confidence == .unsure ? "  # cần xác nhận" : ""
        return ["bands:" + mark]
            + (fact.words ?? []).compactMap { ScoreBand($0) }.map { band in
                let low = band.low.map { "\($0.isIncluded ? "from" : "above"): \($0.value.text)" }
                let high = band.high.map { "\($0.isIncluded ? "to" : "below"): \($0.value.text)" }
                return "  - {" + [low, high, "points: \(band.points.text)"].compactMap(\.self).joined(separator: ", ")
                    + "}"
            }
    }
}
