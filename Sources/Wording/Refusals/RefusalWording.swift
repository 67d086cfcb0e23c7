package import Domain

extension Reason {
    /// The whole sentence: what is wrong and what to do next. The citation is not part of it; the page shows it apart.
    ///
    /// A blank whose value is missing or empty is never shown: the sentence without blanks stands in for it.
    package var phrase: Phrase {
        if let phrase = phraseOfField { return phrase }
        let given = values.filter { !$0.value.isEmpty }
        let detailed = code.phrase
        guard let plain = code.plainPhrase, !detailed.blanks.isSubset(of: given.keys) else {
            return detailed.filled(given)
        }
        return plain
    }

    /// `phrase` in one language.
    package func sentence(in language: Language) -> String { phrase.text(in: language) }

    /// Codes that mean something more exact at one field.
    private var phraseOfField: Phrase? {
        switch (code, field) {
        case (.wrongLogin, "old"): .currentPasswordWrong
        case (.dueNotAhead, "at"): .sessionTimeNotAhead
        case (.missingDay, "last"): .lastDayMissing
        case (.missingDay, "due"): .dueMissing
        case (.missingDay, "received"): .receivedMissing
        default: nil
        }
    }
}

extension ReasonCode {
    /// The sentence with its blanks, `{day}`. Each group stands in a file of its own; a code without a group does not
    /// compile, one that its group forgot is caught by a test.
    package var phrase: Phrase {
        switch self {
        case .checklist(let item): item.failed
        case .notPermitted, .notFound, .otherUnit, .ownSubmission, .ownUnit, .methodUnknown, .changedMeanwhile,
            .tryAgain,
            .databaseBusy, .diskFull, .databaseUnavailable, .outcomeUnknown:
            phraseAboutPeople
        case .wrongLogin, .tooManyAttempts, .tooManyComments, .loginMalformed, .loginTaken, .missingRole, .missingUnit,
            .rolesExclude,
            .passwordTooShort, .passwordCommon, .passwordRepeatDiffers, .accountRevoked, .lastAdministrator,
            .formExpired:
            phraseAboutAccounts
        case .missingName, .missingTitle, .missingReason, .missingPlace, .textTooLong, .dateMalformed,
            .numberMalformed, .textUnreadable, .choiceUnknown, .choiceMissing, .valueMissing, .reasonWithoutMark,
            .addressMalformed, .mailAddressMalformed, .mailOutdated, .dutyDoneAhead, .personalNumber,
            .petitionSentByUnit, .unitNameTaken,
            .missingWorkRole,
            .personFieldsOnOthers, .unknownGroup, .groupOfOtherKind, .missingTheme, .unknownTheme,
            .missingCommitment, .emptyCommitment, .commitmentOutsideThemes, .yearOutsidePlan, .alreadyRegistered,
            .registrationWithdrawn:
            phraseAboutEntries
        case .noPlan, .planHasProblems, .planInUse, .occasionNotOpen, .occasionAlreadyOpened, .occasionStepOutOfOrder,
            .deadlinePassed, .deadlineInPast, .deadlineOutsidePlan, .deadlineMovedEarlier, .deadlineStillAhead,
            .decisionBeforeDeadline, .missingPapers, .emptyPaper, .unknownAward, .extensionNotLater,
            .occasionHasOpenNominations, .occasionCodeTaken:
            phraseAboutOccasions
        case .nominationNotWithUnit, .nominationNotSubmitted, .nominationNotUnderCheck, .nominationNotLapsed,
            .nominationDecided, .nominationNotAccepted, .nominationNotAppraised, .nominationNotInSession,
            .nominationNotRecommended, .nominationNotAllocated, .nominationNotDecided, .nominationNotForwarded,
            .alreadyNominated, .supplementLate, .supplementNotLate, .missingItems, .dueNotAhead, .unknownCriterion,
            .achievementPeriodReversed, .achievementUntitled, .achievementOfOther, .achievementRewarded,
            .achievementInFuture:
            phraseAboutNominations
        case .agencyBelowItself, .agencyLevelReversed, .agencyNameTaken, .upperHasNoPlan, .upperHasNoAward,
            .upperHasNoOccasion, .upperOccasionNotOpen, .minutesMissing, .answerComesByItself, .noSupplementAsked:
            phraseAboutProposals
        case .fileEmpty, .fileTooLarge, .formTooLarge, .fileKindUnknown, .fileCut, .fileHasMacros, .fileBomb,
            .fileEncrypted,
            .fileDisguised, .tooManyFiles, .missingFile, .signedPaperNotPDF, .signedPaperUnsigned,
            .signedPaperGone:
            phraseAboutFiles
        case .missingFinding, .missingRemark, .opinionAgainstFindings, .appraisalClosed, .councilTooSmall,
            .councilChair, .councilSecretaryMissing, .memberTwice, .missingDecisionNumber, .noCouncil,
            .rankOutOfRange, .rankGivenTwice,
            .sessionNotCalled, .sessionNotOpen, .sessionNotClosed, .sessionOver, .sessionAhead, .sessionTimesMissing,
            .sessionTimesReversed, .sessionEndAhead, .sessionBeganBefore, .attendanceIncomplete,
            .quorumMissing, .notOnAgenda, .unknownMember, .negativeVotes, .moreVotesThanPresent,
            .moreWrittenThanAbsent, .itemsNotVoted, .missingMinutes, .agendaEmpty, .ownItemOnAgenda:
            phraseAboutCouncil
        case .boxNotOpen, .boxStands, .boxNotHandingOut, .boxNotVoting, .boxNotCounted, .boxCounted, .itemHasCount,
            .nothingBoxed, .paperTaken, .paperOnDevice, .paperUnknown, .paperSpent, .nothingToVote, .ballotIncomplete,
            .ballotKeyWrong, .ballotsUnreadable, .alreadyVoted, .talliesMissing, .talliesDiffer, .tallyTooMany,
            .tallyByOthers, .tallyHandedOut:
            phraseAboutBallots
        case .notMember, .notPresent, .membersWithoutAccount, .conflictsUndeclared, .conflictsUnsettled,
            .conflictNoteMissing, .ownConflict, .ownDossierStays, .declarationMissing, .declarationContradicts,
            .conflictUnknown, .rulingUnknown, .recusedFromItem:
            phraseAboutConflicts
        case .nothingToAllocate, .quotaExceeded, .awardNotOwn, .sessionUnsigned, .decisionNotDraft,
            .decisionNotPending, .decisionNotIssued, .decisionNotInForce, .decisionEmpty, .missingBases,
            .decisionExists, .nothingAllocated, .refusalOnlyOnAwards, .decisionDayBeforeEarlier, .itemNotInDecision,
            .decisionOfOther, .registerNumberWrong, .registerNumberTaken, .issueDayBeforePresented,
            .paperFaceMissing, .paperNotMade, .paperAltered, .noticePlaceFree, .paperOnlyWord,
            .templateOwnAlready, .templateUnusable, .signerIsChairman, .signerNotChairman,
            .missingDeputyName, .deputyIsChairman, .allocatedOnHold, .itemOnHold, .itemNotOnHold:
            phraseAboutDecisions
        case .eligibleRewarded, .eligibleHeld, .eligibleDisciplined, .eligibleCompetence, .eligibleQuota,
            .eligibilityUnexplained, .nothingToExplain, .holdClosed, .closedBeforeOpened, .dayAhead,
            .holdStillOpen, .holdNoViolation, .nominationInDraft,
            .missingDocument, .missingDisciplinaryMeasure, .missingLetter, .disciplineCancelled,
            .confirmationNotEnterprise,
            .confirmationUnknown, .tieUnresolved, .tieGone, .tieStillEqual, .tieUnknown, .tieOrder:
            phraseAboutEligibility
        case .noCertificates, .cannotDraw, .certificateTooLong, .shiftTooFar, .archiveTooLarge, .archiveFileChanged:
            phraseAboutCertificates
        case .missingAmount, .missingPurpose, .missingVoucher, .fundEntryCancelled, .missingContent, .petitionOver,
            .petitionOwn:
            phraseAboutFundAndPetitions
        case .correctionEmpty, .correctionPlaceMissing, .correctionWordsMissing, .correctionSame, .correctionSymbol,
            .correctionOver, .correctionOwn, .numbersNotMissing:
            phraseAboutCorrections
        case .postingEmpty, .postingStands, .postingOver, .commentRuled, .commentNotRuled, .commentAnswered:
            phraseAboutPostings
        case .certificateNotValid, .reissueStands, .reissueOver, .reissueOwn: phraseAboutReissues
        case .initiativeAuthors, .initiativeAuthorTwice, .initiativeShares, .initiativeOver, .initiativeOwn,
            .initiativeCited, .initiativeInUse, .initiativeInDraft, .initiativeNotCited:
            phraseAboutInitiatives
        case .communicationOver, .communicationNotDone, .announcementOver: phraseAboutCommunication
        case .feedbackOwn: phraseAboutFeedback
        case .skillClassOver, .skillLearners, .skillMoreThanLearners: phraseAboutSkills
        case .modelStep, .modelOwn, .missingConsent, .adoptionOwn, .adoptionTwice: phraseAboutModels
        case .inspectionDayPast, .inspectionNoLeader, .inspectionOwnUnit, .inspectionNoLines,
            .inspectionTimesReversed, .inspectionTimes, .inspectionAhead, .inspectionNoHead,
            .inspectionNobodyPresent, .inspectionUnanswered, .inspectionNoteMissing, .inspectionDueBefore,
            .inspectionBeforePlanned, .inspectionKeptDiffers, .inspectionNotPlanned, .inspectionNotRecorded,
            .inspectionRaised, .inspectionNoDifficulties,
            .inspectionOtherPerson, .inspectionKeyMissing, .inspectionProgrammeTaken, .inspectionPhotoKind,
            .inspectionNoAddressee, .inspectionDayMissing, .findingNotOpen, .findingNotCorrected, .findingOwn,
            .correctionUnproven:
            phraseAboutInspections
        case .maturityNotEnterprise, .maturitySetUnknown, .maturitySetEmpty, .maturitySetTaken, .maturityAlreadyOpen,
            .maturityNotWithUnit, .maturityNotSubmitted, .maturityUnanswered, .maturityPointsUnknown,
            .maturityNoObjection, .maturityClosed, .maturityOwn, .maturityRecordCancelled,
            .maturityYear, .maturityObjectionGiven, .missingLevel, .missingSource, .missingProof, .missingDay,
            .resultInFuture:
            phraseAboutMaturity
        case .indicatorRetired, .indicatorAdopted, .versionNotLater, .nothingChanged, .missingMeasure,
            .missingReporters, .missingMilestoneDay, .dueDaysOutOfRange, .dayOutsidePlan, .targetsOnlyCounted,
            .targetOfOtherCadence, .combinationOfOtherKind, .indicatorOfOtherKind, .targetLineUnreadable,
            .measureMalformed, .ratioMalformed, .ratioOfNothing,
            .yesNoMalformed, .milestoneMalformed, .progressNotWithUnit, .progressNotSubmitted, .progressNotConfirmed,
            .progressGaps, .progressOwn, .progressNothingAsked, .progressNothingTyped, .pastedNameUnknown,
            .pastedTooLarge:
            phraseAboutProgress
        case .scoreNoTable, .scoreSheetExists, .scoreNotWithUnit, .scoreNotSubmitted, .scoreNotConfirmed,
            .scoreNotFrozen, .scoreClosed, .scoreOwn, .scoreUnanswered, .scoreAbovePoints, .scoreWomenAboveMembers,
            .scoreChangeUnexplained, .scoreReviewedAlready, .scoreNotReviewed, .scoreTableTaken, .scoreTableEmpty:
            phraseAboutScoring
        case .reviewNotDraft, .reviewNotDiscarded, .correctionUndone:
            phraseAboutPlanReviews
        case .cellMissing, .cellUnknown, .kindLikely, .rowTwice, .nameAmbiguous, .tableEmpty, .tableHasProblems,
            .tooManyTableRows,
            .awardKeptHere, .earlierAwardCancelled, .tableGone, .nomineeUnknown, .awardOfOtherKind:
            phraseAboutTables
        case .dayAlreadyOff, .dayAlreadyWorked, .dayAlreadySet, .periodReversed, .trialUnreadable,
            .trialUnknownOccasion, .trialUnknownStep, .trialNoSuchQuota, .trialUnknownAssumption:
            phraseAboutCalendar
        case .lawValueMalformed, .missingValidFrom, .validityReversed, .validityOverlaps, .missingInstrument,
            .missingReadingPlace, .missingReader, .missingReadingDay, .readingAhead, .ruleVersionUnknown,
            .alreadyCompared, .lawRecordWithdrawn:
            phraseAboutLaw
        }
    }
}

extension Phrase {
    /// The names of the blanks in either text.
    package var blanks: Set<String> { Phrase.blanks(of: vietnamese).union(Phrase.blanks(of: english)) }

    private static func blanks(of text: String) -> Set<String> {
        Set(
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
                part.firstIndex(of: "}").map { String(part[..<$0]) }
            })
    }

    package static let refusedPlainly = Phrase(
        "Chưa làm được việc này. Hãy tải lại trang rồi thử lại.",
        "This could not be done. Reload the page and try again.")
    package static let currentPasswordWrong = Phrase(
        "Mật khẩu hiện tại không đúng. Hãy nhập lại.", "The current password is wrong. Enter it again.")
    package static let sessionTimeNotAhead = Phrase(
        "Thời gian họp phải ở phía trước. Hãy chọn ngày giờ muộn hơn.",
        "The session has to lie ahead. Choose a later day and time.")
}
