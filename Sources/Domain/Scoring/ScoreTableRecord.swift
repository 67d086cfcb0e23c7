/// A table of points as an agency uses it: the plan's own, kept as it was when the first sheet was opened under it, or
/// one the office set by a document of its own.
package struct ScoreTableRecord: Hashable, Sendable {
    package let id: ID<ScoreTableRecord>
    package let agency: ID<Agency>
    package let origin: ScoreTableOrigin
    /// The document it stands on: its number, its day, and the day from which the table counts.
    package let document: String
    package let day: Day
    package let validFrom: Day
    package let table: ScoreTable
    /// The kinds of participant it is for; empty for all of them.
    package let kinds: Set<ParticipantKind>
    package let entered: Moment

    package init(
        id: ID<ScoreTableRecord>, agency: ID<Agency>, origin: ScoreTableOrigin, document: String, day: Day,
        validFrom: Day, table: ScoreTable, kinds: Set<ParticipantKind> = [], entered: Moment
    ) {
        (self.id, self.agency, self.origin, self.document) = (id, agency, origin, document)
        (self.day, self.validFrom, self.table) = (day, validFrom, table)
        (self.kinds, self.entered) = (kinds, entered)
    }

    package func isFor(_ kind: ParticipantKind) -> Bool { kinds.isEmpty || kinds.contains(kind) }

    /// Another of the same paper and day that both would count for.
    package func collides(with other: ScoreTableRecord) -> Bool {
        guard origin == other.origin, document == other.document, day == other.day, validFrom == other.validFrom else {
            return false
        }
        return kinds.isEmpty == other.kinds.isEmpty && (kinds.isEmpty || !kinds.isDisjoint(with: other.kinds))
    }

    /// Whether the other stands on the same document and says the same for the same kinds.
    package func isSame(as other: ScoreTableRecord) -> Bool {
        origin == other.origin && document == other.document && day == other.day && table == other.table
            && kinds == other.kinds
    }

    package func defects() -> [Reason] {
        var reasons: [Reason] = []
        if document.isEmpty { reasons.append(Reason(.missingDecisionNumber, field: "document")) }
        if table.isEmpty { reasons.append(Reason(.scoreTableEmpty, field: "file")) }
        return reasons
    }
}

package enum ScoreTableOrigin: String, CaseIterable, Sendable, Codable {
    case plan
    case own
}

extension [ScoreTableRecord] {
    /// The office's own table that counts for a kind on `day`: the one valid from the latest day; of several one for named
    /// kinds goes before one for all, then the last entered.
    package func own(on day: Day, for kind: ParticipantKind) -> ScoreTableRecord? {
        filter { $0.origin == .own && $0.validFrom <= day && $0.isFor(kind) }.max {
            ($0.validFrom, $0.kinds.isEmpty ? 0 : 1, $0.entered) < ($1.validFrom, $1.kinds.isEmpty ? 0 : 1, $1.entered)
        }
    }
}
