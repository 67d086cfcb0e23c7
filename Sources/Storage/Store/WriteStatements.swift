import Domain
import Operations

extension Write {
    /// The statements that keep this, in their order. Each feature says its own; here stands only who is asked.
    func statements(_ dialect: Dialect) throws -> [Statement] {
        switch self {
        case .addAgency(let agency): AgencyWrites.add(agency)
        case .addUnit(let unit): AgencyWrites.add(unit)
        case .linkUnit(let unit, let agency): AgencyWrites.link(unit, to: agency)
        case .placeAgency(let agency, let parent): AgencyWrites.place(agency, below: parent)
        case .addPlan(let record): try AgencyWrites.add(record)
        case .addPlanReview(let review, let bytes, let content): PlanReviewWrites.add(review, bytes, content)
        case .changePlanReview(let review): PlanReviewWrites.change(review)
        case .addPlanCorrection(let correction, let review): try PlanReviewWrites.add(correction, to: review)
        case .undoPlanCorrection(let correction, let review): PlanReviewWrites.undo(correction, of: review)
        case .takeNumber(let series, let value): AgencyWrites.take(value, in: series)
        case .addAccount(let account, let hash): try AccountWrites.add(account, passwordHash: hash)
        case .changeAccount(let account): try AccountWrites.change(account)
        case .setPassword(let id, let hash, let sparing): AccountWrites.setPassword(id, hash, sparing: sparing)
        case .openSession(let session): AccountWrites.open(session)
        case .touchSession(let digest, let seen): AccountWrites.touch(digest, seen)
        case .endSession(let digest): AccountWrites.end(digest)
        case .endSessions(let account): AccountWrites.endAll(of: account)
        case .addParticipant(let participant): ParticipantWrites.add(participant)
        case .changeParticipant(let participant): ParticipantWrites.change(participant)
        case .addCopy(let participant, let origin): ParticipantWrites.add(participant, origin: origin)
        case .addRegistration(let registration): try RegistrationWrites.add(registration)
        case .changeRegistration(let registration): try RegistrationWrites.change(registration)
        case .addCriteriaSet(let record): try MaturityWrites.add(record)
        case .addAssessment(let assessment): try MaturityWrites.add(assessment)
        case .changeAssessment(let assessment): try MaturityWrites.change(assessment)
        case .addMaturityRecord(let record): MaturityWrites.add(record)
        case .changeMaturityRecord(let record): MaturityWrites.change(record)
        case .addOccasion(let occasion): try OccasionWrites.add(occasion)
        case .changeOccasion(let occasion): try OccasionWrites.change(occasion)
        case .lockOccasion(let id, let revision): OccasionWrites.lock(id, at: revision)
        case .addNomination(let nomination, let name, let detail):
            try NominationWrites.add(nomination, name: name, detail: detail)
        case .changeNomination(let nomination): try NominationWrites.change(nomination)
        case .moveNomination(let nomination): try NominationWrites.move(nomination)
        case .addEvidence(let evidence, let bytes): EvidenceWrites.add(evidence, bytes: bytes)
        case .copyEvidence(let evidence, let origin): EvidenceWrites.copy(evidence, bytesOf: origin)
        case .addProposal(let proposal): try ProposalWrites.add(proposal)
        case .changeProposal(let proposal): try ProposalWrites.change(proposal)
        case .removeEvidence(let id, let nomination): EvidenceWrites.remove(id, of: nomination)
        case .addAppraisal(let appraisal): try AppraisalWrites.add(appraisal)
        case .changeAppraisal(let appraisal): try AppraisalWrites.change(appraisal)
        case .addCouncil(let council): try CouncilWrites.add(council)
        case .addCouncilSession(let session): try CouncilWrites.add(session)
        case .changeCouncilSession(let session): try CouncilWrites.change(session)
        case .addDecision(let decision): try DecisionWrites.add(decision)
        case .changeDecision(let decision): try DecisionWrites.change(decision)
        case .reward(let achievement, let nomination, let decision):
            DecisionWrites.reward(achievement, nomination, decision)
        case .unreward(let nomination): DecisionWrites.unreward(nomination)
        case .addOfficeDay(let day): CalendarWrites.add(day)
        case .removeOfficeDay(let day): CalendarWrites.remove(day)
        case .addCertificate(let certificate): CertificateWrites.add(certificate)
        case .changeCertificate(let certificate): CertificateWrites.change(certificate)
        }
    }
}
