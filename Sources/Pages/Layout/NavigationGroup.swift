import Wording

/// Places that belong together. A menu with many of them shows the groups, and below them the places of the one in use.
enum NavigationGroup: CaseIterable {
    case today, movement, measure, awards, office

    var label: Phrase {
        switch self {
        case .today: .navToday
        case .movement: .navMovementGroup
        case .measure: .navMeasureGroup
        case .awards: .navAwardsGroup
        case .office: .navOfficeGroup
        }
    }
}

extension NavigationItem {
    var group: NavigationGroup {
        switch self {
        case .today: .today
        case .movement, .participants, .units, .registrations: .movement
        case .indicators, .progress, .results, .scoring, .maturity, .inspections: .measure
        case .occasions, .nominations, .initiatives, .holds, .postings, .council, .decisions, .petitions, .reissues,
            .publication:
            .awards
        case .law, .accounts, .journal: .office
        }
    }
}
