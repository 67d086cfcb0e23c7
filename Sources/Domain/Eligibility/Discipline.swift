/// A period of discipline (thời hạn kỷ luật). What was achieved before its end does not count for an award (Decree
/// 152/2025/NĐ-CP art. 4(4) para 2; law.md P8).
package struct Discipline: Hashable, Sendable {
    package let id: ID<Discipline>
    package let agency: ID<Agency>
    package let participant: ID<Participant>
    /// What was imposed, in the words of the paper.
    package let measure: String
    package let period: Period
    package let document: String
    package var status: DisciplineStatus
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<Discipline>, agency: ID<Agency>, participant: ID<Participant>, measure: String, period: Period,
        document: String, status: DisciplineStatus = .entered, enteredBy: ID<Account>, entered: Moment,
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.participant) = (id, agency, participant)
        (self.measure, self.period, self.document, self.status) = (measure, period, document, status)
        (self.enteredBy, self.entered, self.revision) = (enteredBy, entered, revision)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if measure.isEmpty { reasons.append(Reason(.missingDisciplinaryMeasure, field: "measure")) }
        if document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if period.first > today { reasons.append(Reason(.dayAhead, field: "first")) }
        return reasons
    }

    /// Entered by mistake; it is kept to be read and counts nowhere.
    package func cancelled() throws -> Discipline {
        guard status == .entered else { throw Refusal(.disciplineCancelled) }
        var next = self
        (next.status, next.revision) = (.cancelled, revision.next)
        return next
    }

    /// How an achievement stands to it.
    package func bearing(on achievement: Achievement) -> DisciplineBearing {
        if achievement.period.last <= period.last { return .before }
        return achievement.period.first <= period.last ? .across : .after
    }
}

package enum DisciplineStatus: String, CaseIterable, Sendable, Codable { case entered, cancelled }

/// `before`: all of it lies before the end of the period; `across`: part of it does.
package enum DisciplineBearing: Sendable { case before, across, after }

extension Discipline {
    /// What the journal tells of it in the open; `thidua check` compares.
    package var told: [String: JSON] {
        [
            "discipline": .string(id.text), "first": JSON(period.first), "last": JSON(period.last),
            "status": .string(status.rawValue),
        ]
    }

    package var toldWords: [String: String] { ["measure": measure, "document": document] }
}
