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
        "GET /statistics": decisionReaders, "GET /statistics.csv": decisionReaders,
        "GET /statistics.xlsx": decisionReaders,
        "GET /commune-reviews": holdReaders, "GET /commune-reviews.csv": holdReaders,
        "GET /commune-reviews.xlsx": holdReaders,
        "GET /dashboard": readers.union([.school, .village]),
        "GET /models": readers.union([.school, .village]), "GET /models.csv": readers.union([.school, .village]),
        "GET /models.xlsx": readers.union([.school, .village]), "GET /models/new": [.clerk, .school, .village],
        "POST /models": [.clerk, .school, .village], "GET /models/{id}": readers.union([.school, .village]),
        "POST /models/{id}/check": clerk, "POST /models/{id}/publication": [.clerk, .chairman],
        "POST /models/{id}/withdrawal": [.clerk, .chairman, .school],
        "POST /models/{id}/adoptions": [.clerk, .school, .village], "POST /models/{id}/dossier": clerk.union(school),
        "GET /communications": readers.union([.school, .village]),
        "GET /communications.csv": readers.union([.school, .village]),
        "GET /communications.xlsx": readers.union([.school, .village]),
        "GET /communications/new": [.clerk, .school, .village], "POST /communications": [.clerk, .school, .village],
        "GET /communications/{id}": readers.union(school), "POST /communications/{id}/outcome": clerk.union(school),
        "POST /communications/{id}/calling-off": clerk.union(school),
        "POST /communications/{id}/files": clerk.union(school),
        "GET /communications/{id}/files/{file}": readers.union(school),
        "GET /announcements": readers.union([.school, .village]), "POST /announcements": clerk,
        "GET /announcements/{id}": readers.union([.school, .village]), "POST /announcements/{id}/taking-down": clerk,
        "GET /press": decisionReaders, "GET /press/{id}": decisionReaders,
        "GET /feedback": feedbackReaders, "GET /feedback.csv": feedbackReaders, "GET /feedback.xlsx": feedbackReaders,
        "GET /digital-skills": readers.union([.school, .village]),
        "GET /digital-skills.csv": readers.union([.school, .village]),
        "GET /digital-skills.xlsx": readers.union([.school, .village]),
        "GET /digital-skills/new": [.clerk, .school, .village], "POST /digital-skills": [.clerk, .school, .village],
        "GET /digital-skills/{id}": readers.union(school), "POST /digital-skills/{id}/outcome": clerk.union(school),
        "POST /digital-skills/{id}/calling-off": clerk.union(school),
        "POST /feedback": clerk, "GET /feedback/{id}": feedbackReaders, "POST /feedback/{id}/ruling": clerk,
        "POST /feedback/{id}/answer": [.clerk, .chairman],
    ]

    static let feedbackReaders: Set<Person> = [.clerk, .chairman, .inspector, .auditor]
}
