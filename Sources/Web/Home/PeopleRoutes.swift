extension Site {
    /// Home, duties, the movement, units, participants, registrations, accounts, indicators, reports, the law.
    static let peopleRoutes: [Route] =
        homeRoutes + dashboardRoutes + dutyRoutes + mailRoutes + movementRoutes + planReviewRoutes + simulationRoutes
        + calendarRoutes
        + unitRoutes
        + participantRoutes + importRoutes + earlierAwardRoutes + registrationRoutes + accountRoutes + maturityRoutes
        + scoringRoutes + inspectionRoutes
        + statisticsRoutes + lawRoutes + indicatorRoutes + progressRoutes + claimFileRoutes + resultRoutes
        + periodReviewRoutes + communeReviewRoutes
}
