import Domain
import Operations
import Pages

extension Site {
    /// Decisions that follow another one: its replacement, and the cancellation of awards.
    static let decisionFollowRoutes: [Route] = [
        .get(
            "\(DecisionPath.list)/{id}/replacement", handler: { try await showFollowing($0, .replacement, errors: []) }),
        .post("\(DecisionPath.list)/{id}/replacement", once: true, handler: draftReplacement),
        .get(
            "\(DecisionPath.list)/{id}/cancellation",
            handler: { try await showFollowing($0, .cancellation, errors: []) }),
        .post("\(DecisionPath.list)/{id}/cancellation", once: true, handler: draftCancellation),
    ]

    private static func showFollowing(_ visit: Visit, _ kind: DecisionKind, errors: [Reason]) async throws -> Answer {
        let decision = try await decision(visit, for: .draft)
        guard DecisionStatus.inForce.contains(decision.status), decision.kind != .cancellation else {
            throw Refusal(.decisionNotInForce)
        }
        // A cancelled certificate shows whose award no longer stands.
        let standing = try await visit.office.readCertificates(of: decision.id, by: visit.persona)
            .filter { $0.status == .valid }.map(\.nomination)
        let page = DecisionFollowPage(
            decision: decision, kind: kind, items: decision.items.filter { standing.contains($0.nomination) },
            typed: visit.typedFields, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .decisions, errors: errors, page.html(in: visit.language))
    }

    private static func draftReplacement(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let reason = reader.text("reason", most: 2_000)
            try reader.finish()
            let draft = try await visit.office.draftReplacement(
                of: visit.id(), leaving: Set(reader.ids("leaving")), because: reason, by: visit.persona)
            return .see(DecisionPath.detail(draft.id), .drafted)
        } catch let refusal as Refusal {
            return try await showFollowing(visit, .replacement, errors: refusal.reasons)
        }
    }

    private static func draftCancellation(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let reason = reader.text("reason", most: 2_000)
            try reader.finish()
            let draft = try await visit.office.draftCancellation(
                of: visit.id(), items: Set(reader.ids("items")), because: reason, by: visit.persona)
            return .see(DecisionPath.detail(draft.id), .drafted)
        } catch let refusal as Refusal {
            return try await showFollowing(visit, .cancellation, errors: refusal.reasons)
        }
    }
}
