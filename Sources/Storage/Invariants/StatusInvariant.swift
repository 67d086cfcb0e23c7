import Domain

extension Invariant {
    /// Every nomination, registration, assessment and progress report has the status its last act gave it, reports have the
    /// figures the journal told, and none of them is gone: they are never deleted.
    static let statusesMatchJournal = Invariant("statusesMatchJournal") { connection in
        try nominations(connection) + followed("registration", "registrations", connection)
            + followed("maturity", "maturity_assessments", connection) + reports(connection) + keys(connection)
    }

    private static func nominations(_ connection: any SQLConnection) throws -> [String] {
        let told = try ToldRecords("nomination", connection) { moving.contains($0.act) || statuses[$0.act] != nil }
        let rows = try connection.rows("SELECT id, status FROM nominations ORDER BY place", []) {
            ($0.text(0), $0.text(1))
        }
        let wrong = rows.compactMap { id, status -> String? in
            guard let act = told.acts[id] else { return nil }
            let expected = self.status(act: act, told.bodies[id] ?? [:])
            guard let expected, expected != status else { return nil }
            return "nomination \(id): it is \(status), and the journal's last act made it \(expected)"
        }
        return wrong + (try told.missing(from: "nominations", connection))
    }

    /// What an act made of a nomination; `nil` where its entry does not say: the agency above moves the record below without
    /// an act of its own, and a replacing decision leaves a published award published.
    private static func status(act: String, _ body: [String: JSON]) -> String? {
        if act.hasPrefix("nomination.upper-") || act == "nomination.replace" { return nil }
        return statuses[act]?.rawValue ?? body["status"]?.string
    }

    /// Acts after which a nomination may stand elsewhere than before, beside those of `statuses`.
    private static let moving: Set<String> = [
        "nomination.withdraw", "nomination.accept", "nomination.return", "nomination.decline", "nomination.reopen",
        "nomination.vote", "nomination.place", "nomination.forward", "nomination.answer", "nomination.replace",
        "nomination.upper-accept", "nomination.upper-return", "nomination.upper-lapse", "nomination.upper-answer",
    ]

    private static let statuses: [String: NominationStatus] = [
        "nomination.create": .draft, "nomination.submit": .submitted, "nomination.lapse": .lapsed,
        "nomination.appraise": .appraised, "nomination.call": .inSession, "nomination.take-off": .appraised,
        "nomination.receive": .submitted, "nomination.decide": .decided,
        "nomination.refuse": .refused, "nomination.cancel": .cancelled, "nomination.publish": .published,
        "nomination.archive": .archived,
    ]

    /// Records whose every entry tells their status.
    private static func followed(_ kind: String, _ table: String, _ connection: any SQLConnection) throws -> [String] {
        let told = try ToldRecords(kind, connection) { $0.body["status"] != nil }
        let rows = try connection.rows("SELECT id, status FROM \(table) ORDER BY place", []) {
            ($0.text(0), $0.text(1))
        }
        let wrong = rows.compactMap { id, status -> String? in
            guard let expected = told.bodies[id]?["status"]?.string, expected != status else { return nil }
            return "\(kind) \(id): it is \(status), and the journal's last act made it \(expected)"
        }
        return wrong + (try told.missing(from: table, connection))
    }

    private static func reports(_ connection: any SQLConnection) throws -> [String] {
        let told = try ToldRecords("progress", connection) { $0.body["figures"] != nil }
        let rows = try connection.rows(
            "SELECT \(ProgressRows.columns) FROM progress_reports ORDER BY place", [], ProgressRows.report)
        let wrong = rows.compactMap { report -> String? in
            guard let figures = told.bodies[report.id.text]?["figures"], figures != report.toldFigures else {
                return nil
            }
            return "progress \(report.id): its figures differ from what the journal tells"
        }
        return try followed("progress", "progress_reports", connection) + wrong
    }

    private static func keys(_ connection: any SQLConnection) throws -> [String] {
        try ToldRecords("key", connection).missing(from: "signing_keys", connection)
    }
}
