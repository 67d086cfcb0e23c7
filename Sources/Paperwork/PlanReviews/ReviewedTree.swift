import Domain
import Reading

/// The facts of a review in the shape of a plan file, nothing left out and nothing mended: what is missing or wrong is
/// for `PlanFile.read` to tell.
enum ReviewedTree {
    static func tree(_ facts: ReviewedFacts) -> PlanTree {
        let parts = PlanPart.allCases.filter { !$0.isBesidePlan && $0 != .identity }
        let identity = facts.entries[.identity]?.first?.record ?? FactRecord()
        return .record(
            [("identity", head(identity))]
                + parts.map { part in
                    (part.rawValue, .list(facts.written(part).map { .record(fields($0.record, part)) }))
                })
    }

    /// The paper's head has no section of its own.
    private static func head(_ identity: FactRecord) -> PlanTree {
        var fields = fields(identity, .identity)
        if identity["number"].value == nil { fields.append(("number", .null)) }
        return .record(fields + [("source", .text("phần mở đầu"))])
    }

    private static func fields(_ record: FactRecord, _ part: PlanPart) -> [(key: String, value: PlanTree)] {
        var fields: [(key: String, value: PlanTree)] = []
        var period: [(key: String, value: PlanTree)] = []
        for key in ReviewFields.keys(part) {
            guard let value = record[key].value else { continue }
            if key == "first" || key == "last" {
                period.append((key, tree(value, key)))
            } else {
                fields.append((key, tree(value, key)))
            }
        }
        return period.isEmpty ? fields : fields + [("period", .record(period))]
    }

    private static func tree(_ value: FactValue, _ key: String) -> PlanTree {
        switch value {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .day(let day): .word(day.description)
        case .words(let words) where key == "kind" && words.count == 1: .text(words[0])
        case .words(let words): .words(words)
        }
    }
}
