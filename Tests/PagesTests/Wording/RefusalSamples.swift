import Domain
import Foundation

/// The repository's own sources, for tests that compare words with what the code raises.
enum Repository {
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// Every Swift file below `folder`, joined.
    static func sources(_ folder: String) throws -> String {
        let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        let swift = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return try swift.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
    }

    private static var root: URL {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root
    }
}

enum RefusalSamples {
    /// Every code but those of the checklist, in the order of the enum.
    static let plain: [ReasonCode] = [
        .cellMissing, .cellUnknown, .kindLikely, .rowTwice, .nameAmbiguous, .tableEmpty, .tableHasProblems,
        .tooManyTableRows,
        .tableGone, .nomineeUnknown, .awardOfOtherKind,
        .missingValidFrom, .validityReversed, .validityOverlaps, .missingInstrument, .missingReadingPlace,
        .missingReader, .missingReadingDay, .readingAhead, .ruleVersionUnknown, .alreadyCompared, .lawRecordWithdrawn,
        .notPermitted, .notFound, .otherUnit, .ownSubmission, .ownUnit, .methodUnknown, .changedMeanwhile,
        .tryAgain, .wrongLogin,
        .tooManyAttempts, .tooManyComments, .loginMalformed, .loginTaken, .missingRole, .missingUnit, .rolesExclude,
        .passwordTooShort,
        .passwordCommon, .passwordRepeatDiffers, .accountRevoked, .lastAdministrator, .formExpired, .missingName,
        .missingTitle, .missingReason, .missingPlace, .textTooLong, .dateMalformed, .numberMalformed,
        .textUnreadable,
        .choiceUnknown, .choiceMissing, .valueMissing, .reasonWithoutMark, .addressMalformed, .mailAddressMalformed,
        .unitNameTaken,
        .missingWorkRole,
        .personFieldsOnOthers,
        .unknownGroup, .groupOfOtherKind,
        .missingTheme, .unknownTheme, .missingCommitment, .emptyCommitment, .commitmentOutsideThemes,
        .yearOutsidePlan, .alreadyRegistered, .registrationWithdrawn, .noPlan, .planHasProblems, .planInUse,
        .occasionNotOpen, .occasionAlreadyOpened, .occasionStepOutOfOrder, .deadlinePassed, .deadlineInPast,
        .deadlineOutsidePlan, .deadlineMovedEarlier, .deadlineStillAhead, .decisionBeforeDeadline, .missingPapers,
        .emptyPaper, .unknownAward, .extensionNotLater, .occasionHasOpenNominations, .occasionCodeTaken,
        .nominationNotWithUnit, .nominationNotSubmitted, .nominationNotUnderCheck, .nominationNotLapsed,
        .nominationDecided, .nominationNotAccepted, .nominationNotAppraised, .nominationNotInSession,
        .nominationNotRecommended, .nominationNotAllocated, .nominationNotDecided, .nominationNotForwarded,
        .alreadyNominated, .supplementLate, .supplementNotLate, .missingItems, .dueNotAhead, .unknownCriterion,
        .achievementPeriodReversed, .achievementUntitled, .achievementOfOther, .achievementRewarded,
        .achievementInFuture, .agencyBelowItself, .agencyLevelReversed, .agencyNameTaken, .upperHasNoPlan,
        .upperHasNoAward, .upperHasNoOccasion, .upperOccasionNotOpen, .minutesMissing, .answerComesByItself,
        .noSupplementAsked, .fileEmpty,
        .fileTooLarge, .fileKindUnknown, .fileCut, .fileHasMacros, .fileBomb, .fileEncrypted, .fileDisguised,
        .tooManyFiles, .missingFile, .signedPaperNotPDF, .signedPaperUnsigned, .missingFinding, .missingRemark,
        .opinionAgainstFindings, .appraisalClosed,
        .councilTooSmall, .councilChair, .councilSecretaryMissing, .memberTwice, .missingDecisionNumber, .noCouncil,
        .rankOutOfRange, .rankGivenTwice,
        .sessionNotCalled, .sessionNotOpen, .sessionNotClosed, .sessionOver, .attendanceIncomplete, .quorumMissing,
        .notOnAgenda, .unknownMember, .negativeVotes, .moreVotesThanPresent, .moreWrittenThanAbsent, .itemsNotVoted,
        .missingMinutes, .agendaEmpty, .ownItemOnAgenda, .boxNotOpen, .boxStands, .boxNotHandingOut, .boxNotVoting,
        .boxNotCounted, .boxCounted, .itemHasCount, .nothingBoxed, .notMember, .notPresent, .membersWithoutAccount,
        .conflictsUndeclared, .conflictsUnsettled, .conflictNoteMissing, .ownConflict, .ownDossierStays,
        .declarationMissing, .declarationContradicts, .conflictUnknown, .rulingUnknown, .recusedFromItem,
        .ballotKeyWrong, .ballotsUnreadable, .paperTaken, .paperOnDevice, .paperUnknown, .paperSpent, .nothingToVote,
        .ballotIncomplete, .alreadyVoted, .talliesMissing, .talliesDiffer, .tallyTooMany, .tallyByOthers,
        .tallyHandedOut, .allocatedOnHold, .itemOnHold, .itemNotOnHold,
        .nothingToAllocate, .quotaExceeded, .awardNotOwn,
        .sessionUnsigned, .decisionNotDraft, .decisionNotPending, .decisionNotIssued, .decisionNotInForce,
        .decisionEmpty, .missingBases, .decisionExists, .nothingAllocated, .refusalOnlyOnAwards,
        .decisionDayBeforeEarlier, .itemNotInDecision, .decisionOfOther,
        .registerNumberWrong, .registerNumberTaken, .issueDayBeforePresented,
        .paperFaceMissing, .paperNotMade, .paperAltered, .noticePlaceFree,
        .eligibleRewarded, .eligibleHeld, .eligibleDisciplined, .eligibleCompetence, .eligibleQuota,
        .eligibilityUnexplained, .nothingToExplain, .holdClosed, .closedBeforeOpened, .dayAhead, .missingDocument,
        .holdStillOpen, .holdNoViolation, .nominationInDraft,
        .missingDisciplinaryMeasure, .missingLetter, .disciplineCancelled, .confirmationNotEnterprise,
        .confirmationUnknown,
        .noCertificates, .cannotDraw, .certificateTooLong, .shiftTooFar, .archiveTooLarge, .archiveFileChanged,
        .missingAmount, .missingPurpose, .missingVoucher, .fundEntryCancelled, .missingContent, .petitionOver,
        .petitionOwn,
        .postingEmpty, .postingStands, .postingOver, .commentRuled, .commentNotRuled, .commentAnswered,
        .certificateNotValid, .reissueStands, .reissueOver, .reissueOwn,
        .initiativeAuthors, .initiativeShares, .initiativeOver, .initiativeOwn, .initiativeCited,
        .tieUnresolved, .tieGone, .tieStillEqual, .tieUnknown, .tieOrder,
        .maturityNotEnterprise, .maturitySetUnknown, .maturitySetEmpty, .maturitySetTaken, .maturityAlreadyOpen,
        .maturityNotWithUnit, .maturityNotSubmitted, .maturityUnanswered, .maturityPointsUnknown, .maturityNoObjection,
        .maturityClosed, .maturityOwn, .maturityRecordCancelled, .maturityYear, .maturityObjectionGiven, .missingLevel,
        .missingSource, .missingProof, .missingDay, .resultInFuture, .scoreNoTable, .scoreSheetExists,
        .scoreNotWithUnit, .scoreNotSubmitted, .scoreNotConfirmed, .scoreNotFrozen, .scoreClosed, .scoreOwn,
        .scoreUnanswered, .scoreAbovePoints, .scoreWomenAboveMembers, .scoreChangeUnexplained, .scoreReviewedAlready,
        .scoreNotReviewed, .scoreTableTaken, .scoreTableEmpty, .reviewNotDraft, .reviewNotDiscarded,
        .correctionUndone, .dayAlreadyOff,
        .dayAlreadyWorked, .dayAlreadySet, .periodReversed, .trialUnreadable, .trialUnknownOccasion,
        .indicatorRetired, .indicatorAdopted, .versionNotLater, .nothingChanged, .missingMeasure, .missingReporters,
        .missingMilestoneDay, .dueDaysOutOfRange, .dayOutsidePlan, .targetsOnlyCounted, .targetOfOtherCadence,
        .targetLineUnreadable, .measureMalformed, .ratioMalformed, .ratioOfNothing, .yesNoMalformed,
        .milestoneMalformed, .progressNotWithUnit, .progressNotSubmitted, .progressNotConfirmed, .progressGaps,
        .progressOwn, .progressNothingAsked, .progressNothingTyped, .pastedNameUnknown, .pastedTooLarge,
        .trialUnknownStep, .trialNoSuchQuota, .trialUnknownAssumption, .databaseBusy, .diskFull, .databaseUnavailable,
        .outcomeUnknown,
    ]

