import Domain
import Operations
import Pages

extension Site {
    static let nominationSubmissionRoutes: [Route] = [
        .get(path(.submission), handler: { try await showSubmission($0, errors: []) }),
        .post(path(.submission), handler: submit),
    ]

    private static func showSubmission(_ visit: Visit, errors: [Reason]) async throws -> Answer {
        let dossier = try await draft(visit)
        let nomination = dossier.nomination
        let page = NominationSubmissionPage(
            head: draftHead(dossier), checks: dossier.checklist,
            late: nomination.refusalsOfTime(dossier.occasion, visit.office.now),
            deadline: nomination.status == .draft ? dossier.occasion.deadline(for: nomination.unit) : nil,
            csrf: visit.csrf)
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func submit(_ visit: Visit) async throws -> Answer {
        let id: ID<Nomination> = try visit.id()
        do {
            _ = try await visit.office.submitNomination(id, at: visit.revision, by: visit.persona)
        } catch let refusal as Refusal {
            guard try await isDone(visit, id, by: "nomination.submit", leadingTo: [.submitted]) else {
                // The checklist stands on the page itself; only what it does not say goes on top.
                let own = refusal.reasons.filter { $0.field == nil }
                return try await showSubmission(visit, errors: own.isEmpty ? refusal.reasons : own)
            }
        }
        return .see(NominationPath.detail(id), .submitted)
    }

    /// Whether this person has done the act already, as after a second press of the button: the nomination stands where
    /// it leads, and the last entry of its history is theirs.
    static func isDone(
        _ visit: Visit, _ id: ID<Nomination>, by act: String, leadingTo statuses: Set<NominationStatus>
    ) async throws -> Bool {
        let persona = try visit.persona
        let dossier = try await visit.office.readNomination(id, by: persona)
        guard statuses.contains(dossier.nomination.status), let last = dossier.history.last else { return false }
        return last.act == act && last.actor == persona.account.text
    }
}
