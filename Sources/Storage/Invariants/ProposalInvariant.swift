import Domain

extension Invariant {
    /// Both sides of a proposal say the same: what the agency above decided is what the one below has.
    static let proposalsInStep = Invariant("proposalsInStep") { connection in
        try connection.rows(
            """
            SELECT p.child_nomination_id, c.status, u.status, p.status FROM proposals p
            JOIN nominations c ON c.id = p.child_nomination_id JOIN nominations u ON u.id = p.parent_nomination_id
            ORDER BY p.parent_agency_id, p.number
            """
        ) { row in
            let below = try row.kind(1, NominationStatus.self)
            let above = try row.kind(2, NominationStatus.self)
            let shown = try row.kind(3, NominationStatus.self)
            // Out of quota or lapsed is an answer once nobody can change it: either reading is in step.
            let isInStep = [false, true].contains { isOver in
                let outcome = above.proposalOutcome(isOver: isOver).status
                let follows = below == .withdrawn ? above == .withdrawn : below == outcome
                return follows && shown == above.shownBelow(isOver: isOver)
            }
            return isInStep
                ? nil
                : """
                proposal of nomination \(row.text(0)): \(below.rawValue) below, \(above.rawValue) above, shown as \
                \(shown.rawValue)
                """
        }.compactMap(\.self)
    }
}
