package import Domain
package import Wording

/// A sheet: the points row by row with how each came about, what was confirmed otherwise, who reviewed.
package struct ScoreSheetPage: Sendable {
    /// What this person may do here.
    package struct Acts: Sendable {
        package var fill = false
        package var submit = false
        package var withdraw = false
        package var review = false
        package var compare = false
        package var confirm = false
        package var sendBack = false
        package var freeze = false
        package var unfreeze = false
        /// Reviews are there that this person may not see yet.
        package var awaitsOwnReview = false

        package init() {}
    }

    private let sheet: ScoreSheet
    private let name: String
    private let occasion: String
    private let record: ScoreTableRecord
    private let reviewCount: Int
    private let acts: Acts

    package init(
        sheet: ScoreSheet, name: String, occasion: String, record: ScoreTableRecord, reviewCount: Int, acts: Acts
    ) {
        (self.sheet, self.name, self.occasion) = (sheet, name, occasion)
        (self.record, self.reviewCount, self.acts) = (record, reviewCount, acts)
    }

    package var title: Phrase { Phrase.scoreSheetTitle.filled(["name": name]) }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.scoringTitle), ScoringPath.list(on: sheet.occasion))], here: say(title), in: say)
        let source = say(
            .scoreTableSource,
            [
                "origin": say(record.origin.phrase), "document": record.document, "day": record.day.vietnamese,
            ])
        return """
            \(PageHead(say(title), subtitle: "\(occasion) · \(source)", breadcrumb: crumbs, aside: aside(say)))
            <p class="soft">\(say(sheet.status.explanation))</p>
            \(if: !sheet.reason.isEmpty, Notice(say(.scoreSheetReason, ["reason": sheet.reason]), .warn, in: say).html)
            \(ScoreResultPanel(sheet: sheet, table: record.table, language: say))
            \(if: !sheet.changes.isEmpty, changes(say))
            \(if: sheet.status != .draft, reviews(say))
            """
    }

    private func aside(_ say: Language) -> HTML {
        let id = sheet.id
        let primary: [Button?] = [
            acts.fill ? Button(say(.scoreSheetFill), .primary, to: ScoringPath.fill(id)) : nil,
            acts.review ? Button(say(.scoreSheetReview), .primary, to: ScoringPath.review(id)) : nil,
            acts.freeze ? Button(say(.scoreSheetFreeze), .primary, to: ScoringPath.act(.freezing, id)) : nil,
        ]
        let others: [Button?] = [
            acts.submit ? Button(say(.scoreSheetSubmit), to: ScoringPath.act(.submission, id)) : nil,
            acts.confirm
                ? Button(
                    say(sheet.status == .confirmed ? .scoreSheetConfirmAgain : .scoreSheetConfirm),
                    acts.review || acts.freeze ? .quiet : .primary, to: ScoringPath.confirmation(id)) : nil,
            acts.sendBack ? Button(say(.scoreSheetReturn), to: ScoringPath.act(.sendingBack, id)) : nil,
            acts.unfreeze ? Button(say(.scoreSheetUnfreeze), to: ScoringPath.act(.unfreezing, id)) : nil,
            acts.withdraw ? Button(say(.scoreSheetWithdraw), .danger, to: ScoringPath.act(.withdrawal, id)) : nil,
        ]
        return """
            <div class="buttons">\(StatusTag(say(sheet.status.phrase), sheet.status.tone))\
            \(HTML.each((primary + others).compactMap(\.self)) { "\($0)" })\
            <button class="button quiet" type="button" data-print hidden>\(say(.printPage))</button></div>
            """
    }

    private func changes(_ say: Language) -> HTML {
        let codes = record.table.rows.map(\.code) + [ScoreSheet.tiesKey]
        let rows = codes.compactMap { code in
            sheet.changes[code].map { change -> [HTML] in
                [
                    "\(code == ScoreSheet.tiesKey ? say(.scoreSheetTies) : code)", "\(change.reason)",
                    "\(change.evidence)",
                ]
            }
        }
        let table = Table(
            say(.scoreSheetChanges),
            columns: [.init(say(.scoreTableRow)), .init(say(.scoreSheetWhy)), .init(say(.scoreSheetSeen))], rows: rows)
        return Panel(say(.scoreSheetChanges), "\(table)").html
    }

    private func reviews(_ say: Language) -> HTML {
        let count = say(.scoreSheetReviewCount, ["count": String(reviewCount)])
        let compare = Button(say(.scoreSheetCompare), to: ScoringPath.comparison(sheet.id))
        return Panel(
            say(.scoreSheetReviews),
            """
            <p>\(count)</p>\
            \(if: acts.awaitsOwnReview, "<p class=\"soft\">\(say(.scoreSheetReviewsHidden))</p>")\
            \(if: acts.compare, "\(ButtonRow(compare))")
            """
        ).html
    }
}
