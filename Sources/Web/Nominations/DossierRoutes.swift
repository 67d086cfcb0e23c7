extension Site {
    /// Occasions, nominations, appraisal.
    static let dossierRoutes: [Route] = occasionRoutes + nominationRoutes + appraisalRoutes + similarRoutes
}
