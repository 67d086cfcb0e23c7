package import Domain
package import Wording

/// Who stands where by frozen points, with every tie explained.
package struct ScoreRankingPage: Sendable {
    package struct Row: Sendable {
        let place: RankedPlace?
        let sheet: ScoreSheet
        let name: String
        let unit: String

        /// - Parameter place: `nil` for who is not ranked.
        package init(_ place: RankedPlace?, _ sheet: ScoreSheet, name: String, unit: String) {
            (self.place, self.sheet, self.name, self.unit) = (place, sheet, name, unit)
        }
    }

    /// What was asked for.
    package struct Filter: Sendable {
        package var kind: ParticipantKind?
        package var chain: Int
        package var usesLaw: Bool

        package init(kind: ParticipantKind?, chain: Int, usesLaw: Bool) {
            (self.kind, self.chain, self.usesLaw) = (kind, chain, usesLaw)
        }
    }

    private let occasion: Occasion
    private let occasions: [Occasion]
    private let table: ScoreTableRecord?
    private let tables: [ScoreTableRecord]
    private let rows: [Row]
    private let vetoed: [Row]
    private let rules: TieRules
    private let women: WomenRule?
    private let filter: Filter

    package init(
        occasion: Occasion, occasions: [Occasion], table: ScoreTableRecord?, tables: [ScoreTableRecord], rows: [Row],
        vetoed: [Row], rules: TieRules, women: WomenRule?, filter: Filter
    ) {
        (self.occasion, self.occasions, self.table, self.tables) = (occasion, occasions, table, tables)
        (self.rows, self.vetoed, self.rules) = (rows, vetoed, rules)
        (self.women, self.filter) = (women, filter)
    }

    package let title: Phrase = .rankTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.scoringTitle), ScoringPath.list(on: occasion.id))], here: say(title), in: say)
        let export = ExportLink(path: ExportPath.scores, query: query, language: say)
        return """
            \(PageHead(say(title), subtitle: occasion.name, breadcrumb: crumbs, aside: print(say)))
            <p class="soft">\(say(table?.table.ranksOnly == true ? .scoreTableRanksOnly : .rankText))</p>
            \(if: tables.count > 1, Notice(say(.rankSeveral), .info, in: say).html)
            \(filters(say))
            \(Panel(html: "\(if: !rows.isEmpty, "<p class=\"soft list-line\">\(export)</p>")\(list(say))"))
            \(if: !vetoed.isEmpty, Panel(say(.rankVetoed), "\(vetoedList(say))").html)
            """
    }

    private func print(_ say: Language) -> HTML {
        "<button class=\"button quiet\" type=\"button\" data-print hidden>\(say(.printPage))</button>"
    }

    private var query: [String] {
        ["occasion=\(occasion.id)", "chain=\(filter.chain)"] + (table.map { ["table=\($0.id)"] } ?? [])
            + (filter.kind.map { ["kind=\($0.rawValue)"] } ?? []) + (filter.usesLaw ? ["law=yes"] : [])
    }

    private func filters(_ say: Language) -> FilterBar {
        let chains = table?.table.chains ?? []
        var fields = [
            Field.select(
                "occasion", say(.scoringOccasion), occasions.map { Choice($0.id.text, $0.name) },
                chosen: occasion.id.text),
            Field.select(
                "kind", say(.rankKind), ParticipantKind.allCases.map { Choice($0.rawValue, say($0.phrase)) },
                chosen: filter.kind?.rawValue, blank: say(.rankAllKinds)),
        ]
        if tables.count > 1 {
            fields.append(
                Field.select(
                    "table", say(.rankTable),
                    tables.map { table in
                        let kinds = ScoreTablePanel.kinds(table, say)
                        return Choice(table.id.text, "\(table.document), \(table.day.vietnamese): \(kinds)")
                    },
                    chosen: table?.id.text))
        }
        if chains.count > 1 {
            fields.append(
                Field.select(
                    "chain", say(.rankChain),
                    chains.map { Choice("\($0.number)", "\($0.number). \($0.steps[0].text)") },
                    chosen: "\(filter.chain)"))
        }
        if let women {
            let label = say(.rankLawYes, ["percent": women.percent.words(in: say)])
            fields.append(
                Field.select(
                    "law", say(.rankLaw), [Choice("yes", label)], chosen: filter.usesLaw ? "yes" : "",
                    blank: say(.rankLawNo), hint: women.citation?.text))
        }
        return FilterBar(action: ScoringPath.ranking, fields: fields, isActive: false, in: say)
    }

    private func list(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.scoringParticipant)), .number(say(.rankRank)), .init(say(.scoringUnit)),
                .number(say(.rankTotal)), .init(say(.rankWhy)),
            ],
            rows: rows.map { row in
                [
                    "\(TextLink(row.name, to: ScoringPath.detail(row.sheet.id)))",
                    "\(row.place.map { "\($0.rank)" } ?? "–")", "\(row.unit)",
                    "\(row.sheet.total?.words(in: say) ?? "–")", "\(row.place?.words(rules, in: say) ?? "")",
                ]
            }, empty: EmptyState(say(.rankEmpty), hint: say(.rankEmptyHint)))
    }

    private func vetoedList(_ say: Language) -> Table {
        Table(
            say(.rankVetoed), columns: [.init(say(.scoringParticipant)), .init(say(.scoringUnit))],
            rows: vetoed.map { row in
                ["\(TextLink(row.name, to: ScoringPath.detail(row.sheet.id)))", "\(row.unit)"]
            })
    }
}
