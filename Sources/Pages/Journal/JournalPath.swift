import Domain

/// The address of the journal; the route is declared with the same words.
package enum JournalPath {
    package static let list = "/journal"

    /// The page of entries older than `sequence`.
    package static func before(_ sequence: Int) -> String { "\(list)?before=\(sequence)" }

    /// Where the record stands that an entry is about (`nomination:ID`), for those that have a page of their own.
    static func record(_ subject: String) -> String? {
        let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "nomination": return ID<Nomination>(parts[1]).map(NominationPath.detail)
        case "participant": return ID<Participant>(parts[1]).map(ParticipantPath.detail)
        case "registration": return ID<Registration>(parts[1]).map(RegistrationPath.detail)
        case "maturity": return ID<MaturityAssessment>(parts[1]).map(MaturityPath.detail)
        case "indicator": return ID<Indicator>(parts[1]).map(IndicatorPath.detail)
        case "progress": return ID<ProgressReport>(parts[1]).map(ProgressPath.detail)
        case "scoring": return ID<ScoreSheet>(parts[1]).map(ScoringPath.detail)
        case "inspection": return ID<Inspection>(parts[1]).map(InspectionPath.detail)
        case "communication": return ID<CommunicationActivity>(parts[1]).map(CommunicationPath.detail)
        case "feedback": return ID<Feedback>(parts[1]).map(FeedbackPath.detail)
        case "skill": return ID<SkillClass>(parts[1]).map(SkillPath.detail)
        case "model": return ID<ModelExample>(parts[1]).map(ModelPath.detail)
        case "occasion": return ID<Occasion>(parts[1]).map(OccasionPath.detail)
        case "decision": return ID<Decision>(parts[1]).map(DecisionPath.detail)
        case "correction": return ID<CorrectionLetter>(parts[1]).map(CorrectionLetterPath.detail)
        case "session": return ID<CouncilSession>(parts[1]).map(CouncilPath.session)
        case "council": return CouncilPath.home
        default: return nil
        }
    }
}
