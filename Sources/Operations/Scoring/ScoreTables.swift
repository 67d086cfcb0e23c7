package import Domain

/// The tables of points of an agency: which count today, and which the office set.
package struct ScoreTables: Sendable {
    /// Those that count today for some kind: the office's own, else the plan's; empty when there is neither.
    package let inForce: [ScoreTableRecord]
    package let own: [ScoreTableRecord]
}

extension Office {
    package func readScoreTables(by persona: Persona) async throws -> ScoreTables {
        let records = try await store.scoreTables(of: persona.agency)
        var inForce: [ScoreTableRecord] = []
        for kind in ParticipantKind.allCases {
            let found = try await scoreTable(of: persona.agency, for: kind, records).record
            // The plan's is made anew each time while it is not kept.
            if let found, !inForce.contains(where: { $0.id == found.id || $0.isSame(as: found) }) {
                inForce.append(found)
            }
        }
        return ScoreTables(inForce: inForce, own: records.filter { $0.origin == .own })
    }

    /// Sets a table of the office's own for all kinds of participant or for some, which counts from a day on; sheets already
    /// opened stay under theirs.
    package func setScoreTable(
        _ table: ScoreTable, for kinds: Set<ParticipantKind> = [], document: String, day: Day?, validFrom: Day?,
        by persona: Persona
    ) async throws {
        try Refusal.raise(persona.refusals(of: ScoringAct.setTable, agency: persona.agency, unit: nil))
        let record = ScoreTableRecord(
            id: newID(), agency: persona.agency, origin: .own, document: document, day: day ?? now.day,
            validFrom: validFrom ?? day ?? now.day, table: table, kinds: kinds, entered: now)
        let missing = day == nil ? [Reason(.missingDay, field: "day")] : []
        let taken = try await store.scoreTables(of: persona.agency).contains { $0.collides(with: record) }
        try Refusal.raise(
            record.defects() + missing + (taken ? [Reason(.scoreTableTaken, field: "document")] : []))
        let body: [String: JSON] = [
            "document": .string(document), "day": JSON(record.day), "from": JSON(record.validFrom),
            "rows": JSON(table.rows.count), "maximum": .string(table.maximum.text),
            "kinds": .array(kinds.map(\.rawValue).sorted().map { .string($0) }),
        ]
        try await commit(
            Change(
                [.addScoreTable(record)],
                entries: [entry("scoring.set-table", on: Subject.agency(persona.agency), by: persona, body)]))
    }

    /// - Returns: the table that counts today for a kind, and whether it is one that is not kept yet.
    func scoreTable(
        of agency: ID<Agency>, for kind: ParticipantKind, _ records: [ScoreTableRecord]
    ) async throws -> (record: ScoreTableRecord?, isNew: Bool) {
        if let own = records.own(on: now.day, for: kind) { return (own, false) }
        guard let plan = try await store.plan(of: agency)?.plan, let table = ScoreTable(of: plan), !table.asked.isEmpty
        else { return (nil, false) }
        let identity = plan.identity
        let fresh = ScoreTableRecord(
            id: newID(), agency: agency, origin: .plan, document: "\(identity.number ?? "…")/\(identity.symbol)",
            day: identity.date, validFrom: identity.period.first, table: table, entered: now)
        let kept = records.first { $0.isSame(as: fresh) }
        return (kept ?? fresh, kept == nil)
    }

    func scoreTable(_ id: ID<ScoreTableRecord>, of agency: ID<Agency>) async throws -> ScoreTableRecord {
        guard let record = try await store.scoreTables(of: agency).first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        return record
    }
}
