/// One thing looked at in a visit, in the words it had when the visit was planned.
package struct InspectionLine: Hashable, Sendable, Codable {
    /// Names the line within its visit: `criterion-1.a`, `indicator-ID`, `own-1`.
    package let code: String
    package let text: String
    /// The section of the plan; empty for what the office added.
    package let source: String

    package init(code: String, text: String, source: String) {
        (self.code, self.text, self.source) = (code, text, source)
    }
}

extension InspectionLine {
    /// What the movement itself asks of a unit: every criterion of the plan for a group of participants that such a unit is or
    /// has, and every indicator it reports on `day`. Nothing is added to the plan.
    package static func suggestions(_ plan: Plan, _ indicators: [Indicator], unit: OrgUnit, on day: Day)
        -> [InspectionLine]
    {
        let groups = Set(plan.participants.filter { $0.kind.isFound(in: unit.kind) }.map(\.code))
        let criteria = plan.criteria.filter { $0.groups.isEmpty || !groups.isDisjoint(with: $0.groups) }.map {
            InspectionLine(code: "criterion-\($0.code)", text: $0.text, source: $0.source)
        }
        let reported = indicators.filter { indicator in
            indicator.status == .active && indicator.version(on: day).definition.reporters.contains(unit.kind)
        }
        return criteria
            + reported.map { indicator in
                InspectionLine(
                    code: "indicator-\(indicator.id)", text: indicator.version(on: day).definition.name,
                    source: plan.theme(indicator.theme)?.source ?? "")
            }
    }

    /// What the office adds, one a line.
    package static func own(_ texts: [String]) -> [InspectionLine] {
        texts.enumerated().map { InspectionLine(code: "own-\($0 + 1)", text: $1, source: "") }
    }
}

extension ParticipantKind {
    /// Whether a unit of that kind is such a participant, or has such among its people.
    fileprivate func isFound(in unit: OrgUnitKind) -> Bool {
        switch self {
        case .organisation: [.front, .association, .other].contains(unit)
        case .enterprise: [.enterprise, .cooperative, .other].contains(unit)
        case .collective, .individual, .household: true
        }
    }
}

package enum InspectionResult: String, CaseIterable, Sendable, Codable {
    case met
    case partly
    case unmet
    /// Does not concern this unit, or was not looked at.
    case none
}

package struct InspectionAnswer: Hashable, Sendable, Codable {
    package let line: String
    package let result: InspectionResult
    package let note: String

    package init(line: String, result: InspectionResult, note: String) {
        (self.line, self.result, self.note) = (line, result, note)
    }
}