    static let all = plain + ChecklistItem.allCases.map(ReasonCode.checklist)

    /// Reasons with values, as the code raises them.
    static let raised: [Reason] = [
        Reason(.cellUnknown, ["choices": "cá nhân; tập thể"]), Reason(.rowTwice, ["row": "7"]),
        Reason(.kindLikely, ["likely": "doanh nghiệp", "choices": "cá nhân; tập thể"]),
        Reason(.nameAmbiguous, ["count": "2"]), Reason(.tableHasProblems, ["count": "12"]),
        Reason(.tooManyTableRows, ["maximum": "10000"]),
        Reason(.ownSubmission, ["number": "HS-2026-014"]), Reason(.tooManyAttempts, ["minutes": "15"]),
        Reason(.tooManyComments, ["minutes": "15"]),
        Reason(.passwordTooShort, ["minimum": "10"]), Reason(.missingReason, ["name": "Nguyễn Văn Đức"]),
        Reason(.textTooLong, ["maximum": "200"]), Reason(.commitmentOutsideThemes, ["row": "3"]),
        Reason(.deadlinePassed, ["day": "24/11/2026"]), Reason(.deadlineStillAhead, ["day": "24/11/2026"]),
        Reason(.supplementLate, ["day": "24/11/2026"]), Reason(.fileTooLarge, ["maximum": "20 MB"]),
        Reason(.certificateTooLong, ["code": "GK7K-2M4P"]), Reason(.shiftTooFar, field: "across", ["maximum": "30"]),
        Reason(.archiveTooLarge, ["maximum": "100 MB", "code": "yearly-2026"]),
        Reason(.archiveFileChanged, ["path": "ho-so/1/minh-chung/1-x.pdf"]),
        Reason(.tooManyFiles, ["maximum": "30"]), Reason(.missingFinding, ["criterion": "III.1.a"]),
        Reason(.quorumMissing, ["present": "4", "needed": "6", "total": "9"]),
        Reason(.validityOverlaps, ["from": "01/01/2027", "to": "30/6/2027"]),
        Reason(.moreVotesThanPresent, ["present": "7"]), Reason(.moreWrittenThanAbsent, ["written": "2"]),
        Reason(.rankOutOfRange, ["maximum": "5"]),
        Reason(.registerNumberTaken, ["number": "125"]), Reason(.issueDayBeforePresented, ["day": "20/11/2026"]),
        Reason(.rankGivenTwice, ["rank": "1"]), Reason(.itemsNotVoted, ["count": "3"]),
        Reason(.membersWithoutAccount, ["names": "Mai Thị Liên"]),
        Reason(.conflictsUndeclared, ["names": "Mai Thị Liên"]), Reason(.conflictsUnsettled, ["count": "2"]),
        Reason(.talliesMissing, ["count": "1"]), Reason(.talliesDiffer, ["count": "1"]),
        Reason(.tallyTooMany, ["present": "7"]), Reason(.tallyHandedOut, ["returned": "6", "present": "7"]),
        Reason(.allocatedOnHold, ["names": "Nguyễn Văn Đức"]), Reason(.itemOnHold, ["names": "Nguyễn Văn Đức"]),
        Reason(.itemNotOnHold, ["name": "Nguyễn Văn Đức"]),
        Reason(.quotaExceeded, ["maximum": "2", "source": "IV.4.a"]),
        Reason(.awardNotOwn, ["award": "Bằng khen"]),
        Reason(.upperHasNoPlan, ["agency": "UBND tỉnh"]),
        Reason(.upperHasNoAward, ["agency": "UBND tỉnh", "award": "Bằng khen"]),
        Reason(.upperHasNoOccasion, ["agency": "UBND tỉnh", "occasion": "Khen thưởng năm 2026"]),
        Reason(.upperOccasionNotOpen, ["agency": "UBND tỉnh", "occasion": "Khen thưởng năm 2026"]),
        Reason(.dayAlreadyOff, ["day": "02/9/2026"]), Reason(.dayAlreadyWorked, ["day": "03/9/2026"]),
        Reason(.trialUnreadable, ["text": "yearly-2026"]),
        Reason(.trialUnknownOccasion, ["code": "yearly-2031", "codes": "yearly-2026, final-2030"]),
        Reason(.trialUnknownStep, ["step": "coffee", "steps": "opening, deadline"]),
        Reason(.trialUnknownAssumption, ["key": "coffee", "keys": "check, council"]),
        Reason(.checklist(.report), ["minimum": "50", "count": "12"]),
        Reason(.checklist(.achievementInPeriod), ["title": "Số hóa hồ sơ"]),
        Reason(.checklist(.achievementNotRewarded), ["title": "Số hóa hồ sơ", "decision": "05/QĐ-UBND"]),
        Reason(.checklist(.quotaExists), ["award": "Giấy khen"]),
        Reason(.checklist(.paper), ["paper": "Tờ trình"]),
        Reason(
            .eligibleRewarded, ["name": "Nguyễn Văn Đức", "title": "Số hóa hồ sơ", "decision": "05/QĐ-UBND"]),
        Reason(.eligibleHeld, ["name": "Nguyễn Văn Đức", "day": "10/11/2026", "document": "Đơn số 7"]),
        Reason(.eligibleDisciplined, ["name": "Nguyễn Văn Đức", "day": "28/02/2027"]),
        Reason(.eligibleCompetence, ["name": "Nguyễn Văn Đức", "award": "Bằng khen"]),
        Reason(.eligibleQuota, ["name": "Nguyễn Văn Đức", "award": "Giấy khen"]),
        Reason(.eligibilityUnexplained, ["name": "Nguyễn Văn Đức", "count": "2"]),
        Reason(.closedBeforeOpened, ["day": "10/11/2026"]), Reason(.initiativeShares, ["sum": "90"]),
        Reason(.tieUnresolved, ["names": "Đức, Hoa"]),
        Reason(.tieUnknown, ["name": "Tổ Một"]), Reason(.tieOrder, ["count": "3"]),
        Reason(.maturityUnanswered, ["component": "1.2 Hoạt động trực tuyến", "count": "3"]),
        Reason(.maturityPointsUnknown, ["criterion": "2.1.1"]),
        Reason(.versionNotLater, ["day": "01/7/2026"]), Reason(.dueDaysOutOfRange, ["maximum": "60"]),
        Reason(.dayOutsidePlan, ["first": "27/3/2026", "last": "31/12/2030"]),
        Reason(.targetOfOtherCadence, ["period": "2026-q3"]),
        Reason(.targetLineUnreadable, ["line": "2", "text": "quý V: 5"]), Reason(.measureMalformed, ["text": "12.5"]),
        Reason(.ratioMalformed, ["text": "45"]), Reason(.yesNoMalformed, ["text": "có lẽ"]),
        Reason(.milestoneMalformed, ["text": "tháng sau"]),
        Reason(.progressGaps, ["name": "Trường THCS Mẫu", "count": "2"]),
        Reason(.pastedNameUnknown, ["name": "Thôn Tây"]), Reason(.pastedTooLarge, ["rows": "4", "columns": "2"]),
        Reason(.scoreUnanswered, ["row": "2"]), Reason(.scoreChangeUnexplained, ["row": "2"]),
        Reason(.scoreAbovePoints, ["row": "5.1", "maximum": "5"]),
    ]
}
