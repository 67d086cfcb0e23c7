package import Domain

/// How journal entries name what they are about: `nomination:ID`.
package enum Subject {
    package static func agency(_ id: ID<Agency>) -> String { "agency:\(id)" }
    package static func unit(_ id: ID<OrgUnit>) -> String { "unit:\(id)" }
    package static func plan(_ id: ID<Plan>) -> String { "plan:\(id)" }
    package static func planReview(_ id: ID<PlanReview>) -> String { "plan-review:\(id)" }
    package static func calendar(_ day: Day) -> String { "calendar:\(day)" }
    package static func account(_ id: ID<Account>) -> String { "account:\(id)" }
    package static func participant(_ id: ID<Participant>) -> String { "participant:\(id)" }
    package static func registration(_ id: ID<Registration>) -> String { "registration:\(id)" }
    package static func maturity(_ id: ID<MaturityAssessment>) -> String { "maturity:\(id)" }
    package static func indicator(_ id: ID<Indicator>) -> String { "indicator:\(id)" }
    package static func progress(_ id: ID<ProgressReport>) -> String { "progress:\(id)" }
    package static func scoring(_ id: ID<ScoreSheet>) -> String { "scoring:\(id)" }
    package static func inspection(_ id: ID<Inspection>) -> String { "inspection:\(id)" }
    package static func model(_ id: ID<ModelExample>) -> String { "model:\(id)" }
    package static func communication(_ id: ID<CommunicationActivity>) -> String { "communication:\(id)" }
    package static func feedback(_ id: ID<Feedback>) -> String { "feedback:\(id)" }
    package static func skill(_ id: ID<SkillClass>) -> String { "skill:\(id)" }
    package static func occasion(_ id: ID<Occasion>) -> String { "occasion:\(id)" }
    package static func nomination(_ id: ID<Nomination>) -> String { "nomination:\(id)" }
    package static func council(_ id: ID<Council>) -> String { "council:\(id)" }
    package static func session(_ id: ID<CouncilSession>) -> String { "session:\(id)" }
    package static func law(_ id: ID<LawRecord>) -> String { "law:\(id)" }
    package static func key(_ id: ID<AgencyKey>) -> String { "key:\(id)" }
    package static func correction(_ id: ID<CorrectionLetter>) -> String { "correction:\(id)" }
    package static func decision(_ id: ID<Decision>) -> String { "decision:\(id)" }
}
