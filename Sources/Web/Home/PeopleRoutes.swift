extension Site {
    /// Home, the movement, units, participants, registrations, accounts, the law.
    static let peopleRoutes: [Route] =
        homeRoutes + movementRoutes + planReviewRoutes + simulationRoutes + calendarRoutes + unitRoutes
        + participantRoutes + registrationRoutes + accountRoutes + maturityRoutes + scoringRoutes
        + lawRoutes
}
