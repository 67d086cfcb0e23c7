import Domain

extension Invariant {
    /// What lists are searched and ordered by is what the names beside it say.
    static let searchInStep = Invariant("searchInStep") { connection in
        try words("nominations", "name_words", connection) + words("participants", "words", connection)
    }

    private static func words(_ table: String, _ column: String, _ connection: any SQLConnection) throws -> [String] {
        var findings: [String] = []
        try connection.each("SELECT id, kind, name, detail, \(column), sort_key FROM \(table) ORDER BY place", []) {
            let kind: ParticipantKind = try $0.kind(1)
            let (name, detail) = ($0.text(2), $0.text(3))
            let isInStep =
                SearchWords("\(name) \(detail)").text == $0.text(4) && kind.sortKey(name).text == $0.text(5)
            if !isInStep { findings.append("\(table) \($0.text(0)): found or ordered by something else than its name") }
        }
        return findings
    }
}
