package import Domain
package import Wording

/// One dated duty in words.
package struct DutyLine: Sendable {
    package let duty: Duty
    package let who: Phrase
    /// Where it is done.
    package let address: String

    package init(_ duty: Duty, units: [ID<OrgUnit>: String]) {
        (self.duty, who) = (duty, duty.owner.phrase(units))
        address = duty.subject.address
    }
}

extension DutySubject {
    fileprivate var address: String {
        switch self {
        case .plan: SimulationPath.page
        case .occasion(let id): OccasionPath.detail(id)
        case .nomination(let id): NominationPath.detail(id)
        case .proposal(let id): ProposalPath.supplement(id)
        case .session(let id): CouncilPath.session(id)
        case .petition(let id): PetitionPath.detail(id)
        case .report(let unit, let period): ProgressPath.report(unit, period)
        case .inspection(let id): InspectionPath.detail(id)
        case .finding(let id): InspectionPath.finding(id)
        }
    }
}

extension DutyStanding {
    package var tone: StatusTag.Tone {
        switch self {
        case .late: .bad
        case .today: .warn
        case .soon: .waiting
        case .ahead: .neutral
        }
    }
}
