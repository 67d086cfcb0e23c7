extension Site {
    /// Occasions, nominations, appraisal, and whether somebody may be awarded.
    static let dossierRoutes: [Route] =
        occasionRoutes + nominationRoutes + appraisalRoutes + eligibilityRoutes + holdRoutes + fairnessRoutes
        + similarRoutes + moneyRoutes + fundRoutes + petitionRoutes + postingRoutes
        + reissueRoutes + initiativeRoutes + yearlyResultsRoutes + modelRoutes
        + communicationRoutes + feedbackRoutes + skillRoutes
}
