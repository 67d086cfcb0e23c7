extension Site {
    /// Every address of the site. The tests ask each of them as each role.
    var routes: [Route] {
        Site.fileRoutes + benchRoutes + Site.loginRoutes + Site.heldRoutes + Site.featureRoutes
    }

    /// The features, each in a folder of its own.
    static let featureRoutes: [Route] = peopleRoutes + dossierRoutes + councilRoutes + exportRoutes + proposalRoutes
}
