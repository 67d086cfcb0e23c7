extension Site {
    /// Home, the movement, units, participants, registrations, accounts.
    static let peopleRoutes: [Route] =
        homeRoutes + movementRoutes + planReviewRoutes + simulationRoutes + calendarRoutes + unitRoutes
        + participantRoutes + registrationRoutes + accountRoutes + maturityRoutes
}
