import Domain
import Operations
import Pages
import Paperwork
import Wording

extension Site {
    static let scoreRankingRoutes: [Route] = [
        .get(ScoringPath.ranking, handler: showScoreRanking)
    ]

    private static func showScoreRanking(_ visit: Visit) async throws -> Answer {
        let (occasions, query, ranking) = try await scoreRanking(visit)
        let units = try await visit.unitNames()
        func row(_ place: RankedPlace?, _ line: ScoreSheetLine) -> ScoreRankingPage.Row {
            .init(place, line.sheet, name: line.participant.name, unit: units[line.participant.unit] ?? "")
        }
        let page = ScoreRankingPage(
            occasion: ranking.occasion, occasions: occasions, table: ranking.table, tables: ranking.tables,
            rows: ranking.places.map { row($0.place, $0.line) }, vetoed: ranking.vetoed.map { row(nil, $0) },
            rules: ranking.rules, women: ranking.women,
            filter: .init(kind: query.kind, chain: query.chain, usesLaw: query.usesLaw))
        return try await visit.page(page.title, current: .scoring, page.html(in: visit.language))
    }

    private static func scoreRanking(
        _ visit: Visit
    ) async throws -> (occasions: [Occasion], query: ScoreRankingQuery, ranking: ScoreRanking) {
        let persona = try visit.persona
        try Refusal.raise(persona.refusals(of: ScoringAct.rank, agency: persona.agency, unit: nil))
        let (occasions, occasion) = try await scoringOccasion(visit)
        guard let occasion else { throw Refusal(.notFound) }
        let query = ScoreRankingQuery(
            occasion: occasion.id, table: ID<ScoreTableRecord>(visit.query["table"]),
            kind: ParticipantKind(rawValue: visit.query["kind"]), chain: Int(visit.query["chain"]) ?? 1,
            usesLaw: visit.query["law"] == "yes")
        return (occasions, query, try await visit.office.rankScores(query, by: persona))
    }

    static func exportScoreRanking(_ visit: Visit) async throws -> ExportedList {
        let say = visit.language
        let (_, _, ranking) = try await scoreRanking(visit)
        let units = try await visit.unitNames()
        var file = OutTable(
            say(.rankTitle),
            [.rankRank, .scoringParticipant, .scoringUnit, .rankKind, .rankTotal, .rankWhy, .rankTable].map { say($0) })
        let table = ranking.table?.document ?? ""
        for (place, line) in ranking.places.prefix(OutTable.most) {
            file.add([
                String(place.rank), line.participant.name, units[line.participant.unit] ?? "",
                say(line.participant.kind.phrase), line.sheet.total?.words(in: say) ?? "",
                place.words(ranking.rules, in: say) ?? "", table,
            ])
        }
        for line in ranking.vetoed {
            file.add([
                "", line.participant.name, units[line.participant.unit] ?? "", say(line.participant.kind.phrase),
                line.sheet.total?.words(in: say) ?? "", say(.rankVetoed), table,
            ])
        }
        return ExportedList(table: file, name: "xep-hang-diem", isWhole: ranking.places.count <= OutTable.most)
    }
}
