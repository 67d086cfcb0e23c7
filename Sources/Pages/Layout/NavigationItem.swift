package import Wording

/// The places of the site, in the order of the menu. Which of them a viewer sees is decided by the role.
package enum NavigationItem: String, CaseIterable, Sendable {
    case today, movement, participants, registrations, indicators, progress, results
    case maturity, inspections, occasions, nominations, initiatives, scoring
    case holds, postings, council, decisions, petitions, reissues, publication, law, units, accounts, journal

    /// Where the place begins.
    package var path: String { self == .today ? "/" : "/\(rawValue)" }

    package var label: Phrase {
        switch self {
        case .today: .navToday
        case .movement: .navMovement
        case .participants: .navParticipants
        case .registrations: .navRegistrations
        case .maturity: .navMaturity
        case .indicators: .navIndicators
        case .progress: .navProgress
        case .results: .navResults
        case .occasions: .navOccasions
        case .nominations: .navNominations
        case .initiatives: .initiativesTitle
        case .inspections: .inspectionsTitle
        case .holds: .navHolds
        case .postings: .navPostings
        case .petitions: .navPetitions
        case .reissues: .navReissues
        case .scoring: .navScoring
        case .council: .navCouncil
        case .decisions: .navDecisions
        case .publication: .navPublication
        case .law: .navLaw
        case .units: .navUnits
        case .accounts: .navAccounts
        case .journal: .navJournal
        }
    }
}
