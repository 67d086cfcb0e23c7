package import Domain

package struct ScoreRankingQuery: Hashable, Sendable {
    package var occasion: ID<Occasion>
    /// Points of different tables are never compared; `nil` for the one opened last.
    package var table: ID<ScoreTableRecord>?
    package var kind: ParticipantKind?
    /// Which chain of the table decides between equals.
    package var chain: Int
    /// Whether the law's rule is asked for.
    package var usesLaw: Bool

    package init(
        occasion: ID<Occasion>, table: ID<ScoreTableRecord>? = nil, kind: ParticipantKind? = nil, chain: Int = 1,
        usesLaw: Bool = false
    ) {
        (self.occasion, self.table, self.kind) = (occasion, table, kind)
        (self.chain, self.usesLaw) = (chain, usesLaw)
    }
}

/// Who stands where on an occasion, by frozen points only.
package struct ScoreRanking: Sendable {
    package let occasion: Occasion
    /// Under which the ranked are scored; `nil` while nobody is.
    package let table: ScoreTableRecord?
    /// Tables with frozen sheets on the occasion.
    package let tables: [ScoreTableRecord]
    package let rules: TieRules
    package let places: [(place: RankedPlace, line: ScoreSheetLine)]
    package let vetoed: [ScoreSheetLine]
    /// The law's rule of today, offered or used.
    package let women: WomenRule?
}

extension Office {
    package func rankScores(_ query: ScoreRankingQuery, by persona: Persona) async throws -> ScoreRanking {
        try Refusal.raise(persona.refusals(of: ScoringAct.rank, agency: persona.agency, unit: nil))
        let occasion = try await readOccasion(query.occasion, by: persona)
        let sheets = try await store.frozenScoreSheets(of: occasion.id, agency: persona.agency)
        let asked = try await lines(sheets, of: persona.agency).filter { line in
            query.kind.map { $0 == line.participant.kind } ?? true
        }
        let (all, used) = (Set(sheets.map(\.table)), Set(asked.map(\.sheet.table)))
        let tables = try await store.scoreTables(of: persona.agency).filter { all.contains($0.id) }
        // Of the kind asked for, where that has sheets under another table than the one that was shown before.
        let table =
            tables.first { $0.id == query.table && (used.isEmpty || used.contains($0.id)) }
            ?? tables.last { used.contains($0.id) } ?? tables.last
        let lines = asked.filter { $0.sheet.table == table?.id }.sorted {
            $0.participant.sortKey < $1.participant.sortKey
        }
        let women = try await womenFirst(of: persona.agency)
        let chain = table?.table.chains.first { $0.number == query.chain }
        let rules = TieRules(chain, women: query.usesLaw ? women : nil)
        let ranked = lines.filter { !$0.sheet.isVetoed }
        let ranking = Ranking(
            ranked.map { line in
                RankEntry(
                    total: line.sheet.total ?? Hundredths(0),
                    values: rules.values(
                        of: line.sheet.answers, line.participant.kind, line.participant.gender))
            }, rules: rules.rules.count)
        return ScoreRanking(
            occasion: occasion, table: table, tables: tables, rules: rules,
            places: ranking.places.map { ($0, ranked[$0.entry]) }, vetoed: lines.filter(\.sheet.isVetoed),
            women: women)
    }

    /// The law's rule as it counts today, with its source; from the registry (docs/law.md).
    private func womenFirst(of agency: ID<Agency>) async throws -> WomenRule? {
        WomenRule(try await lawBook(of: agency), on: now.day)
    }
}

extension Participant {
    /// How it stands in a list: persons by given name, others by the whole.
    fileprivate var sortKey: VietnameseSortKey {
        kind == .individual ? VietnameseSortKey(person: name) : VietnameseSortKey(title: name)
    }
}
