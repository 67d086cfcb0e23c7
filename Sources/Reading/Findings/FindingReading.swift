package import Domain

/// Judges a plan by the same rules whether its text was read or its values stand in a plan file.
package enum FindingReading {
    /// Of the values of a plan file.
    package static func findings(_ facts: PlanFacts) -> [PlanFinding] { all(FindingMatter(facts)) }

    static func read(_ document: PlanDocument, into facts: inout PlanFacts) {
        facts.found = all(FindingMatter(document, facts))
    }

    /// In the order of the file; what is missing everywhere comes first.
    private static func all(_ matter: FindingMatter) -> [PlanFinding] {
        let found =
            LawFindings.find(matter) + IdentityFindings.find(matter) + TimeFindings.find(matter)
            + NumberFindings.find(matter) + TextFindings.find(matter) + GroupFindings.find(matter)
            + QuotaFindings.find(matter) + OccasionFindings.find(matter) + ProcedureFindings.find(matter)
            + BandFindings.find(matter) + DutyFindings.find(matter) + RecipientFindings.find(matter)
            + BasisFindings.find(matter) + FigureFindings.find(matter)
        return limited(found).enumerated().sorted { left, right in
            (left.element.place.line ?? 0, left.offset) < (right.element.place.line ?? 0, right.offset)
        }.map(\.element)
    }

    /// A text made to be wrong is told two hundred times of each sort, not a million.
    private static func limited(_ found: [PlanFinding]) -> [PlanFinding] {
        var counts: [PlanFindingCode: Int] = [:]
        return found.filter { finding in
            counts[finding.code, default: 0] += 1
            return counts[finding.code] ?? 0 <= 200
        }
    }
}
