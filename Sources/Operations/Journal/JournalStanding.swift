package import Domain

/// Where an agency's journal stood before an act began to read: its last entry's number, 0 before the first.
///
/// An act guards the records it writes by their revisions; what it only read is guarded by this. Kept with a change
/// (`Change.standing`), the change fails as stale when anything of the agency was kept in between: a hold recorded while
/// the decision was being signed, the other administrator closed at the same moment.
package struct JournalStanding: Hashable, Sendable {
    package let agency: ID<Agency>
    package let sequence: Int

    package init(agency: ID<Agency>, sequence: Int) { (self.agency, self.sequence) = (agency, sequence) }
}

extension Office {
    /// Runs `attempt` on what stands now, and again when somebody kept anything of the agency meanwhile. It reads all it
    /// decides on after it was called, and keeps the standing with its change.
    /// - Throws: what `attempt` throws; `changedMeanwhile` when others came in between every time.
    func undisturbed<Result: Sendable>(
        _ agency: ID<Agency>, _ attempt: (JournalStanding) async throws -> Result
    ) async throws -> Result {
        try await retrying { try await attempt(try await store.standing(of: agency)) }
    }
}
