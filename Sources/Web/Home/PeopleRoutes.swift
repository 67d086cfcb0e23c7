extension Site {
    /// Home, the movement, units, participants, registrations, accounts, the law.
    static let peopleRoutes: [Route] =
        homeRoutes + movementRoutes + unitRoutes + participantRoutes + registrationRoutes + accountRoutes
        + lawRoutes
}
