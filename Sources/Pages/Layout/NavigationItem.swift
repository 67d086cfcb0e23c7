package import Wording

/// The places of the site, in the order of the menu. Which of them a viewer sees is decided by the role.
package enum NavigationItem: String, CaseIterable, Sendable {
    case today, duties, dashboard
    case movement, participants, registrations, units
    case indicators, progress, results, scoring, maturity
    case skills = "digital-skills"
    case inspections
    case yearlyResults = "yearly-results"
    case reviews
    case occasions, nominations, initiatives
    case earlierAwards = "earlier-awards"
    case holds, postings, council, decisions, petitions
    case register = "official-papers"
    case corrections, reissues, templates
    case models, communications, feedback, publication
    case law, accounts, journal

    /// Where the place begins.
    package var path: String { self == .today ? "/" : "/\(rawValue)" }

    package var label: Phrase {
        switch self {
        case .today: .navToday
        case .duties: .navDuties
        case .dashboard: .dashboardTitle
        case .movement: .navMovement
        case .participants: .navParticipants
        case .registrations: .navRegistrations
        case .units: .navUnits
        case .indicators: .navIndicators
        case .progress: .navProgress
        case .results: .navResults
        case .scoring: .navScoring
        case .maturity: .navMaturity
        case .skills: .skillsTitle
        case .inspections: .inspectionsTitle
        case .yearlyResults: .navYearlyResults
        case .reviews: .periodReviewsTitle
        case .occasions: .navOccasions
        case .nominations: .navNominations
        case .initiatives: .initiativesTitle
        case .earlierAwards: .earlierAwardsTitle
        case .holds: .navHolds
        case .postings: .navPostings
        case .council: .navCouncil
        case .decisions: .navDecisions
        case .petitions: .navPetitions
        case .register: .registerTitle
        case .corrections: .navCorrections
        case .reissues: .navReissues
        case .templates: .templatesTitle
        case .models: .navModels
        case .communications: .navCommunications
        case .feedback: .navFeedback
        case .publication: .navPublication
        case .law: .navLaw
        case .accounts: .navAccounts
        case .journal: .navJournal
        }
    }
}
