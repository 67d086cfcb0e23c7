import TestSupport

extension AuthorisationMatrix {
    /// What keeps a movement alive between launch and ceremony: yearly results and good examples. The sample's example is
    /// published: every unit reads it and takes it over, and the first step, the check, is over.
    static let following: [String: Set<Person>] = [
        "GET /yearly-results": holdReaders.union([.school, .village]),
        "GET /yearly-results.csv": holdReaders.union([.school, .village]),
        "GET /yearly-results.xlsx": holdReaders.union([.school, .village]),
        "GET /official-papers/yearly-results/{id}/docx": holdReaders,
        "GET /official-papers/yearly-results/{id}/pdf": holdReaders,
        "GET /models": readers.union([.school, .village]), "GET /models.csv": readers.union([.school, .village]),
        "GET /models.xlsx": readers.union([.school, .village]), "GET /models/new": [.clerk, .school, .village],
        "POST /models": [.clerk, .school, .village], "GET /models/{id}": readers.union([.school, .village]),
        "POST /models/{id}/check": clerk, "POST /models/{id}/publication": [.clerk, .chairman],
        "POST /models/{id}/withdrawal": [.clerk, .chairman, .school],
        "POST /models/{id}/adoptions": [.clerk, .school, .village], "POST /models/{id}/dossier": clerk.union(school),
    ]
}
