/// Where a nomination stands, from draft to archive (docs/states.md).
package enum NominationStatus: String, CaseIterable, Sendable, Codable {
    case draft, submitted, returned, lapsed, accepted, declined, appraised
    case inSession = "in-session"
    case recommended
    case notRecommended = "not-recommended"
    case allocated
    case outOfQuota = "out-of-quota"
    case decided, refused, published, archived, withdrawn
    /// An upper level decides: the dossier went up, and what came back.
    case forwarded, granted
    case notGranted = "not-granted"
    /// After a decision, by another decision only (Law art. 93(2), law.md P10).
    case cancelled

    /// With the nominating unit: it may still change the text.
    package static let withUnit: Set<NominationStatus> = [.draft, .returned]

    /// On its way: counts as work in progress for the office.
    package static let inProgress: Set<NominationStatus> = [
        .submitted, .returned, .accepted, .appraised, .inSession, .recommended, .allocated,
    ]

    /// The unit may still withdraw it: any step before *decided*.
    package static let withdrawable: Set<NominationStatus> = [
        .draft, .submitted, .returned, .lapsed, .accepted, .appraised, .inSession, .recommended, .notRecommended,
        .allocated, .outOfQuota, .forwarded,
    ]

    /// An issued decision stands behind it.
    package static let awarded: Set<NominationStatus> = [.decided, .published, .archived]

    /// Nothing more happens by itself.
    package static let ended: Set<NominationStatus> = [
        .declined, .notRecommended, .outOfQuota, .refused, .withdrawn, .granted, .notGranted, .cancelled, .archived,
    ]
}
