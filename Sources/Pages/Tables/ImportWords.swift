import Domain
import Wording

/// What the fields and values of an import are called.
struct ImportWords: Sendable {
    private let units: [ID<OrgUnit>: String]
    /// In the Vietnamese order.
    let unitNames: [String]
    private let groups: [String: String]

    init(units: [OrgUnit], groups: [ParticipantGroup]) {
        self.units = Dictionary(units.map { ($0.id, $0.name) }) { first, _ in first }
        let places = OrgUnit.places(units)
        unitNames = units.sorted { (places[$0.id] ?? 0) < (places[$1.id] ?? 0) }.map(\.name)
        self.groups = Dictionary(groups.map { ($0.code, $0.name) }) { first, _ in first }
    }

    /// `3, 7–9`.
    static func rows(_ rows: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for row in rows {
            if let last = runs.last, last.upperBound + 1 == row {
                runs[runs.count - 1] = last.lowerBound...row
            } else {
                runs.append(row...row)
            }
        }
        return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
            .joined(separator: ", ")
    }

    func unit(_ id: ID<OrgUnit>) -> String { units[id] ?? "" }

    /// The title of the column that asks for a field.
    func column(_ field: String?, _ say: Language) -> String {
        switch field {
        case "name": say(.participantsName)
        case "detail": say(.participantsDetailPerson)
        case "kind": say(.participantsKind)
        case "unit": say(.participantsUnit)
        case "group": say(.participantsGroup)
        case "work": say(.participantsWork)
        case "gender": say(.participantsGender)
        default: ""
        }
    }

    func difference(_ difference: ParticipantImport.Difference, _ say: Language) -> String {
        say(
            .importDifference,
            [
                "field": column(difference.field, say), "old": value(difference.old, of: difference.field, say),
                "new": value(difference.new, of: difference.field, say),
            ])
    }

    private func value(_ value: String, of field: String, _ say: Language) -> String {
        if value.isEmpty { return say(.importEmptyCell) }
        switch field {
        case "group": return groups[value] ?? value
        case "work": return WorkRole(rawValue: value).map { say($0.phrase) } ?? value
        case "gender": return Gender(rawValue: value).map { say($0.phrase) } ?? value
        default: return value
        }
    }
}
