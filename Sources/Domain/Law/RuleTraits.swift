extension RuleCode {
    package var subject: RuleSubject {
        switch self {
        case .oneAwardPerAchievement, .openFairTimely, .directWorkersStressed, .womenFirstWhenEqual,
            .noLowerAwardNeeded, .movementNoMerit, .noAwardWhileExamined, .afterDiscipline, .maternityCounts,
            .awardCancelled, .unitsUseTechnology, .fundNotMisused, .initiativeOnce, .reportsNotAlike,
            .directWorkersPriority, .registrationVoluntary, .transitionReceipt:
            .principles
        case .communeChairAwards, .employersAwards, .awardTypes, .awardForms, .movementForms, .movementContents:
            .competence
        case .certificateIndividual, .certificateCollective, .certificateHousehold, .advancedWorker,
            .advancedCollectiveShare, .excellentCollectiveShare, .baseFighter:
            .standards
        case .dossierTitles, .dossierBaseFighter, .dossierCertificate, .dossierCertificateSets, .dossierFamily,
            .dossierProvinceThematic, .dossierSudden, .dossierEnterprise, .formSubmission, .formIndividualReport,
            .formThematicReport, .reportContents:
            .dossiers
        case .appraisalDays, .appraisalDaysOld, .daysBeforeCeremony, .yearEndToProvince, .schoolYearToProvince,
            .suddenProvinceDays, .stateReturnDays, .stateAppraisalDays, .stateSubmissionDays, .stateNoticeDays,
            .statisticsDay, .postingDaysState, .postingDaysCertificate, .issueDays, .reissueDays:
            .deadlines
        case .councilAdvises, .councilComposition, .councilQuorum, .councilQuorumReview, .councilMajority,
            .dissentReported, .ballotTitles, .thresholdHigh, .thresholdBase, .thresholdCertificate,
            .voteDenominator:
            .council
        case .enterpriseConfirmations, .enterpriseConfirmationDay, .enterpriseCriteria: .enterprises
        case .fundShareLowland, .fundShareHighland, .fundOrganisingShare, .fundPays: .fund
        case .reviewContents, .statisticsForms, .issuedIsFinal, .oneNumber, .archiveYears, .retention, .paperNumbers,
            .paperDates, .certificateTemplate:
            .papers
        case .basisLaw, .basisAmendingLaw, .basisDetails, .basisCompetence, .basisCircular: .bases
        default: .money
        }
    }

    /// The type every version's value has.
    package var valueKind: RuleValueKind {
        switch self {
        case .womenFirstWhenEqual, .advancedCollectiveShare, .excellentCollectiveShare, .councilQuorumReview,
            .fundShareLowland, .fundShareHighland, .fundOrganisingShare:
            .percent
        case .councilQuorum: .fraction
        case .councilMajority, .thresholdHigh, .thresholdBase, .thresholdCertificate: .threshold
        case .baseSalary: .money
        case .moneyRounding: .rounding
        case .daysBeforeCeremony, .reissueDays: .days
        case .appraisalDays, .suddenProvinceDays, .stateReturnDays, .stateAppraisalDays, .stateSubmissionDays,
            .stateNoticeDays, .postingDaysState, .postingDaysCertificate, .issueDays:
            .workingDays
        case .archiveYears: .years
        case .dossierCertificateSets: .count
        case .transitionReceipt: .day
        case .yearEndToProvince, .schoolYearToProvince, .statisticsDay, .enterpriseConfirmationDay: .yearDay
        case .formSubmission, .formIndividualReport, .formThematicReport, .appraisalDaysOld, .statisticsForms,
            .retention, .basisLaw, .basisAmendingLaw, .basisDetails, .basisCompetence, .basisCircular:
            .text
        default: subject == .money && !isMoneyPrinciple ? .fraction : isList ? .list : .principle
        }
    }

    private var isMoneyPrinciple: Bool { self == .moneyHighestOnly || self == .moneyTitleAndForm }

    private var isList: Bool {
        switch subject {
        case .competence, .dossiers: true
        case .standards: true
        default:
            [.ballotTitles, .enterpriseConfirmations, .enterpriseCriteria, .fundPays, .reviewContents].contains(self)
        }
    }

    /// What the program does when it is not met; `nil` for what is reckoned with, or built in.
    package var strength: RuleStrength? {
        switch self {
        case .oneAwardPerAchievement, .noAwardWhileExamined, .afterDiscipline, .communeChairAwards, .issuedIsFinal,
            .oneNumber:
            .block
        case .directWorkersStressed, .movementNoMerit, .initiativeOnce, .reportsNotAlike, .fundNotMisused,
            .advancedCollectiveShare, .excellentCollectiveShare, .baseFighter, .advancedWorker,
            .certificateIndividual, .certificateCollective, .certificateHousehold, .councilQuorum,
            .councilQuorumReview, .enterpriseConfirmations, .enterpriseCriteria, .fundShareLowland,
            .fundShareHighland, .fundOrganisingShare, .thresholdHigh, .thresholdBase, .thresholdCertificate,
            .basisLaw, .basisAmendingLaw, .basisDetails, .basisCompetence, .basisCircular:
            .warn
        default: subject == .deadlines || subject == .dossiers || isReminder ? .remind : nil
        }
    }

    private var isReminder: Bool {
        [
            .directWorkersPriority, .dissentReported, .ballotTitles, .movementContents, .reviewContents,
            .archiveYears, .enterpriseConfirmationDay,
        ].contains(self)
    }

    package var clock: RuleClock {
        switch subject {
        case .standards, .dossiers, .competence: .receipt
        default: .decision
        }
    }
}
