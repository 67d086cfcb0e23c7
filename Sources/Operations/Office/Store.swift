/// Everything the operations ask of a database, one protocol per feature. Reads answer values; all writing goes
/// through `commit`. Every read of a season's record names the agency: nothing of another one is ever answered.
package protocol Store: AgencyStore, AccountStore, ParticipantStore, RegistrationStore, OccasionStore, NominationStore,
    AppraisalStore, CouncilStore, DecisionStore, CertificateStore, JournalStore, HomeStore, FormStore, ProposalStore,
    QuotaHeadStore, MaturityStore, PlanReviewStore, CalendarStore, LawStore, IndicatorStore,
    ProgressStore, OutboxStore, CalendarFeedStore, ScoringStore, BallotStore, EligibilityStore, TieStore, FairnessStore,
    SimilarStore, FundStore, PetitionStore, PostingStore, ReissueStore, ProofStore, IssuedPaperStore, SignedPaperStore,
    TemplateStore, FormMarkStore, InitiativeStore, PeriodReviewStore, PublicationStore, InspectionStore, ClaimFileStore,
    EarlierAwardStore, CorrectionLetterStore, DutyStore, ModelStore, CommunicationStore, FeedbackStore, SkillStore
{
    /// Commits every write and entry, or nothing.
    /// - Throws: `StoreFault`
    func commit(_ change: Change) async throws
    /// Tells `make` the last number taken in `series`, 0 when none, and commits what it makes, all in one transaction:
    /// nobody can take the next number in between. `make` may be asked again after a collision, and should only work
    /// out: everything it needs has been read before.
    /// - Throws: `StoreFault`, or what `make` throws; nothing is saved then.
    func commit<Result: Sendable>(
        numbering series: NumberSeries,
        _ make: @escaping @Sendable (_ last: Int) throws -> (change: Change, result: Result)
    ) async throws -> Result
}
