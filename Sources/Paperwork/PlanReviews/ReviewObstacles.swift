import Domain
import Reading

/// What keeps a review from being launched, all at once: values nobody confirmed, what the law asks for, and whatever a
/// plan file with this content would be refused for.
struct ReviewObstacles {
    let facts: ReviewedFacts
    let plan: PlanReading

    var all: [ReviewObstacle] { unconfirmed + law + blank + file + findings }

    private var unconfirmed: [ReviewObstacle] {
        PlanPart.allCases.filter { !$0.isBesidePlan }.compactMap { part in
            let records = facts.standing(part).map(\.record)
            let count = records.reduce(0) { sum, record in
                sum + record.keys.count { record[$0].confidence == .unsure }
            }
            return count == 0 ? nil : ReviewObstacle(.unconfirmed(count: count), part: part)
        }
    }

    private var law: [ReviewObstacle] {
        let identity = facts.entries[.identity]?.first?.record ?? FactRecord()
        let lacking: [(LawElement, PlanPart, Bool)] = [
            (.aim, .purposes, isEmpty(.purposes)),
            (.scope, .identity, identity["agency"].value == nil || identity["level"].value == nil),
            (.subjects, .participants, isEmpty(.participants)), (.contents, .themes, isEmpty(.themes)),
            (.criteria, .criteria, isEmpty(.criteria)),
            (.time, .identity, identity["first"].value == nil || identity["last"].value == nil),
            (.plan, .phases, isEmpty(.phases) && isEmpty(.occasions)),
            (.measures, .responsibilities, isEmpty(.responsibilities)),
        ]
        return lacking.filter(\.2).map { ReviewObstacle(.law($0.0), part: $0.1) }
    }

    private func isEmpty(_ part: PlanPart) -> Bool { facts.standing(part).isEmpty }

    /// Entries in which nothing is said yet.
    private var blank: [ReviewObstacle] {
        PlanPart.allCases.filter { !$0.isBesidePlan && $0 != .identity }.flatMap { part in
            facts.standing(part).filter { $0.isBlank(part) }.flatMap { entry in
                ReviewFields.keys(part).filter { entry.record[$0].value == nil }.map {
                    ReviewObstacle(.missing, part: part, entry: entry.key, field: $0)
                }
            }
        }
    }

    /// What `plan check` blocks beside the fields of the law and the faults of a plan file, which are said already.
    private var findings: [ReviewObstacle] {
        plan.findings.filter {
            $0.strength == .block && $0.citation != .movementFields && $0.code != .periodReversed
        }.map { ReviewObstacle(.finding($0)) }
    }

    private var file: [ReviewObstacle] {
        plan.blocks.flatMap { problem -> [ReviewObstacle] in
            guard let place = PlanPath(problem.path) else {
                return [ReviewObstacle(.problem(problem.code, problem.values))]
            }
            let written = facts.written(place.part)
            let entry = written.indices.contains(place.index) ? written[place.index].key : ""
            if let earlier = repeated(problem, place.part, place.index) {
                return [ReviewObstacle(earlier, part: place.part, entry: entry, field: place.field)]
            }
            let isMissing = problem.code == .missingKey
            let fields = place.field == "period" ? ["first", "last"] : [place.field]
            return fields.map { field in
                ReviewObstacle(
                    isMissing ? .missing : .problem(problem.code, problem.values), part: place.part, entry: entry,
                    field: field)
            }
        }
    }
}

extension ReviewObstacles {
    /// Which entry says the same already, by its number on the page: a line of the file that nobody sees tells nothing.
    fileprivate func repeated(_ problem: PlanProblem, _ part: PlanPart, _ index: Int) -> ReviewObstacle.Kind? {
        let keys: [String]
        switch problem.code {
        case .duplicateCode: keys = ["code"]
        case .quotaRepeated: keys = ["award", "occasion", "kind", "scope"]
        default: return nil
        }
        let written = facts.written(part)
        guard written.indices.contains(index) else { return nil }
        let own = keys.map { written[index].record[$0].value }
        guard let earlier = written[..<index].first(where: { entry in keys.map { entry.record[$0].value } == own }),
            let number = facts.entries[part]?.firstIndex(where: { $0.key == earlier.key })
        else { return nil }
        return .repeats(entry: number + 1, code: problem.code == .duplicateCode ? problem.values["value"] : nil)
    }
}

/// `quotas[3].maximum`, `identity.period.first`, `criteria[0].groups[1]`: which part, which entry, which field.
private struct PlanPath {
    let part: PlanPart
    let index: Int
    let field: String

    init?(_ path: String) {
        let pieces = path.split(separator: ".").map(String.init)
        guard let head = pieces.first else { return nil }
        let name = head.split(separator: "[").first.map(String.init) ?? head
        guard let part = PlanPart(rawValue: name) else { return nil }
        self.part = part
        index = head.split(separator: "[").dropFirst().first.flatMap { Int($0.dropLast()) } ?? 0
        let last = pieces.dropFirst().last ?? ""
        field = String(last.prefix { $0 != "[" })
    }
}
