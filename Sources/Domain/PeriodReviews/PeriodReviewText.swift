/// What people write beside the figures of a review (Circular 01/2024/TT-BNV art. 3(3), law.md §A.8: what a review has to
/// assess). No program writes any of it.
package enum PeriodReviewSection: String, CaseIterable, Sendable, Codable {
    case effect, limits, causes, lessons
}

/// One section of one review, as it was written last.
package struct PeriodReviewText: Hashable, Sendable {
    package let id: ID<PeriodReviewText>
    package let agency: ID<Agency>
    package let occasion: ID<Occasion>
    package let section: PeriodReviewSection
    package var text: String
    package var writtenBy: ID<Account>
    package var written: Moment
    package var revision: Revision

    package init(
        id: ID<PeriodReviewText>, agency: ID<Agency>, occasion: ID<Occasion>, section: PeriodReviewSection,
        text: String, writtenBy: ID<Account>, written: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.occasion, self.section) = (id, agency, occasion, section)
        (self.text, self.writtenBy, self.written, self.revision) = (text, writtenBy, written, revision)
    }

    /// The longest text, in characters.
    package static let longest = 20_000
}

extension OccasionKind {
    /// A review of a stretch of the movement stands behind the occasion.
    package var isReview: Bool { self == .interim || self == .final }
}

package enum PeriodReviewAct: String, CaseIterable, Sendable { case read, write }

extension Persona {
    /// The office and those who supervise it read; who drafts reports (Law art. 13(5)) and the Chairman write.
    package func refusals(of act: PeriodReviewAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        let readers: Set<Role> = [.clerk, .appraiser, .councilSecretary, .chairman, .inspector, .auditor]
        let mayDo = act == .read ? holds(anyOf: readers) : holds(anyOf: [.clerk, .chairman])
        return mayDo ? [] : [Reason(.notPermitted)]
    }
}
