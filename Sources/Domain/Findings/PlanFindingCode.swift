/// Everything the plan check can find, a closed list so that every finding has its sentences in both languages.
package enum PlanFindingCode: String, CaseIterable, Sendable, Codable {
    // What a movement's plan has to fix (Law on Emulation and Commendation art. 17(1)).
    case noPurposes, noScope, noParticipants, participantsUnlisted, noThemes, noCriteria, noPeriod, noResponsibilities
    case noMeasures, headingsMissing
    // Who issued it and when.
    case numberBlank, dateMissing, signerMissing, agencyMissing
    // Time.
    case periodOpen, periodUnstated, periodReversed, periodContradicts, dateImpossible
    case phasesOverlap, phasesGap, phaseOutsidePeriod, occasionOutsidePeriod
    // The numbers of the outline.
    case numberSkipped, numberRepeated, numberRestarted, numberBackward, numberNotFirst, itemOutOfRow
    // Words.
    case sentenceScrambled, wordsDoubled, misspelling
    // Participants and criteria.
    case groupWithoutCriteria, kindWithoutCriteria, criteriaWithoutAward
    // Awards and their numbers.
    case noAwards, awardWithoutQuota, quotaWithoutAward, quotaAmbiguous, quotaContradicts, quotaOfUpperLevel
    case quotaNeverApplies, occasionWithoutQuota, occasionsShareYear, quotaTableUnread, figureUnread
    // How awards are proposed and decided.
    case noDeadline, deadlineBeforePlan, noPapers, noScoring, bandsOverlap, bandsGap, noThreshold, noMoney
    // Who does what, who gets the paper.
    case bodyWithoutTask, taskWithoutBody, ownGuidance, throughItself, noRecipients, recipientMissing
    // Legal bases.
    case noBases, basisAfterPlan, basisNotInForce, basisDateDiffers

    /// `block`: there is no programme without it. `warn`: the plan says something that has to be settled.
    /// `remind`: worth a look, or left to the office's own guidance.
    package var strength: CheckStrength {
        switch self {
        case .noPurposes, .noParticipants, .noThemes, .noCriteria, .noPeriod, .noResponsibilities, .periodReversed,
            .quotaContradicts:
            .block
        case .noScope, .numberRepeated, .numberRestarted, .numberBackward, .numberNotFirst, .itemOutOfRow,
            .wordsDoubled, .misspelling, .awardWithoutQuota, .quotaOfUpperLevel, .occasionWithoutQuota, .noScoring,
            .noThreshold, .noMoney:
            .remind
        default: .warn
        }
    }

    /// Only what was found in the sources of this program (law.md); a finding without one is a matter of care.
    package var citation: Citation? {
        switch self {
        case .noPurposes, .noScope, .noParticipants, .participantsUnlisted, .noThemes, .noCriteria, .noPeriod,
            .periodUnstated, .noResponsibilities, .noMeasures:
            .movementFields
        case .numberBlank: .numberOfPaper
        case .occasionsShareYear: .oneAwardPerAchievement
        default: nil
        }
    }
}

extension Citation {
    /// Aim, scope, subjects, contents and criteria, time, plan, measures.
    package static let movementFields = Citation("Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17 khoản 1")
    /// One series of numbers a year, the same on paper and in electronic form.
    package static let numberOfPaper = Citation("Nghị định 30/2020/NĐ-CP, Điều 15")
}

/// Whom a paper has to reach, because it takes part or has a task (parts.md, "Defects").
package enum ReaderKind: String, CaseIterable, Sendable, Codable { case front, enterprise, school, village, commune }

/// Why a number of awards can be read in two ways.
package enum QuotaDoubt: String, CaseIterable, Sendable, Codable { case kinds, awards, occasions, tentative, occasion }
