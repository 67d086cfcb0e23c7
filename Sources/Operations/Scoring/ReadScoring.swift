package import Domain

/// A sheet with all its page shows.
package struct ScoreReport: Sendable {
    package let sheet: ScoreSheet
    package let participant: Participant
    package let occasion: Occasion
    package let table: ScoreTableRecord
    /// Those this person may see.
    package let reviews: [ScoreReview]
    /// How many were given, seen or not.
    package let reviewCount: Int
    /// This person has given points of their own.
    package let hasReviewed: Bool
}

/// A line of the list: a sheet and whose it is.
package struct ScoreSheetLine: Sendable {
    package let sheet: ScoreSheet
    package let participant: Participant
}

extension Office {
    package func readScoreSheet(_ id: ID<ScoreSheet>, by persona: Persona) async throws -> ScoreReport {
        let sheet = try await scoreSheet(id, by: persona)
        let reviews = try await currentReviews(of: sheet)
        let isSeen = persona.seesReviews(of: sheet, given: reviews.map(\.reviewer))
        return ScoreReport(
            sheet: sheet, participant: try await participant(sheet.participant, by: persona),
            occasion: try await readOccasion(sheet.occasion, by: persona),
            table: try await scoreTable(sheet.table, of: sheet.agency), reviews: isSeen ? reviews : [],
            reviewCount: reviews.count, hasReviewed: reviews.contains { $0.reviewer == persona.account })
    }

    /// The sheets of an occasion: all for those who read the season, else the own unit's.
    package func listScoreSheets(
        on occasion: ID<Occasion>, page: Int = 1, size: Int = 50, by persona: Persona
    ) async throws -> (rows: [ScoreSheetLine], total: Int) {
        let readsAll = persona.holds(anyOf: Persona.readersOfAll)
        guard readsAll || (persona.holds(.unitRepresentative) && persona.unit != nil) else {
            throw Refusal(.notPermitted)
        }
        let own = persona.holds(.unitRepresentative) ? persona.unit : nil
        let drafts: ScoreSheetQuery.Drafts =
            persona.holds(.auditor) ? .all : own.map { ScoreSheetQuery.Drafts.of($0) } ?? .none
        let found = try await store.scoreSheets(
            ScoreSheetQuery(
                agency: persona.agency, occasion: occasion, unit: readsAll ? nil : persona.unit, drafts: drafts,
                page: page, size: size))
        return (try await lines(found.rows, of: persona.agency), found.total)
    }

    func lines(_ sheets: [ScoreSheet], of agency: ID<Agency>) async throws -> [ScoreSheetLine] {
        let people = try await store.participants(Set(sheets.map(\.participant)), agency: agency)
        let byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        return sheets.compactMap { sheet in
            byID[sheet.participant].map { ScoreSheetLine(sheet: sheet, participant: $0) }
        }
    }
}
