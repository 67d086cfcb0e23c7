import Wording

/// Places that belong together. A menu with many of them shows the groups, and below them the places of the one in use.
enum NavigationGroup: CaseIterable {
    case today, movement, measure, awards, papers, spreading, office

    var label: Phrase {
        switch self {
        case .today: .navToday
        case .movement: .navMovementGroup
        case .measure: .navMeasureGroup
        case .awards: .navAwardsGroup
        case .papers: .navPapersGroup
        case .spreading: .navSpreadingGroup
        case .office: .navOfficeGroup
        }
    }
}

extension NavigationItem {
    var group: NavigationGroup {
        switch self {
        case .today, .duties, .dashboard: .today
        case .movement, .participants, .units, .registrations: .movement
        case .indicators, .progress, .results, .scoring, .maturity, .skills, .inspections, .yearlyResults, .reviews:
            .measure
        case .occasions, .nominations, .initiatives, .earlierAwards, .holds, .postings, .council, .decisions,
            .petitions:
            .awards
        case .register, .corrections, .reissues, .templates: .papers
        case .models, .communications, .feedback, .publication: .spreading
        case .law, .accounts, .journal: .office
        }
    }
}
