import Domain

/// One nomination of the story: whose, on which occasion, for what, and how it ends.
struct DemoCase: Sendable {
    let occasion: String
    let year: Int
    /// Place in the list of participants.
    let participant: Int
    let award: String
    let fate: DemoFate
    /// Sent back once and supplemented in time.
    var isSupplemented = false
}

enum DemoFate: Sendable, Hashable {
    /// The council recommends it; the quota and the Chairman do the rest.
    case recommended
    /// Recommended and placed, and then left out by the Chairman.
    case refused
    case notRecommended, declined, withdrawn, lapsed
    /// Lapsed, given another chance, then recommended.
    case reopened
    /// Never handed in.
    case abandoned
    /// For an upper level: recommended, forwarded, answered.
    case granted, notGranted

    var isRecommended: Bool { [.recommended, .refused, .reopened, .granted, .notGranted].contains(self) }
    var isForwarded: Bool { self == .granted || self == .notGranted }
    var reachesCouncil: Bool { isRecommended || self == .notRecommended }
}
