extension Site {
    /// Occasions, nominations with their evidence, appraisal.
    static let dossierRoutes: [Route] = []
}
