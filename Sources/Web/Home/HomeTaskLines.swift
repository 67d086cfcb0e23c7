import Domain
import Operations
import Pages
import Wording

extension HomeTask {
    var line: HomeTaskLine {
        HomeTaskLine(
            due: due, title: title, action: kind.action, address: address)
    }

    /// A period is said in either language.
    private var title: Phrase {
        guard case .duty(_, let period) = subject else {
            return kind.title.filled(["name": name, "count": String(count)])
        }
        let words = period.phrase
        return Phrase(
            kind.title.filled(["name": words.vietnamese]).vietnamese,
            kind.title.filled(["name": words.english]).english)
    }
}

extension HomeTask {
    /// Where the act itself is done, not only the occasion it belongs to.
    private var address: String {
        guard case .occasion(let occasion) = subject else { return subject.address }
        return switch kind {
        case .callSession: CouncilPath.call(occasion)
        case .allocate, .draftDecision, .fillPlace: AllocationPath.of(occasion)
        default: subject.address
        }
    }
}

extension HomeTaskKind {
    fileprivate var title: Phrase {
        switch self {
        case .openOccasion: .taskOpenOccasion
        case .checkSubmitted: .taskCheckSubmitted
        case .appraise: .taskAppraise
        case .callSession: .taskCallSession
        case .runSession: .taskRunSession
        case .signMinutes: .taskSignMinutes
        case .allocate: .taskAllocate
        case .fillPlace: .taskFillPlace
        case .draftDecision: .taskDraftDecision
        case .presentDecision: .taskPresentDecision
        case .issueDecision: .taskIssueDecision
        case .publishDecision: .taskPublishDecision
        case .finishDraft: .taskFinishDraft
        case .supplement: .taskSupplement
        case .intakeCloses: .taskIntakeCloses
        case .closeIntake: .taskCloseIntake
        case .composeCouncil: .taskComposeCouncil
        case .addAccounts: .taskAddAccounts
        case .forward: .taskForward
        case .overdueSupplement: .taskOverdueSupplement
        case .supplyProposal: .taskSupplyProposal
        case .finishAssessment: .taskFinishAssessment
        case .checkAssessments: .taskCheckAssessments
        case .reportProgress: .taskReportProgress
        case .checkProgress: .taskCheckProgress
        case .lateProgress: .taskLateProgress
        case .attendSession: .taskAttendSession
        case .declareConflicts: .taskDeclareConflicts
        case .takePaper: .taskTakePaper
        case .castPaper: .taskCastPaper
        case .voteOpen: .taskVoteOpen
        case .answerPetitions: .taskAnswerPetitions
        case .followHolds: .taskFollowHolds
        case .settleHolds: .taskSettleHolds
        case .awaitConfirmations: .taskAwaitConfirmations
        case .ruleComments: .taskRuleComments
        case .ruleReissues: .taskRuleReissues
        case .signCorrections: .taskSignCorrections
        case .ruleFeedback: .taskRuleFeedback
        case .answerFeedback: .taskAnswerFeedback
        case .checkModels: .taskCheckModels
        case .startScores: .taskStartScores
        case .finishScores: .taskFinishScores
        case .reviewScores: .taskReviewScores
        case .confirmScores: .taskConfirmScores
        case .visitUnit: .taskVisitUnit
        case .correctFinding: .taskCorrectFinding
        case .confirmCorrections: .taskConfirmCorrections
        case .lateCorrections: .taskLateCorrections
        }
    }

    /// The word on the button.
    fileprivate var action: Phrase {
        switch self {
        case .openOccasion, .runSession, .attendSession: .open
        case .checkSubmitted, .checkAssessments, .checkProgress, .confirmScores, .confirmCorrections, .checkModels:
            .actionCheck
        case .appraise: .actionAppraise
        case .callSession: .actionCall
        case .signMinutes, .signCorrections: .actionSign
        case .allocate, .fillPlace: .actionAllocate
        case .draftDecision: .actionDraft
        case .presentDecision: .actionPresent
        case .publishDecision: .actionPublish
        case .finishDraft, .finishAssessment, .finishScores: .actionContinue
        case .reportProgress, .startScores, .reviewScores, .awaitConfirmations, .correctFinding: .actionEnter
        case .visitUnit: .open
        case .lateProgress, .lateCorrections, .followHolds, .settleHolds, .ruleComments, .ruleReissues, .ruleFeedback:
            .actionSee
        case .declareConflicts: .actionDeclare
        case .takePaper, .castPaper, .voteOpen: .actionVote
        case .answerPetitions, .answerFeedback: .actionAnswer
        case .supplement, .supplyProposal: .actionSupplement
        case .closeIntake: .actionClose
        case .composeCouncil, .addAccounts: .actionEnter
        case .forward: .actionForward
        case .issueDecision, .intakeCloses, .overdueSupplement: .actionSee
        }
    }
}

extension HomeSubject {
    fileprivate var address: String {
        switch self {
        case .occasion(let id): OccasionPath.detail(id)
        case .nominations(let occasion, let status): NominationPath.list(occasion: occasion, status: status)
        case .nomination(let id): NominationPath.detail(id)
        case .session(let id): CouncilPath.session(id)
        case .decision(let id): DecisionPath.detail(id)
        case .supplement(let id): ProposalPath.supplement(id)
        case .council: CouncilPath.home
        case .accounts: AccountPath.list
        case .assessment(let id): MaturityPath.detail(id)
        case .maturity: MaturityPath.list
        case .duty(let unit, let period): ProgressPath.report(unit, period)
        case .duties(let state): ProgressPath.list(in: state)
        case .ballot(let id): BallotPath.home(id)
        case .eligibility(let id): EligibilityPath.of(id)
        case .petitions: PetitionPath.list
        case .holds: EligibilityPath.holds
        case .postings: PostingPath.list
        case .reissues: ReissuePath.list
        case .corrections: CorrectionLetterPath.list
        case .scoreSheet(let id): ScoringPath.detail(id)
        case .scoring(let occasion): ScoringPath.list(on: occasion)
        case .inspection(let id): InspectionPath.detail(id)
        case .finding(let id): InspectionPath.finding(id)
        case .findings: InspectionPath.findings
        case .feedback: FeedbackPath.list
        case .models: ModelPath.list
        }
    }
}
