package import Domain

package protocol JournalStore: Sendable {
    /// Entries about one subject (`nomination:ID`), oldest first.
    func history(subject: String, agency: ID<Agency>) async throws -> [JournalEntry]
    /// Where the agency's journal stands now.
    func standing(of agency: ID<Agency>) async throws -> JournalStanding
    func journal(agency: ID<Agency>, before sequence: Int?, limit: Int) async throws -> [JournalEntry]
    /// Recomputes the whole chain of every agency.
    func verifyJournal() async throws -> [(agency: ID<Agency>, verdict: JournalVerdict)]
    /// Runs every named whole-database check.
    func checkInvariants() async throws -> [InvariantFinding]
    /// What no check can compare, because the journal told less when it was done, or what it told was erased since.
    func untoldByJournal() async throws -> [InvariantFinding]
    /// Writes a complete copy of the database while others go on.
    func backup(to path: String) async throws
}

/// One named invariant that failed, and where.
package struct InvariantFinding: Sendable, Hashable {
    package let name: String
    package let detail: String

    package init(name: String, detail: String) { (self.name, self.detail) = (name, detail) }
}
