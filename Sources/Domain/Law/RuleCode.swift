/// Every rule of the registry, by a name that does not change. What it is about, in words, stands in the catalogue
/// (`Wording/Law`); a case without words does not compile.
package enum RuleCode: String, CaseIterable, Sendable, Codable {
    // Principles (law.md §A.2; P1 … P14 in their order)
    case oneAwardPerAchievement = "one-award-per-achievement"
    case openFairTimely = "open-fair-timely"
    case directWorkersStressed = "direct-workers-stressed"
    case womenFirstWhenEqual = "women-first-when-equal"
    case noLowerAwardNeeded = "no-lower-award-needed"
    case movementNoMerit = "movement-no-merit"
    case noAwardWhileExamined = "no-award-while-examined"
    case afterDiscipline = "after-discipline"
    case maternityCounts = "maternity-counts"
    case awardCancelled = "award-cancelled"
    case unitsUseTechnology = "units-use-technology"
    case fundNotMisused = "fund-not-misused"
    case initiativeOnce = "initiative-once"
    case reportsNotAlike = "reports-not-alike"
    case directWorkersPriority = "direct-workers-priority"
    case registrationVoluntary = "registration-voluntary"
    case transitionReceipt = "transition-receipt"
    // Who may award what (§A.1)
    case communeChairAwards = "commune-chair-awards"
    case employersAwards = "employers-awards"
    case awardTypes = "award-types"
    case awardForms = "award-forms"
    case movementForms = "movement-forms"
    case movementContents = "movement-contents"
    // Standards (§A.1)
    case certificateIndividual = "certificate-individual"
    case certificateCollective = "certificate-collective"
    case certificateHousehold = "certificate-household"
    case advancedWorker = "advanced-worker"
    case advancedCollectiveShare = "advanced-collective-share"
    case excellentCollectiveShare = "excellent-collective-share"
    case baseFighter = "base-fighter"
    // Dossiers (§A.3)
    case dossierTitles = "dossier-titles"
    case dossierBaseFighter = "dossier-base-fighter"
    case dossierCertificate = "dossier-certificate"
    case dossierCertificateSets = "dossier-certificate-sets"
    case dossierFamily = "dossier-family"
    case dossierProvinceThematic = "dossier-province-thematic"
    case dossierSudden = "dossier-sudden"
    case dossierEnterprise = "dossier-enterprise"
    case formSubmission = "form-submission"
    case formIndividualReport = "form-individual-report"
    case formThematicReport = "form-thematic-report"
    case reportContents = "report-contents"
    // Deadlines (§A.4)
    case appraisalDays = "appraisal-days"
    case appraisalDaysOld = "appraisal-days-old"
    case daysBeforeCeremony = "days-before-ceremony"
    case yearEndToProvince = "year-end-to-province"
    case schoolYearToProvince = "school-year-to-province"
    case suddenProvinceDays = "sudden-province-days"
    case stateReturnDays = "state-return-days"
    case stateAppraisalDays = "state-appraisal-days"
    case stateSubmissionDays = "state-submission-days"
    case stateNoticeDays = "state-notice-days"
    case statisticsDay = "statistics-day"
    case postingDaysState = "posting-days-state"
    case postingDaysCertificate = "posting-days-certificate"
    case issueDays = "issue-days"
    case reissueDays = "reissue-days"
    // Council (§A.5)
    case councilAdvises = "council-advises"
    case councilComposition = "council-composition"
    case councilQuorum = "council-quorum"
    case councilQuorumReview = "council-quorum-review"
    case councilMajority = "council-majority"
    case dissentReported = "dissent-reported"
    case ballotTitles = "ballot-titles"
    case thresholdHigh = "threshold-high-titles"
    case thresholdBase = "threshold-base-titles"
    case thresholdCertificate = "threshold-certificate"
    case voteDenominator = "vote-denominator"
    // Enterprises (§A.6)
    case enterpriseConfirmations = "enterprise-confirmations"
    case enterpriseConfirmationDay = "enterprise-confirmation-day"
    case enterpriseCriteria = "enterprise-criteria"
    // Money (§A.7)
    case baseSalary = "base-salary"
    case moneyRounding = "money-rounding"
    case moneyHighestOnly = "money-highest-only"
    case moneyTitleAndForm = "money-title-and-form"
    case moneyCertificateIndividual = "money-certificate-individual"
    case moneyCertificateCollective = "money-certificate-collective"
    case moneyCertificateHousehold = "money-certificate-household"
    case moneyProvinceIndividual = "money-province-individual"
    case moneyProvinceCollective = "money-province-collective"
    case moneyProvinceHousehold = "money-province-household"
    case moneyPrimeMinisterIndividual = "money-prime-minister-individual"
    case moneyPrimeMinisterCollective = "money-prime-minister-collective"
    case moneyPrimeMinisterHousehold = "money-prime-minister-household"
    case moneyAdvancedWorker = "money-advanced-worker"
    case moneyAdvancedCollective = "money-advanced-collective"
    case moneyBaseFighter = "money-base-fighter"
    case moneyExcellentCollective = "money-excellent-collective"
    case moneyProvinceFighter = "money-province-fighter"
    case moneyNationalFighter = "money-national-fighter"
    case moneyCulturalVillage = "money-cultural-village"
    case moneyExemplaryCommune = "money-exemplary-commune"
    case moneyProvinceFlag = "money-province-flag"
    case moneyGovernmentFlag = "money-government-flag"
    // Fund (§A.7)
    case fundShareLowland = "fund-share-lowland"
    case fundShareHighland = "fund-share-highland"
    case fundOrganisingShare = "fund-organising-share"
    case fundPays = "fund-pays"
    // Reports and papers (§A.8, §A.9, §5)
    case reviewContents = "review-contents"
    case statisticsForms = "statistics-forms"
    case issuedIsFinal = "issued-is-final"
    case oneNumber = "one-number"
    case archiveYears = "archive-years"
    case retention
    case paperNumbers = "paper-numbers"
    case paperDates = "paper-dates"
    case certificateTemplate = "certificate-template"
    // Lines of legal basis (§5.2), in the order of the paper
    case basisLaw = "basis-law"
    case basisAmendingLaw = "basis-amending-law"
    case basisDetails = "basis-details"
    case basisCompetence = "basis-competence"
    case basisCircular = "basis-circular"
}

/// What a rule is about; the groups of the page.
package enum RuleSubject: String, CaseIterable, Sendable, Codable {
    case principles, competence, standards, dossiers, deadlines, council, enterprises, money, fund, papers, bases
}

/// What happens when a rule is not met (house.md). Block only where a statute was read or the plan caps it.
package enum RuleStrength: String, CaseIterable, Sendable, Codable { case block, warn, remind }

/// Which day picks the version.
package enum RuleClock: String, CaseIterable, Sendable, Codable {
    case decision
    /// Dossiers received for appraisal before the amending law stay under the old one (law.md §1).
    case receipt
}
