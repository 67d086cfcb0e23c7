import Domain
import Operations

extension Invariant {
    /// The points and the level kept beside an assessment are what its set makes of its answers.
    static let maturityTotalsMatch = Invariant("maturityTotalsMatch") { connection in
        let loaded = try connection.rows(
            "SELECT id, agency_id, file, body, loaded FROM criteria_sets ORDER BY place", [], MaturityRows.set)
        let all = try connection.rows(
            "SELECT \(MaturityRows.assessmentColumns) FROM maturity_assessments ORDER BY place", [],
            MaturityRows.assessment)
        return all.compactMap { assessment in
            let own = loaded.first { $0.agency == assessment.agency && $0.set.key == assessment.set }
            guard let set = own?.set ?? CriteriaSetRegistry.set(assessment.set),
                let result = set.result(of: assessment.claimed)
            else { return "maturity assessment \(assessment.id): no criteria set \(assessment.set)" }
            let isRight = result.points == assessment.points && result.level.level == assessment.level
            let isKnown = assessment.answers.allSatisfy { code, answer in
                set.criterion(code)?.steps.contains(answer.points) ?? false
            }
            return isRight && isKnown
                ? nil
                : """
                maturity assessment \(assessment.id): \(assessment.points) points, level \(assessment.level) kept; \
                its answers give \(result.points) points, level \(result.level.level)
                """
        }
    }
}
