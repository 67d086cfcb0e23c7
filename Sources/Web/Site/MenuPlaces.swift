import Domain
import Operations
import Pages

extension NavigationItem {
    /// Whether a person has something to do or to read there. The place itself asks again.
    func isShown(to persona: Persona) -> Bool {
        let reads = persona.holds(anyOf: Persona.readersOfAll)
        let agency = persona.agency
        return switch self {
        case .today, .duties, .movement, .publication, .law, .indicators: true
        case .dashboard: allows(persona.refusalsOfDashboard)
        case .participants, .registrations, .progress, .results, .maturity, .inspections, .nominations, .scoring:
            reads || persona.holds(.unitRepresentative)
        case .occasions: reads || persona.holds(anyOf: [.unitRepresentative, .administrator])
        case .council: reads
        // Others come to it through the participants.
        case .units: persona.holds(.administrator)
        case .skills: allows(persona.refusals(of: SkillAct.read, agency: agency, unit: persona.unit))
        case .yearlyResults: allows(persona.refusalsOfYearlyResults(agency: agency, unit: persona.unit))
        case .reviews: allows(persona.refusals(of: PeriodReviewAct.read, agency: agency))
        case .initiatives: allows(persona.refusals(of: InitiativeAct.read, agency: agency, unit: persona.unit))
        case .earlierAwards: allows(persona.refusals(of: EarlierAwardAct.read, agency: agency))
        case .holds: allows(persona.refusals(of: EligibilityAct.readHolds, agency: agency))
        case .postings: allows(persona.refusals(of: PostingAct.read, agency: agency))
        case .decisions, .register, .corrections: allows(persona.refusals(of: DecisionAct.read, agency: agency))
        case .petitions: allows(persona.refusals(of: PetitionAct.read, agency: agency, unit: persona.unit))
        case .reissues: allows(persona.refusals(of: ReissueAct.read, agency: agency))
        case .templates: allows(persona.refusals(of: TemplateAct.read, agency: agency))
        case .models: allows(persona.refusals(of: ModelAct.read, agency: agency, unit: persona.unit))
        case .communications: allows(persona.refusals(of: CommunicationAct.read, agency: agency, unit: persona.unit))
        case .feedback: allows(persona.refusals(of: FeedbackAct.read, agency: agency))
        case .accounts: allows(persona.refusals(of: AccountAct.list, in: agency))
        case .journal: allows(persona.refusals(of: AgencyAct.readJournal, in: agency))
        }
    }

    private func allows(_ reasons: [Reason]) -> Bool { reasons.isEmpty }
}
