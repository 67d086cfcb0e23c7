extension Site {
    /// Home, the movement, units, participants, registrations, accounts.
    static let peopleRoutes: [Route] =
        homeRoutes + movementRoutes + simulationRoutes + calendarRoutes + unitRoutes + participantRoutes
        + registrationRoutes + accountRoutes
}
