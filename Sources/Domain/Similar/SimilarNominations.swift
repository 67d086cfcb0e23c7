extension Nomination {
    /// What an appraiser of this one is warned of about `other`. Nothing where the same participant's earlier attempt
    /// came to nothing: it is the same dossier once more.
    package func warnings(about other: Nomination, _ index: TextIndex) -> [SimilarWarning] {
        let isSame = other.participant == participant
        if isSame && NominationStatus.endedWithout.contains(other.status) { return [] }
        var warnings: [SimilarWarning] = []
        if isSame, let title = repeated(of: other) {
            warnings.append(SimilarWarning(.achievement(title: title), other: other.id))
        }
        if let title = initiative(sharedWith: other) {
            warnings.append(SimilarWarning(.initiative(title: title), other: other.id))
        }
        let comparison = TextComparison(report, other.report, isCommon: index.isCommon)
        if comparison.isAlike { warnings.append(SimilarWarning(.report(comparison), other: other.id)) }
        return warnings
    }

    /// The title of an achievement that stands in both, for a time that overlaps, as if there were two.
    private func repeated(of other: Nomination) -> String? {
        achievements.first { own in
            guard let key = AchievementTitle(own.title)?.key else { return false }
            return other.achievements.contains { theirs in
                theirs.id != own.id && AchievementTitle(theirs.title)?.key == key
                    && theirs.period.first <= own.period.last && own.period.first <= theirs.period.last
            }
        }?.title
    }

    private func initiative(sharedWith other: Nomination) -> String? {
        achievements.first { own in
            guard let title = AchievementTitle(own.title), title.isInitiative else { return false }
            return other.achievements.contains { AchievementTitle($0.title) == title && $0.id != own.id }
        }?.title
    }
}

extension NominationStatus {
    /// Over, and nothing was given for it.
    package static let endedWithout: Set<NominationStatus> = [
        .withdrawn, .declined, .lapsed, .refused, .notRecommended, .notGranted, .outOfQuota,
    ]
}
