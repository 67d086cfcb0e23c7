package import Domain

/// A sheet its unit has to bring further: not handed in yet, or sent back.
package struct OpenScoreSheet: Hashable, Sendable {
    package let id: ID<ScoreSheet>
    package let occasion: ID<Occasion>
    /// The participant's.
    package let name: String

    package init(id: ID<ScoreSheet>, occasion: ID<Occasion>, name: String) {
        (self.id, self.occasion, self.name) = (id, occasion, name)
    }
}

/// Sheets of an occasion that were handed in, by what one person may do to them.
package struct ScoresWaiting: Hashable, Sendable {
    package let occasion: ID<Occasion>
    /// To which the person has given no points yet.
    package let unreviewed: Int
    /// To which somebody has, so that they may be confirmed.
    package let reviewed: Int

    package init(occasion: ID<Occasion>, unreviewed: Int, reviewed: Int) {
        (self.occasion, self.unreviewed, self.reviewed) = (occasion, unreviewed, reviewed)
    }
}

/// What of points concerns one person today.
struct ScoresAtHome {
    var open: [OpenScoreSheet] = []
    /// Occasions that take sheets of the person's unit, and on which it has none; with the day until which they do.
    var unstarted: [(occasion: Occasion, due: Day?)] = []
    var waiting: [ScoresWaiting] = []
}

extension Office {
    /// Nothing more is asked of the database where there is no table of points.
    func scoresAtHome(for persona: Persona, _ occasions: [Occasion]) async throws -> ScoresAtHome {
        var scores = ScoresAtHome()
        let unit = persona.holds(.unitRepresentative) ? persona.unit : nil
        let looksAtOthers = persona.holds(anyOf: Persona.scoreReaders)
        guard unit != nil || looksAtOthers else { return scores }
        let records = try await store.scoreTables(of: persona.agency)
        if let unit {
            let hasTable = try await hasScoreTable(persona.agency, records)
            let started = records.isEmpty ? [] : try await store.scoredOccasions(agency: persona.agency, unit: unit)
            scores.open = records.isEmpty ? [] : try await store.openScoreSheets(agency: persona.agency, unit: unit)
            scores.unstarted = occasions.filter { occasion in
                hasTable && !started.contains(occasion.id) && occasion.refusalsOfIntake(from: unit, at: now).isEmpty
            }.map { ($0, $0.deadline(for: unit)?.day) }
        }
        if looksAtOthers && !records.isEmpty {
            scores.waiting = try await store.scoresWaiting(
                agency: persona.agency, for: persona.account, sparing: persona.unit)
        }
        return scores
    }
}

extension Office {
    /// For any kind of participant.
    private func hasScoreTable(_ agency: ID<Agency>, _ records: [ScoreTableRecord]) async throws -> Bool {
        for kind in ParticipantKind.allCases where try await scoreTable(of: agency, for: kind, records).record != nil {
            return true
        }
        return false
    }
}

extension Persona {
    /// Who reviews sheets, and who confirms them.
    fileprivate static let scoreReaders: Set<Role> = [.appraiser, .councilMember, .clerk, .councilSecretary]
}
