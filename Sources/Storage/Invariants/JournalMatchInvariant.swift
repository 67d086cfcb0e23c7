import Domain

extension Invariant {
    /// What the journal tells of issued decisions, appraisals, minutes and roles is what the tables say: an edit past
    /// the program leaves the chain whole, and is found here.
    static let recordsMatchJournal = Invariant("recordsMatchJournal") { connection in
        try decisions(connection) + appraisals(connection) + minutes(connection) + roles(connection)
    }

    private static func decisions(_ connection: any SQLConnection) throws -> [String] {
        let all = try connection.rows("SELECT \(DecisionRows.columns) FROM decisions", [], DecisionRows.decision)
        return try all.filter { DecisionStatus.numbered.contains($0.status) }.compactMap { decision in
            let told = try last("decision.issue", "decision:\(decision.id)", decision.agency, connection)
            guard let told else { return nil }
            let fits =
                told["total"] == .int(decision.total.amount) && told["number"] == JSON(decision.issue?.text)
                && (told["signedAs"] ?? JSON(decision.issue?.signerTitle)) == JSON(decision.issue?.signerTitle)
            return fits
                ? nil
                : "decision \(decision.id): number, money or capacity of the signer differs from what the journal tells"
        }
    }

    private static func appraisals(_ connection: any SQLConnection) throws -> [String] {
        let all = try connection.rows("SELECT \(AppraisalRows.columns) FROM appraisals", [], AppraisalRows.appraisal)
        let agencies = try agencies(ofNominations: connection)
        return try all.compactMap { appraisal in
            guard let agency = agencies[appraisal.nomination] else { return nil }
            let entries = try JournalRows.history(
                of: "nomination:\(appraisal.nomination)", in: agency, on: connection)
            let own = entries.last { $0.act == "nomination.appraise" && $0.actor == appraisal.appraiser.text }
            guard let own, case .object(let body) = own.body else { return nil }
            let remark = try JournalRows.personal(of: agency, sequence: own.sequence, on: connection)["remark"]
            let fits =
                body["opinion"] == .string(appraisal.opinion.rawValue)
                && (remark ?? appraisal.remark) == appraisal.remark
            return fits ? nil : "appraisal \(appraisal.id): differs from what the journal tells"
        }
    }

    private static func minutes(_ connection: any SQLConnection) throws -> [String] {
        let all = try connection.rows(
            "SELECT \(CouncilRows.sessionColumns) FROM council_sessions", [], CouncilRows.session)
        return try all.filter { $0.closed != nil }.compactMap { session in
            let entries = try JournalRows.history(of: "session:\(session.id)", in: session.agency, on: connection)
            guard let close = entries.last(where: { $0.act == "session.close" }) else { return nil }
            let told = try JournalRows.personal(of: session.agency, sequence: close.sequence, on: connection)["minutes"]
            guard let told, told != session.minutes else { return nil }
            return "session \(session.id): the minutes differ from what the journal tells"
        }
    }

    private static func roles(_ connection: any SQLConnection) throws -> [String] {
        let all = try connection.rows("SELECT \(AccountRows.columns) FROM accounts", [], AccountRows.account)
        return try all.compactMap { account in
            let entries = try JournalRows.history(of: "account:\(account.id)", in: account.agency, on: connection)
            let told = entries.last { $0.act == "account.add" || $0.act == "account.change" }
            guard let told, case .object(let body) = told.body else { return nil }
            let kept = JSON.array(account.roles.map(\.rawValue).sorted().map(JSON.string))
            return body["roles"] == kept
                ? nil : "account \(account.login): its roles differ from what the journal tells"
        }
    }

    /// The body of the last entry of one act about a subject.
    private static func last(
        _ act: String, _ subject: String, _ agency: ID<Agency>, _ connection: any SQLConnection
    ) throws -> [String: JSON]? {
        let entries = try JournalRows.history(of: subject, in: agency, on: connection)
        guard let entry = entries.last(where: { $0.act == act }), case .object(let body) = entry.body else {
            return nil
        }
        return body
    }

    private static func agencies(ofNominations connection: any SQLConnection) throws -> [ID<Nomination>: ID<Agency>] {
        let pairs = try connection.rows("SELECT id, agency_id FROM nominations", []) { row in
            (try row.id(0, ID<Nomination>.self), try row.id(1, ID<Agency>.self))
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
