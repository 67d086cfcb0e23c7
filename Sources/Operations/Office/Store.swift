/// Everything the operations ask of a database, one protocol per feature. Reads answer values; all writing goes
/// through `commit`. Every read of a season's record names the agency: nothing of another one is ever answered.
package protocol Store: AgencyStore, AccountStore, ParticipantStore, RegistrationStore, OccasionStore, NominationStore,
    AppraisalStore, CouncilStore, DecisionStore, CertificateStore, JournalStore, HomeStore, FormStore, ProposalStore
{
    /// Commits every write and entry, or nothing.
    /// - Throws: `StoreFault`
    func commit(_ change: Change) async throws
}
