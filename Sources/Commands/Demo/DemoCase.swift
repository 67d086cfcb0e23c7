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
    var planted: DemoPlant?
}

/// What of a dossier stands in another one too, put there so that the appraiser's warnings can be seen.
enum DemoPlant: Sendable, Hashable {
    /// A report another unit copies, and the copy: by the place of the text.
    case original(Int), copy(Int)
    /// What the case of that index was for, put forward once more.
    case again(Int, isUnscheduled: Bool)
    /// Two of one unit for the same initiative, by the place of its title.
    case initiative(Int)
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
