/// What an appraiser is told about a nomination and another one. A warning only: nothing is blocked by it.
package struct SimilarWarning: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The report has passages of the other's. A rule of one sector (law.md P14), so only a hint.
        case report(TextComparison)
        /// The same participant put the same achievement forward before (Law art. 5(2), law.md P1).
        case achievement(title: String)
        /// The same initiative stands in another nomination (law.md P13).
        case initiative(title: String)
    }

    package let kind: Kind
    package let other: ID<Nomination>

    package init(_ kind: Kind, other: ID<Nomination>) { (self.kind, self.other) = (kind, other) }

    package var rule: RuleCode {
        switch kind {
        case .report: .reportsNotAlike
        case .achievement: .oneAwardPerAchievement
        case .initiative: .initiativeOnce
        }
    }
}

/// The title of an achievement as far as it tells two of them apart.
package struct AchievementTitle: Hashable, Sendable {
    /// The words without marks, the year and the words every initiative has.
    package let key: String
    package let isInitiative: Bool

    private static let fewestWords = 3

    /// `nil` when too few words are left to compare.
    package init?(_ title: String) {
        var words = Folded(title).text.unicodeScalars.split { scalar in
            !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }.map { String(String.UnicodeScalarView($0)) }
        let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
        isInitiative = pairs.contains("sang kien") || pairs.contains("giai phap")
        words.removeAll { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil }
        words.removeAll { ["sang", "kien", "giai", "phap", "nam"].contains($0) }
        guard words.count >= AchievementTitle.fewestWords else { return nil }
        key = words.joined(separator: " ")
    }
}
