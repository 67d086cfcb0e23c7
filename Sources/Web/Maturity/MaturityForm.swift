import Domain
import Pages

/// The forms of an assessment as they were typed: `points-CODE`, `evidence-CODE` and `reason-CODE` for each criterion.
struct MaturityForm {
    let form: FormBody

    init(_ form: FormBody) { self.form = form }

    /// What to show when the form of a component comes back.
    func entries(_ component: MaturityComponent) -> [String: MaturityComponentPage.Entry] {
        Dictionary(
            component.criteria.map { criterion in
                let code = criterion.code
                return (code, .init(points: form["points-\(code)"], evidence: form["evidence-\(code)"]))
            }
        ) { first, _ in first }
    }

    /// What the form starts with.
    static func entries(of assessment: MaturityAssessment) -> [String: MaturityComponentPage.Entry] {
        assessment.answers.mapValues { .init(points: String($0.points), evidence: $0.evidence) }
    }

    /// The answers given; a criterion without points keeps no evidence, because there is nothing it would show.
    /// - Throws: `Refusal` with everything that can not be read.
    func answers(_ component: MaturityComponent) throws -> [String: MaturityAnswer] {
        var reader = FormReader(form)
        var answers: [String: MaturityAnswer] = [:]
        for criterion in component.criteria {
            let evidence = reader.text("evidence-\(criterion.code)", most: 1_000)
            if let points = reader.number("points-\(criterion.code)") {
                answers[criterion.code] = MaturityAnswer(points, evidence: evidence)
            } else if !evidence.isEmpty {
                reader.note(Reason(.choiceMissing, field: "points-\(criterion.code)"))
            }
        }
        try reader.finish()
        return answers
    }

    /// The reasons typed, as they are.
    func reasons(_ set: CriteriaSet) -> [String: String] {
        Dictionary(set.criteria.map { ($0.code, form["reason-\($0.code)"]) }) { first, _ in first }
    }

    /// The reasons somebody wrote.
    func objections(_ set: CriteriaSet) throws -> [String: String] {
        var reader = FormReader(form)
        let all = set.criteria.map { ($0.code, reader.line("reason-\($0.code)", most: 500)) }
        try reader.finish()
        return Dictionary(all) { first, _ in first }.filter { !$0.value.isEmpty }
    }
}
