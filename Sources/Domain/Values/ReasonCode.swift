/// Every reason the program can give for refusing an act. Its sentence, in both languages, stands in the catalogue
/// (`Wording/Refusals`); a case without one does not compile.
package enum ReasonCode: Hashable, Sendable {
    // Who
    case notPermitted, notFound, otherUnit, ownSubmission, ownUnit, methodUnknown
    // At the same time
    case changedMeanwhile, tryAgain
    // Log-in and accounts
    case tooManyComments
    case wrongLogin, tooManyAttempts, loginMalformed, loginTaken, missingRole, missingUnit, rolesExclude
    case passwordTooShort, passwordCommon, passwordRepeatDiffers, accountRevoked, lastAdministrator, formExpired
    // Any text or date
    case missingName, missingTitle, missingReason, missingPlace, textTooLong, dateMalformed, numberMalformed,
        textUnreadable
    case choiceUnknown, choiceMissing, valueMissing, reasonWithoutMark, addressMalformed, mailAddressMalformed,
        mailOutdated, dutyDoneAhead
    case personalNumber, petitionSentByUnit
    // Certificates as files
    case noCertificates, cannotDraw, certificateTooLong, shiftTooFar, archiveTooLarge, archiveFileChanged
    // Units and participants
    case unitNameTaken, missingWorkRole, personFieldsOnOthers, unknownGroup, groupOfOtherKind
    // Registrations
    case missingTheme, unknownTheme, missingCommitment, emptyCommitment, commitmentOutsideThemes, yearOutsidePlan
    case alreadyRegistered, registrationWithdrawn
    // Occasions
    case noPlan, planHasProblems, planInUse, occasionNotOpen, occasionAlreadyOpened, occasionStepOutOfOrder
    case deadlinePassed, deadlineInPast, deadlineOutsidePlan, deadlineMovedEarlier, deadlineStillAhead
    case decisionBeforeDeadline, missingPapers, emptyPaper, unknownAward, extensionNotLater, occasionHasOpenNominations
    case occasionCodeTaken
    // Nominations
    case nominationNotWithUnit, nominationNotSubmitted, nominationNotUnderCheck, nominationNotLapsed
    case nominationDecided, nominationNotAccepted, nominationNotAppraised, nominationNotInSession
    case nominationNotRecommended, nominationNotAllocated, nominationNotDecided, nominationNotForwarded
    case alreadyNominated, supplementLate, supplementNotLate, missingItems, dueNotAhead, unknownCriterion
    case achievementPeriodReversed, achievementUntitled, achievementOfOther, achievementRewarded, achievementInFuture
    case checklist(ChecklistItem)
    // Agencies above each other, and what goes up
    case agencyBelowItself, agencyLevelReversed, agencyNameTaken, upperHasNoPlan, upperHasNoAward, upperHasNoOccasion
    case upperOccasionNotOpen, minutesMissing, answerComesByItself, noSupplementAsked
    // Evidence
    case fileEmpty, fileTooLarge, formTooLarge, fileKindUnknown, fileCut, fileHasMacros, fileBomb, fileEncrypted,
        fileDisguised
    case tooManyFiles, missingFile, signedPaperNotPDF, signedPaperUnsigned, signedPaperGone
    // Appraisal
    case missingFinding, missingRemark, opinionAgainstFindings, appraisalClosed
    // Council
    case councilTooSmall, councilChair, councilSecretaryMissing, memberTwice, missingDecisionNumber, noCouncil
    case rankOutOfRange, rankGivenTwice
    case sessionNotCalled, sessionNotOpen, sessionNotClosed, sessionOver, attendanceIncomplete, quorumMissing
    case sessionAhead, sessionTimesMissing, sessionTimesReversed, sessionEndAhead, sessionBeganBefore
    case notOnAgenda, unknownMember, negativeVotes, moreVotesThanPresent, moreWrittenThanAbsent, itemsNotVoted
    case missingMinutes, agendaEmpty, ownItemOnAgenda
    // Ballots and conflicts of interest
    case boxNotOpen, boxStands, boxNotHandingOut, boxNotVoting, boxNotCounted, boxCounted, itemHasCount, nothingBoxed
    case notMember, notPresent, membersWithoutAccount, conflictsUndeclared, conflictsUnsettled, conflictNoteMissing
    case ownConflict, ownDossierStays, declarationMissing, declarationContradicts, conflictUnknown, rulingUnknown
    case recusedFromItem, ballotKeyWrong, ballotsUnreadable
    case paperTaken, paperOnDevice, paperUnknown, paperSpent, nothingToVote, ballotIncomplete
    case alreadyVoted, talliesMissing, talliesDiffer, tallyTooMany, tallyByOthers, tallyHandedOut
    // Allocation
    case nothingToAllocate, quotaExceeded, awardNotOwn, sessionUnsigned
    case tieUnresolved, tieGone, tieStillEqual, tieUnknown, tieOrder
    // Decisions
    case decisionNotDraft, decisionNotPending, decisionNotIssued, decisionNotInForce, decisionEmpty, missingBases
    case decisionExists, nothingAllocated, refusalOnlyOnAwards, decisionDayBeforeEarlier, itemNotInDecision
    case decisionOfOther, registerNumberWrong, registerNumberTaken, issueDayBeforePresented
    case allocatedOnHold, itemOnHold, itemNotOnHold
    // Official papers
    case paperFaceMissing, paperNotMade, paperAltered, noticePlaceFree, paperOnlyWord, templateOwnAlready,
        templateUnusable
    case signerIsChairman, signerNotChairman, missingDeputyName, deputyIsChairman
    case correctionEmpty, correctionPlaceMissing, correctionWordsMissing, correctionSame, correctionSymbol
    case correctionOver, correctionOwn, numbersNotMissing
    // Whether somebody may be awarded: holds, discipline, other authorities
    case eligibleRewarded, eligibleHeld, eligibleDisciplined, eligibleCompetence, eligibleQuota
    case eligibilityUnexplained, nothingToExplain, holdClosed, closedBeforeOpened, dayAhead, missingDocument
    case holdStillOpen, holdNoViolation, nominationInDraft
    case missingDisciplinaryMeasure, missingLetter, disciplineCancelled, confirmationNotEnterprise, confirmationUnknown
    // The fund, and petitions
    case missingAmount, missingPurpose, missingVoucher, fundEntryCancelled, missingContent, petitionOver, petitionOwn
    // Public posting before the council, and certificates issued again
    case postingEmpty, postingStands, postingOver, commentRuled, commentNotRuled, commentAnswered
    case certificateNotValid, reissueStands, reissueOver, reissueOwn
    // The register of initiatives
    case initiativeAuthors, initiativeAuthorTwice, initiativeShares, initiativeOver, initiativeOwn, initiativeCited
    case initiativeInUse, initiativeInDraft, initiativeNotCited
    // Good examples
    case modelStep, modelOwn, missingConsent, adoptionOwn, adoptionTwice
    // Communication
    case communicationOver, communicationNotDone, announcementOver
    // Feedback
    case feedbackOwn
    // Classes for digital skills
    case skillClassOver, skillLearners, skillMoreThanLearners
    // Inspections
    case inspectionDayPast, inspectionNoLeader, inspectionOwnUnit, inspectionNoLines, inspectionTimesReversed
    case inspectionTimes, inspectionAhead, inspectionNoHead, inspectionNobodyPresent, inspectionUnanswered
    case inspectionNoteMissing, inspectionDueBefore, inspectionBeforePlanned, inspectionKeptDiffers
    case inspectionNotPlanned, inspectionNotRecorded, inspectionRaised
    case inspectionNoDifficulties, inspectionOtherPerson, inspectionKeyMissing, inspectionProgrammeTaken
    case inspectionPhotoKind, inspectionNoAddressee, inspectionDayMissing, findingNotOpen, findingNotCorrected
    case findingOwn, correctionUnproven
    // Digital maturity
    case maturityNotEnterprise, maturitySetUnknown, maturitySetEmpty, maturitySetTaken, maturityAlreadyOpen
    case maturityNotWithUnit, maturityNotSubmitted, maturityUnanswered, maturityPointsUnknown, maturityNoObjection
    case maturityClosed, maturityOwn, maturityRecordCancelled, maturityYear, maturityObjectionGiven
    case missingLevel, missingSource, missingProof, missingDay, resultInFuture
    // Tables brought in
    case cellMissing, cellUnknown, kindLikely, rowTwice, nameAmbiguous, tableEmpty, tableHasProblems, tooManyTableRows,
        tableGone, nomineeUnknown, awardOfOtherKind
    // Scoring
    case scoreNoTable, scoreSheetExists, scoreNotWithUnit, scoreNotSubmitted, scoreNotConfirmed, scoreNotFrozen
    case scoreClosed, scoreOwn, scoreUnanswered, scoreAbovePoints, scoreWomenAboveMembers, scoreChangeUnexplained
    case scoreReviewedAlready, scoreNotReviewed, scoreTableTaken, scoreTableEmpty
    // Reviews of a plan's reading
    case reviewNotDraft, reviewNotDiscarded, correctionUndone
    // The working calendar, and what is tried out in a simulation
    case dayAlreadyOff, dayAlreadyWorked, dayAlreadySet, periodReversed
    case trialUnreadable, trialUnknownOccasion, trialUnknownStep, trialNoSuchQuota, trialUnknownAssumption
    // The law's registry
    case lawValueMalformed(RuleValueKind)
    case missingValidFrom, validityReversed, validityOverlaps, missingInstrument, missingReadingPlace, missingReader
    case missingReadingDay, readingAhead, ruleVersionUnknown, alreadyCompared, lawRecordWithdrawn
    // Indicators and progress reports
    case indicatorRetired, indicatorAdopted, versionNotLater, nothingChanged, missingMeasure, missingReporters
    case missingMilestoneDay, dueDaysOutOfRange, dayOutsidePlan, targetsOnlyCounted, targetOfOtherCadence
    case combinationOfOtherKind, indicatorOfOtherKind
    // Awards entered from papers
    case awardKeptHere, earlierAwardCancelled
    case targetLineUnreadable, measureMalformed, ratioMalformed, ratioOfNothing, yesNoMalformed, milestoneMalformed
    case progressNotWithUnit, progressNotSubmitted, progressNotConfirmed, progressGaps, progressOwn
    case progressNothingAsked, progressNothingTyped, pastedNameUnknown, pastedTooLarge
    // Storage
    case databaseBusy, diskFull, databaseUnavailable, outcomeUnknown
}
