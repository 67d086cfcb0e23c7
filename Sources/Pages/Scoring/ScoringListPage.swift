package import Domain
package import Wording

/// The score sheets of one occasion.
package struct ScoringListPage: Sendable {
    package struct Row: Sendable {
        let sheet: ScoreSheet
        let name: String
        let unit: String

        package init(_ sheet: ScoreSheet, name: String, unit: String) {
            (self.sheet, self.name, self.unit) = (sheet, name, unit)
        }
    }

    private let rows: [Row]
    private let occasions: [Occasion]
    private let occasion: Occasion?
    private let page: Int
    private let pages: Int
    private let hasTable: Bool
    private let canOpen: Bool
    private let canRank: Bool

    package init(
        rows: [Row], occasions: [Occasion], occasion: Occasion?, page: Int, pages: Int, hasTable: Bool, canOpen: Bool,
        canRank: Bool
    ) {
        (self.rows, self.occasions, self.occasion) = (rows, occasions, occasion)
        (self.page, self.pages, self.hasTable) = (page, pages, hasTable)
        (self.canOpen, self.canRank) = (canOpen, canRank)
    }

    package let title: Phrase = .scoringTitle

    package func html(in say: Language) -> HTML {
        """
        \(PageHead(say(title), subtitle: occasion?.name, aside: aside(say)))
        <p class="soft">\(say(.scoringText))</p>
        \(if: !hasTable, noTable(say))
        \(if: occasions.count > 1, "\(choice(say))")
        \(if: hasTable || !rows.isEmpty, Panel(html: "\(table(say))\(pager(say))").html)
        """
    }

    private func aside(_ say: Language) -> HTML {
        let open = canOpen && hasTable ? Button(say(.scoringNew), .primary, to: ScoringPath.new) : nil
        let rank =
            canRank ? occasion.map { Button(say(.scoringRankingLink), to: ScoringPath.ranking(on: $0.id)) } : nil
        return """
            <div class="buttons">\(open)\(rank)\(Button(say(.scoringTableLink), to: ScoringPath.table))</div>
            """
    }

    private func noTable(_ say: Language) -> HTML {
        Panel(html: "\(EmptyState(say(.scoringNoTable), hint: say(.scoringNoTableHint)))").html
    }

    private func choice(_ say: Language) -> FilterBar {
        FilterBar(
            action: ScoringPath.list,
            fields: [
                Field.select(
                    "occasion", say(.scoringOccasion), occasions.map { Choice($0.id.text, $0.name) },
                    chosen: occasion?.id.text)
            ], isActive: false, in: say)
    }

    private func pager(_ say: Language) -> Pager {
        let base = occasion.map { ScoringPath.list(on: $0.id) } ?? ScoringPath.list + "?"
        return Pager(page: page, of: pages, in: say) { "\(base)&page=\($0)" }
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(title),
            columns: [
                .init(say(.scoringParticipant)), .init(say(.scoringUnit)), .init(say(.scoringStatus)),
                .number(say(.scoringClaimed)), .number(say(.scoringConfirmed)),
            ],
            rows: rows.map { row in
                let sheet = row.sheet
                return [
                    "\(TextLink(row.name, to: ScoringPath.detail(sheet.id)))", "\(row.unit)",
                    "\(StatusTag(say(sheet.status.phrase), sheet.status.tone))",
                    "\(sheet.claimedTotal.words(in: say))", "\(sheet.total?.words(in: say) ?? "–")",
                ]
            }, empty: EmptyState(say(.scoringEmpty), hint: say(.scoringEmptyHint)))
    }
}

extension ScoreSheetStatus {
    package var tone: StatusTag.Tone {
        switch self {
        case .draft, .withdrawn: .neutral
        case .submitted: .waiting
        case .returned: .warn
        case .confirmed, .frozen: .ok
        }
    }
}
