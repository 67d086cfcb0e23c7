/// Where dossiers stand, as few stages as a picture shows. Drafts are the unit's own and stand in none.
package enum DossierStage: String, CaseIterable, Sendable {
    case withUnit = "with-unit"
    case inOffice = "in-office"
    case above
    case awarded, ended

    package init?(_ status: NominationStatus) {
        switch status {
        case .draft: return nil
        case .returned: self = .withUnit
        case .submitted, .accepted, .appraised, .inSession, .recommended, .allocated: self = .inOffice
        case .forwarded: self = .above
        case .decided, .published, .archived, .granted: self = .awarded
        case .lapsed, .declined, .notRecommended, .outOfQuota, .refused, .withdrawn, .notGranted, .cancelled:
            self = .ended
        }
    }
}
