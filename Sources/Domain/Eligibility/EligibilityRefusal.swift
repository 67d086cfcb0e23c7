extension EligibilityLine {
    /// The reason with which it refuses a decision that names `name`; `nil` for what never blocks.
    func reason(name: String) -> Reason? {
        let (code, blanks): (ReasonCode, [String])
        switch item {
        case .notRewarded: (code, blanks) = (.eligibleRewarded, ["title", "decision"])
        case .notHeld: (code, blanks) = (.eligibleHeld, ["day", "document"])
        case .disciplineOver: (code, blanks) = (.eligibleDisciplined, ["day"])
        case .competence: (code, blanks) = (.eligibleCompetence, ["award"])
        case .quota: (code, blanks) = (.eligibleQuota, ["award"])
        case .distinct, .confirmation, .initiative, .noMerit, .noLowerAward, .maternity: return nil
        }
        var said = values.filter { blanks.contains($0.key) }
        said["name"] = name
        return Reason(code, said, citation: citation)
    }
}
