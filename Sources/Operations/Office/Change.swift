package import Domain

/// What an act wants kept: next values with the revision they were read at, and the journal entries that tell of it.
/// The store commits all of it in one transaction or none.
package struct Change: Sendable {
    package var writes: [Write]
    package var entries: [JournalDraft]
    /// What was only read for it stands as it was read: fails as stale otherwise. Its agency has an entry in the change.
    package var standing: JournalStanding?

    package init(_ writes: [Write] = [], entries: [JournalDraft] = [], standing: JournalStanding? = nil) {
        (self.writes, self.entries, self.standing) = (writes, entries, standing)
    }
}

/// One thing to keep. `change…` expects the record at the revision before the value's own and fails as stale otherwise.
package enum Write: Sendable {
    case addAgency(Agency)
    case addUnit(OrgUnit)
    /// The unit with this name turns out to be the agency below. Fails as stale when it stands for one already.
    case linkUnit(ID<OrgUnit>, to: ID<Agency>)
    /// Puts an agency below another; fails as stale when it has one above it already.
    case placeAgency(ID<Agency>, below: ID<Agency>)
    case addPlan(PlanRecord)
    case addPlanReview(PlanReview, bytes: [UInt8], content: PlanReviewContent)
    case changePlanReview(PlanReview)
    case addPlanCorrection(PlanCorrection, review: ID<PlanReview>)
    /// Fails as stale when it was undone already.
    case undoPlanCorrection(PlanCorrection, review: ID<PlanReview>)
    case addAccount(Account, passwordHash: String)
    case changeAccount(Account)
    /// Sets the hash and ends every open session of the account but `sparing`.
    case setPassword(ID<Account>, hash: String, sparing: String?)
    case openSession(LoginSession)
    case touchSession(digest: String, seen: Moment)
    case endSession(digest: String)
    case endSessions(of: ID<Account>)
    case addParticipant(Participant)
    /// A participant of the agency below, as this agency keeps it; found again by `origin`.
    case addCopy(Participant, origin: ID<Participant>)
    case changeParticipant(Participant)
    case addRegistration(Registration)
    case changeRegistration(Registration)
    case addCriteriaSet(CriteriaSetRecord)
    case addAssessment(MaturityAssessment)
    case changeAssessment(MaturityAssessment)
    case addMaturityRecord(MaturityRecord)
    case changeMaturityRecord(MaturityRecord)
    case addIndicator(Indicator)
    /// With the version that came with the change; versions are never changed themselves.
    case changeIndicator(Indicator, adding: IndicatorVersion?)
    case addProgressReport(ProgressReport)
    case changeProgressReport(ProgressReport)
    case addEarlierAward(EarlierAward)
    case changeEarlierAward(EarlierAward)
    case addScoreTable(ScoreTableRecord)
    case addScoreSheet(ScoreSheet)
    case changeScoreSheet(ScoreSheet)
    case addScoreReview(ScoreReview)
    case addOccasion(Occasion)
    case changeOccasion(Occasion)
    /// Bumps the occasion's revision: two acts that must not both count its quota collide here.
    case lockOccasion(ID<Occasion>, at: Revision)
    /// `name` and `detail` are the participant's, kept beside for lists.
    case addNomination(Nomination, name: String, detail: String)
    /// What the nominator wrote, with everything else.
    case changeNomination(Nomination)
    /// Where it stands and why; what the nominator wrote is left as it is.
    case moveNomination(Nomination)
    case addEvidence(Evidence, bytes: [UInt8])
    /// The same bytes under another nomination.
    case copyEvidence(Evidence, bytesOf: ID<Evidence>)
    /// To a record that is with its unit.
    case addClaimFile(ClaimFile, bytes: [UInt8])
    case removeClaimFile(ClaimFile)
    case addProposal(Proposal)
    case changeProposal(Proposal)
    case removeEvidence(ID<Evidence>, of: ID<Nomination>)
    case addAppraisal(Appraisal)
    case changeAppraisal(Appraisal)
    case addHold(Hold)
    case closeHold(Hold)
    case addDiscipline(Discipline)
    case cancelDiscipline(Discipline)
    /// Fails as a conflict when the authority was asked about the nomination already.
    case addConfirmation(AuthorityAnswer)
    case changeConfirmation(AuthorityAnswer)
    case addEligibilityReason(EligibilityReason)
    case addEligibilityCheck(EligibilityCheck)
    case addTie(TieDecision)
    case addFundEntry(FundEntry)
    case cancelFundEntry(FundEntry)
    case addPetition(Petition)
    /// Never changed after.
    case addIssuedPaper(IssuedPaper, bytes: [UInt8])
    /// Fails as a conflict when the same file is there already.
    case addSignedPaper(SignedPaper, bytes: [UInt8])
    /// Its bytes go, name and digest stay.
    case removeSignedPaper(SignedPaper)
    /// The same file again after it was taken away.
    case restoreSignedPaper(SignedPaper, bytes: [UInt8])
    case addCorrectionLetter(CorrectionLetter)
    /// Fails as a conflict when another letter took the number.
    case changeCorrectionLetter(CorrectionLetter)
    case addNumberNote(NumberNote)
    /// Fails as a conflict when the version is there already; without bytes it goes back to the program's own layout.
    case addTemplate(PaperTemplate, bytes: [UInt8]?)
    case changePetition(Petition)
    case addPosting(Posting)
    case changePosting(Posting)
    case addComment(PostingComment)
    case changeComment(PostingComment)
    case addReissue(Reissue)
    case changeReissue(Reissue)
    case addInitiative(Initiative)
    case changeInitiative(Initiative)
    /// What was registered of it, in place of what stood there.
    case correctInitiative(Initiative)
    case withdrawInitiative(Initiative, InitiativeWithdrawal)
    /// Fails as stale when the nomination does not rest on it.
    case dropInitiative(InitiativeUse)
    /// Fails as a conflict when the nomination rests on it already.
    case citeInitiative(InitiativeUse)
    case addModel(ModelExample)
    case changeModel(ModelExample)
    /// Fails as a conflict when the unit took it over already.
    case addAdoption(ModelAdoption)
    case addCommunication(CommunicationActivity)
    case changeCommunication(CommunicationActivity)
    /// Never changed after.
    case addCommunicationFile(CommunicationFile, bytes: [UInt8])
    case addAnnouncement(Announcement)
    case changeAnnouncement(Announcement)
    case addFeedback(Feedback)
    case changeFeedback(Feedback)
    case addSkillClass(SkillClass)
    case changeSkillClass(SkillClass)
    case addInspectionProgramme(InspectionProgramme)
    case changeInspectionProgramme(InspectionProgramme)
    case addInspection(Inspection)
    case changeInspection(Inspection)
    /// Fails as a conflict when another record came under this key.
    case recordInspection(Inspection, key: String)
    case addFinding(InspectionFinding)
    case changeFinding(InspectionFinding)
    /// Never changed after.
    case addInspectionFile(InspectionFile, bytes: [UInt8])
    case addCouncil(Council)
    case addCouncilSession(CouncilSession)
    case changeCouncilSession(CouncilSession)
    /// Instead of what the member declared before.
    case declareConflicts(ConflictDeclaration, session: ID<CouncilSession>, ID<Agency>)
    /// Instead of what was ruled before.
    case ruleConflict(ConflictRuling, session: ID<CouncilSession>, ID<Agency>)
    case addBallotBox(BallotBox)
    case changeBallotBox(BallotBox)
    /// With every paper, ballot and tally of it.
    case removeBallotBox(BallotBox)
    /// What lay sealed in the box gives way to what it was.
    case openBallots([SecretBallot], BallotBox)
    /// Fails as stale unless the box hands out, as a conflict when the member has one.
    case handOutPaper(ID<CouncilMember>, BallotBox)
    /// Fails as stale unless the box takes votes, as a conflict when the member has voted.
    case castByName([OpenVote], BallotBox)
    /// Instead of the own one before.
    case enterTally(PaperTally, BallotBox)
    case addDecision(Decision)
    case changeDecision(Decision)
    /// An achievement is rewarded by a decision; fails when one in force rewards it already (P1).
    case reward(ID<Achievement>, nomination: ID<Nomination>, decision: ID<Decision>)
    /// The rewards of a nomination no longer stand.
    case unreward(nomination: ID<Nomination>)
    /// Instead of what the person chose before.
    case chooseMail(MailChoice)
    /// Fails as a conflict when the person has a digest of the day already.
    case queueMail(OutboxMail, telling: [Reminder])
    case changeMail(OutboxMail)
    /// And what it was to tell counts as not told.
    case lapseMail(OutboxMail)
    /// Instead of the address before.
    case setCalendarFeed(CalendarFeed)
    /// Fails as stale unless it stands as it was read.
    case endCalendarFeed(CalendarFeed)
    case addOfficeDay(OfficeDay)
    /// Fails as stale unless it stands as it was read.
    case removeOfficeDay(OfficeDay)
    case addCertificate(Certificate)
    case changeCertificate(Certificate)
    /// Fails as a conflict when the agency has one in use already.
    case addSigningKey(AgencyKey, seed: [UInt8])
    /// Fails as stale when it was retired already.
    case retireSigningKey(AgencyKey)
    case setPublicAddress(PublicAddress.Setting)
    case setCertificatePrint(CertificatePrint, ID<Agency>, at: Moment)
    case addDutyMark(DutyMark)
    case dropDutyMark(String, ID<Agency>)
    case setPublicPages(PublicPages, ID<Agency>, at: Moment)
    case addReviewText(PeriodReviewText)
    case changeReviewText(PeriodReviewText)
    /// `ordinal` is the agency's next; fails as a conflict when somebody entered one in between.
    case addLawRecord(LawRecord, ordinal: Int)
    case withdrawLawRecord(LawRecord)
    /// Takes `value` in a gap-free series; fails as stale unless `value - 1` was the last one taken.
    case takeNumber(NumberSeries, value: Int)
}

/// A gap-free series of one agency and year.
package struct NumberSeries: Hashable, Sendable {
    package let agency: ID<Agency>
    package let kind: Kind
    package let year: Int

    package init(agency: ID<Agency>, kind: Kind, year: Int) {
        (self.agency, self.kind, self.year) = (agency, kind, year)
    }

    package enum Kind: String, CaseIterable, Sendable { case nomination, decision }
}

/// A plan as loaded: its file, and what was read from it.
package struct PlanRecord: Sendable {
    package let id: ID<Plan>
    package let agency: ID<Agency>
    package let file: String
    package let plan: Plan
    package let loaded: Moment

    package init(id: ID<Plan>, agency: ID<Agency>, file: String, plan: Plan, loaded: Moment) {
        self.id = id
        self.agency = agency
        self.file = file
        self.plan = plan
        self.loaded = loaded
    }
}

/// Why a store could not do what was asked.
package enum StoreFault: Error, Hashable, Sendable {
    /// Somebody saved in between.
    case stale
    /// A unique or checked rule of the schema refused it; the constraint's name.
    case conflict(String)
    case busy
    case diskFull
    case unavailable(String)
    /// The database went away while it was keeping the act: it may have been saved or not.
    case outcomeUnknown
}
