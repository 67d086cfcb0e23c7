/// A plan paper somebody uploaded, from its reading to the plan it becomes: what people confirm, change and fill in is
/// kept beside the reading (`PlanCorrection`), never over it.
package struct PlanReview: Hashable, Sendable {
    package let id: ID<PlanReview>
    package let agency: ID<Agency>
    package let paper: SourcePaper
    package private(set) var status: PlanReviewStatus
    package private(set) var changed: Moment
    /// The plan it became.
    package private(set) var plan: ID<Plan>?
    /// Every act moves it; a correction knows which one it made.
    package private(set) var revision: Revision

    package init(
        id: ID<PlanReview>, agency: ID<Agency>, paper: SourcePaper, status: PlanReviewStatus = .draft,
        changed: Moment, plan: ID<Plan>? = nil, revision: Revision = .first
    ) {
        (self.id, self.agency, self.paper, self.status) = (id, agency, paper, status)
        (self.changed, self.plan, self.revision) = (changed, plan, revision)
    }

    package func corrected(at now: Moment) throws -> PlanReview { try draft().next(now) }

    package func launched(as plan: ID<Plan>, at now: Moment) throws -> PlanReview {
        var next = try draft().next(now)
        (next.status, next.plan) = (.launched, plan)
        return next
    }

    package func discarded(at now: Moment) throws -> PlanReview {
        var next = try draft().next(now)
        next.status = .discarded
        return next
    }

    /// Takes a discarded one up again.
    package func restored(at now: Moment) throws -> PlanReview {
        guard status == .discarded else { throw Refusal(.reviewNotDiscarded) }
        var next = next(now)
        next.status = .draft
        return next
    }

    private func draft() throws -> PlanReview {
        guard status == .draft else { throw Refusal(.reviewNotDraft) }
        return self
    }

    private func next(_ now: Moment) -> PlanReview {
        var next = self
        (next.changed, next.revision) = (now, revision.next)
        return next
    }
}

/// A plan that is being reviewed is changed by corrections; a launched one is the plan in force or was it.
package enum PlanReviewStatus: String, CaseIterable, Sendable, Codable { case draft, launched, discarded }

/// The paper as it came in.
package struct SourcePaper: Hashable, Sendable {
    /// Cleaned: a label for people, never a path.
    package let name: String
    package let kind: SourcePaperKind
    /// In bytes.
    package let size: Int
    /// SHA-256 in hexadecimal.
    package let digest: String
    package let uploadedBy: ID<Account>
    /// Their name at that time.
    package let uploader: String
    package let uploaded: Moment

    package init(
        name: String, kind: SourcePaperKind, size: Int, digest: String, uploadedBy: ID<Account>, uploader: String,
        uploaded: Moment
    ) {
        (self.name, self.kind, self.size, self.digest) = (name, kind, size, digest)
        (self.uploadedBy, self.uploader, self.uploaded) = (uploadedBy, uploader, uploaded)
    }

    /// Of the largest paper that is taken.
    package static let maximumSize = 20 * 1024 * 1024
}

/// What a paper is, by its content.
package enum SourcePaperKind: String, CaseIterable, Sendable, Codable {
    case text = "txt", markdown = "md", html, docx, pdf
}
