import Domain
import Paperwork
import Wording

/// Points of several participants with how they came about, and their ranking.
struct ScoreComputeSheet {
    private let remarks: [ScoreRemark]
    private let results: [(input: ScoredInput, result: ScoreResult)]
    private let rules: TieRules
    /// Who is ranked: a place's entry is a place in `ranked`.
    private let ranked: [(input: ScoredInput, result: ScoreResult)]
    private let ranking: Ranking

    init(table: ScoreTable, participants: [ScoredInput], rules: TieRules) {
        remarks = table.remarks
        self.rules = rules
        results = participants.map { ($0, table.result(of: $0.answers)) }
        ranked = results.filter { !$0.result.isVetoed }
        ranking = Ranking(
            ranked.map { input, result in
                RankEntry(
                    total: result.total, values: rules.values(of: input.answers, input.kind, input.gender))
            }, rules: rules.rules.count)
    }

    func text(in language: Language) -> String {
        var sheet = Sheet()
        sheet.add("ranking", ScoreHeadings.ranking, rankListing(language))
        sheet.add("vetoed", ScoreHeadings.vetoed, vetoedListing)
        let parts = results.map { input, result in
            let head = "\n\(input.name): \(result.total.words(in: language))/\(result.maximum.words(in: language))\n"
            return head + rowListing(result, language).text(in: language)
        }
        let told = remarks.map { "- \($0.words(in: language))\n" }
        let heading = ScoreHeadings.remarks.text(in: language)
        return parts.joined() + sheet.text(in: language) + (told.isEmpty ? "" : "\n\(heading)\n\(told.joined())")
    }

    func json(in language: Language) -> JSON {
        [
            "participants": .array(results.map { participant($0, $1, language) }),
            "ranking": rankListing(language).json,
            "remarks": .array(
                remarks.map { ["row": .string($0.code), "sentence": .string($0.words(in: language))] }),
        ]
    }

    private func participant(_ input: ScoredInput, _ result: ScoreResult, _ language: Language) -> JSON {
        [
            "name": .string(input.name), "total": result.total.json, "maximum": result.maximum.json,
            "vetoes": .array(result.vetoes.map { .string($0.code) }),
            "open": .array(result.open.map { .string($0.row.code) }),
            "rows": .array(
                result.lines.map { line in
                    [
                        "row": .string(line.row.code), "points": line.amount.json, "most": line.row.points.json,
                        "how": .array(line.steps.map { .string($0.words(in: language)) }),
                    ]
                }),
        ]
    }

    private func rowListing(_ result: ScoreResult, _ language: Language) -> Listing {
        Listing(
            [
                ListingColumn("row", ScoreHeadings.row), ListingColumn("points", ScoreHeadings.points),
                ListingColumn("most", ScoreHeadings.most), ListingColumn("how", ScoreHeadings.how),
            ],
            result.lines.map { line in
                let how = line.steps.map { $0.words(in: language) }.joined(separator: "; ")
                return [
                    ListingCell(
                        String(repeating: "  ", count: line.depth) + line.row.code, json: .string(line.row.code)),
                    ListingCell(line.amount), ListingCell(line.row.points), ListingCell(how),
                ]
            })
    }

    private func rankListing(_ language: Language) -> Listing {
        Listing(
            [
                ListingColumn("rank", ScoreHeadings.rank), ListingColumn("name", ScoreHeadings.participant),
                ListingColumn("total", ScoreHeadings.total), ListingColumn("shared", ScoreHeadings.ties),
            ],
            ranking.places.map { place in
                let (input, result) = ranked[place.entry]
                let words = place.words(rules, in: language)
                return [
                    ListingCell(place.rank), ListingCell(input.name), ListingCell(result.total),
                    ListingCell(words ?? "", json: JSON(words)),
                ]
            })
    }

    private var vetoedListing: Listing {
        Listing(
            [ListingColumn("name", ScoreHeadings.participant), ListingColumn("row", ScoreHeadings.row)],
            results.filter(\.result.isVetoed).map { input, result in
                [ListingCell(input.name), ListingCell(result.vetoes.map(\.code).joined(separator: ", "))]
            })
    }
}
