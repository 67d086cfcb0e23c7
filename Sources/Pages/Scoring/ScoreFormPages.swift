package import Domain
package import Wording

/// Entering figures, for the unit itself or for a reviewer.
package struct ScoreFormPage: Sendable {
    package enum Purpose: Sendable { case fill, review }

    private let purpose: Purpose
    private let sheet: ScoreSheet
    private let name: String
    private let fields: ScoreFields
    private let remark: String
    private let revision: Revision
    private let csrf: String
    private let errors: FormErrors

    package init(
        _ purpose: Purpose, sheet: ScoreSheet, name: String, fields: ScoreFields, remark: String, revision: Revision,
        csrf: String, errors: FormErrors
    ) {
        (self.purpose, self.sheet, self.name, self.fields) = (purpose, sheet, name, fields)
        (self.remark, self.revision, self.csrf, self.errors) = (remark, revision, csrf, errors)
    }

    package var title: Phrase { purpose == .fill ? .scoreFillTitle : .scoreReviewTitle }

    package func html(in say: Language) -> HTML {
        let isReview = purpose == .review
        let back = ScoringPath.detail(sheet.id)
        let crumbs = Breadcrumb(
            [
                .init(say(.scoringTitle), ScoringPath.list(on: sheet.occasion)),
                .init(say(.scoreSheetTitle, ["name": name]), back),
            ], here: say(title), in: say)
        let note = Field.longText(
            "remark", say(.scoreReviewRemark), value: remark, error: errors["remark"], rows: 3
        ).optional(in: say)
        let form = Form(
            action: isReview ? ScoringPath.review(sheet.id) : ScoringPath.fill(sheet.id), csrf: csrf,
            hidden: [HiddenField("revision", String(revision.number))],
            """
            \(fields.html(in: say))\(if: isReview, "\(note)")\
            \(ButtonRow(Button(say(isReview ? .scoreReviewSave : .scoreSheetSave)), Button(say(.cancel), to: back)))
            """)
        return """
            \(PageHead(say(title), subtitle: name, breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(isReview ? .scoreReviewHint : .scoreFillHint))</p>\(Panel(html: "\(form)"))"))
            """
    }
}

/// The office's figures: what the unit claims and reviewers gave stands at each row, and a change has its reason.
package struct ScoreConfirmPage: Sendable {
    private let sheet: ScoreSheet
    private let name: String
    private let table: ScoreTable
    private let comparison: ScoreComparison
    private let values: [String: String]
    private let revision: Revision
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter values: of the fields, with `reason-CODE` and `evidence-CODE`.
    package init(
        sheet: ScoreSheet, name: String, table: ScoreTable, comparison: ScoreComparison, values: [String: String],
        revision: Revision, csrf: String, errors: FormErrors
    ) {
        (self.sheet, self.name, self.table, self.comparison) = (sheet, name, table, comparison)
        (self.values, self.revision, self.csrf, self.errors) = (values, revision, csrf, errors)
    }

    package let title: Phrase = .scoreConfirmTitle

    package func html(in say: Language) -> HTML {
        let back = ScoringPath.detail(sheet.id)
        let crumbs = Breadcrumb(
            [
                .init(say(.scoringTitle), ScoringPath.list(on: sheet.occasion)),
                .init(say(.scoreSheetTitle, ["name": name]), back),
            ], here: say(title), in: say)
        let fields = ScoreFields(
            table, values: values, errors: errors, hasVotes: true, above: above(say), below: below(say))
        let form = Form(
            action: ScoringPath.confirmation(sheet.id), csrf: csrf,
            hidden: [HiddenField("revision", String(revision.number))],
            """
            \(fields.html(in: say))\
            \(ButtonRow(Button(say(.scoreSheetConfirm)), Button(say(.cancel), to: back)))
            """)
        return """
            \(PageHead(say(title), subtitle: name, breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(.scoreConfirmHint))</p>\(Panel(html: "\(form)"))"))
            """
    }

    private func above(_ say: Language) -> [String: HTML] {
        Dictionary(comparison.rows.map { ($0.line.row.code, told($0, say)) }) { first, _ in first }
    }

    private func below(_ say: Language) -> [String: HTML] {
        let codes = table.asked.map(\.code) + [ScoreSheet.tiesKey]
        return Dictionary(codes.map { ($0, change($0, say)) }) { first, _ in first }
    }

    private func told(_ row: ScoreComparison.Row, _ say: Language) -> HTML {
        let given = row.spread.values.map { $0.words(in: say) }.joined(separator: "; ")
        let claimed = say(.scoreConfirmClaimed, ["points": row.claimed.words(in: say)])
        let reviewers = say(.scoreConfirmReviewers, ["points": given])
        let differ = say(.scoreCompareDiffer, ["range": row.spread.range.words(in: say)])
        return """
            <p><strong>\(claimed)</strong>\(if: !given.isEmpty, " · \(reviewers)") \
            \(if: !row.spread.isAgreed, "\(StatusTag(differ, .warn))")</p>
            """
    }

    private func change(_ code: String, _ say: Language) -> HTML {
        let (reason, evidence) = ("reason-\(code)", "evidence-\(code)")
        return """
            \(Field.text(reason, say(.scoreSheetWhy), value: values[reason] ?? "", error: errors[reason]).optional(in: say))\
            \(Field.text(evidence, say(.scoreSheetSeen), value: values[evidence] ?? "", error: errors[evidence]).optional(in: say))
            """
    }
}
