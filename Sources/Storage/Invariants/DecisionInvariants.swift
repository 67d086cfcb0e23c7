import Domain

extension Invariant {
    /// Every awarded nomination stands in exactly one award list in force, and everybody on such a list was awarded,
    /// or taken off it again by a cancellation.
    static let decidedHasDecision = Invariant("decidedHasDecision") { connection in
        let standing = try Lists(connection)
        let awarded = Set(NominationStatus.awarded)
        var findings: [String] = []
        for (nomination, status) in standing.statuses.sorted(by: { $0.key < $1.key }) where awarded.contains(status) {
            let decisions = standing.decisions[nomination, default: []]
            if decisions.count != 1 {
                findings.append(
                    "nomination \(nomination): \(status.rawValue), in \(decisions.count) decisions in force")
            }
        }
        for (nomination, decisions) in standing.decisions.sorted(by: { $0.key < $1.key }) {
            let status = standing.statuses[nomination]
            if let status, awarded.contains(status) || status == .cancelled { continue }
            findings += decisions.map {
                "decision \($0.id): lists nomination \(nomination), which is \(status?.rawValue ?? "missing")"
            }
        }
        return findings
    }

    /// Every recipient who still stands has one valid certificate of that decision, with the name and gold-book
    /// number of the list; nobody else has one.
    static let certificatesMatchDecisions = Invariant("certificatesMatchDecisions") { connection in
        let standing = try Lists(connection)
        var valid = try Dictionary(
            grouping: connection.rows(
                "SELECT \(CertificateRows.columns) FROM certificates WHERE status = 'valid' ORDER BY place", [],
                CertificateRows.certificate), by: { Pair($0.decision, $0.nomination) })
        var findings: [String] = []
        for decision in standing.all {
            for item in decision.items where standing.statuses[item.nomination] != .cancelled {
                let found = valid.removeValue(forKey: Pair(decision.id, item.nomination)) ?? []
                if found.count == 1, found[0].name == item.name, found[0].goldBook == item.goldBook,
                    found[0].decisionNumber == decision.issue?.text
                {
                    continue
                }
                findings.append(
                    "decision \(decision.id), nomination \(item.nomination): certificate missing or different")
            }
        }
        let rest = valid.values.joined().map(\.code).sorted()
        return findings + rest.map { "certificate \($0): valid without a standing award" }
    }

    /// Số sổ vàng runs 1, 2, 3 … through every list that was issued.
    static let goldBookGapFree = Invariant("goldBookGapFree") { connection in
        try Lists.issued(connection).compactMap { decision in
            decision.items.map(\.goldBook) == Array(1...max(1, decision.items.count))
                ? nil : "decision \(decision.id): gold-book numbers \(decision.items.map(\.goldBook))"
        }
    }

    /// Every achievement of an awarded nomination is rewarded through it and nowhere else (Law art. 5(2), P1); a
    /// reward stands on a decision in force.
    static let achievementRewardedOnce = Invariant("achievementRewardedOnce") { connection in
        let awarded = NominationStatus.awarded.sorted { $0.rawValue < $1.rawValue }.sql
        let missing = try connection.rows(
            """
            SELECT a.id, a.nomination_id FROM achievements a JOIN nominations n ON n.id = a.nomination_id
            LEFT JOIN rewards r ON r.achievement_id = a.id AND r.nomination_id = a.nomination_id
            WHERE n.status IN (\(awarded)) AND r.achievement_id IS NULL ORDER BY a.id
            """
        ) { "achievement \($0.text(0)): nomination \($0.text(1)) was awarded without rewarding it" }
        let loose = try connection.rows(
            """
            SELECT r.achievement_id, r.decision_id FROM rewards r JOIN decisions d ON d.id = r.decision_id
            JOIN nominations n ON n.id = r.nomination_id
            WHERE d.status NOT IN (\(DecisionRows.inForce)) OR n.status NOT IN (\(awarded)) ORDER BY r.achievement_id
            """
        ) { "achievement \($0.text(0)): rewarded by decision \($0.text(1)), which does not award it" }
        return missing + loose
    }

    private struct Pair: Hashable {
        let decision: ID<Decision>
        let nomination: ID<Nomination>

        init(_ decision: ID<Decision>, _ nomination: ID<Nomination>) {
            (self.decision, self.nomination) = (decision, nomination)
        }
    }

    /// The award lists in force, and where every nomination stands.
    private struct Lists {
        let all: [Decision]
        let decisions: [ID<Nomination>: [Decision]]
        let statuses: [ID<Nomination>: NominationStatus]

        init(_ connection: any SQLConnection) throws {
            all = try Lists.issued(connection).filter { DecisionStatus.inForce.contains($0.status) }
            var decisions: [ID<Nomination>: [Decision]] = [:]
            for decision in all {
                for item in decision.items { decisions[item.nomination, default: []].append(decision) }
            }
            self.decisions = decisions
            let pairs = try connection.rows("SELECT id, status FROM nominations") {
                try ($0.id(0, ID<Nomination>.self), $0.kind(1, NominationStatus.self))
            }
            statuses = Dictionary(uniqueKeysWithValues: pairs)
        }

        /// Award and replacement decisions that have a number, whatever came after.
        static func issued(_ connection: any SQLConnection) throws -> [Decision] {
            try connection.rows(
                """
                SELECT \(DecisionRows.columns) FROM decisions
                WHERE number IS NOT NULL AND kind <> 'cancellation' ORDER BY place
                """, [], DecisionRows.decision)
        }
    }
}
