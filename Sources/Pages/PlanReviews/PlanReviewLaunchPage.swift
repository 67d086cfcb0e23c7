package import Domain
package import Wording

/// What launching will do, before it is done; or everything that keeps it from being done.
package struct PlanReviewLaunchPage: Sendable {
    private let review: PlanReview
    private let obstacles: [ReviewObstacle]
    private let sheet: ReviewSheet?
    private let newOccasions: [String]
    private let differences: [PlanDifference]
    private let findings: [PlanFinding]
    private let against: ID<Plan>?
    private let warnings: [Phrase]
    private let isUnsure: Bool
    private let csrf: String
    /// What it costs; `nil` while something keeps it from being launched.
    package var foreseen: Simulation?

    /// The field that names the plan the differences were told against; empty for none.
    package static let againstField = "against"
    /// The box that says that the warnings were read.
    package static let readField = "read"

    /// - Parameters:
    ///   - sheet: the entries the obstacles belong to.
    ///   - against: the plan in force that the differences compare with.
    ///   - warnings: to be confirmed before launching.
    ///   - isUnsure: launching was tried without confirming them.
    package init(
        review: PlanReview, obstacles: [ReviewObstacle], sheet: ReviewSheet? = nil, newOccasions: [String],
        differences: [PlanDifference], findings: [PlanFinding], against: ID<Plan>? = nil, warnings: [Phrase] = [],
        isUnsure: Bool = false, csrf: String
    ) {
        (self.against, self.warnings, self.isUnsure) = (against, warnings, isUnsure)
        (self.review, self.obstacles, self.newOccasions) = (review, obstacles, newOccasions)
        self.sheet = sheet
        (self.differences, self.findings, self.csrf) = (differences, findings, csrf)
    }

    package let title: Phrase = .reviewLaunchTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(say(.movementTitle), MovementPath.plan), .init(say(.reviewsTitle), PlanReviewPath.list),
                .init(review.paper.name, PlanReviewPath.review(review.id)),
            ], here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: review.paper.name, breadcrumb: crumbs))
            \(obstacles.isEmpty ? launch(say) : blocked(say))
            """
    }

    private func blocked(_ say: Language) -> HTML {
        Panel(
            say(.reviewBlocked), aside: "\(CountBadge(obstacles.count))",
            """
            <p class="soft">\(say(.reviewBlockedHint))</p>
            <ul class="checks">\(HTML.each(obstacles) { obstacle($0, say) })</ul>
            """
        ).html
    }

    private func obstacle(_ obstacle: ReviewObstacle, _ say: Language) -> HTML {
        """
        <li class="check check-bad"><span class="check-mark" aria-hidden="true">!</span><div>\
        \(words(obstacle, say)) \(place(obstacle, say))</div></li>
        """
    }

    /// "Số lượng khen thưởng 2 (dòng 49, “12 cá nhân”): thiếu Thẩm quyền."
    private func words(_ obstacle: ReviewObstacle, _ say: Language) -> String {
        let sentence = ReviewObstacleWords.text(obstacle, say)
        guard let entry = entry(obstacle, say) else { return sentence }
        guard obstacle.kind == .missing, !obstacle.field.isEmpty else { return "\(entry): \(sentence)" }
        return say(.reviewLacks, ["entry": entry, "field": PlanField.label(obstacle.field, in: say)])
    }

    private func entry(_ obstacle: ReviewObstacle, _ say: Language) -> String? {
        guard let part = obstacle.part, part != .identity,
            let entries = sheet?.part(part)?.entries,
            let place = entries.firstIndex(where: { $0.key == obstacle.entry })
        else { return nil }
        let name = say(.reviewEntry, ["part": say(part.phrase), "number": "\(place + 1)"])
        let fields = entries[place].fields
        let quoted = ["maximum", "name", "text", "body", "kind"].lazy.compactMap { key in
            fields.first { $0.key == key && $0.line != nil && $0.quote?.isEmpty == false }
        }.first
        guard let quoted, let line = quoted.line, let quote = quoted.quote else { return name }
        let short = quote.count > 60 ? quote.prefix(59) + "…" : quote[...]
        return say(.reviewPlace, ["entry": name, "line": "\(line)", "quote": String(short)])
    }

    private func place(_ obstacle: ReviewObstacle, _ say: Language) -> HTML {
        guard let part = obstacle.part else { return .empty }
        let pieces = [say(part.phrase), obstacle.field.isEmpty ? "" : PlanField.label(obstacle.field, in: say)]
        let anchor =
            obstacle.entry.isEmpty ? ReviewAnchor.part(part) : ReviewAnchor.entry(part, obstacle.entry)
        let label = pieces.filter { !$0.isEmpty }.joined(separator: " – ")
        return """
            <span class="check-source">\(TextLink(label, to: "\(PlanReviewPath.review(review.id))#\(anchor)"))</span>
            """
    }

    private func launch(_ say: Language) -> HTML {
        let added = newOccasions.isEmpty ? say(.movementPreviewNone) : newOccasions.joined(separator: "; ")
        let facts = DefinitionList([.init(say(.movementPreviewNew), added)])
        let buttons = ButtonRow(
            Button(say(.reviewLaunch)), Button(say(.cancel), to: PlanReviewPath.review(review.id)))
        let form = Form(
            action: PlanReviewPath.page(.launch, of: review.id), csrf: csrf,
            hidden: [
                HiddenField("revision", "\(review.revision.number)"),
                HiddenField(PlanReviewLaunchPage.againstField, against?.text ?? ""),
            ], "\(confirmation(say))\(buttons)")
        return """
            \(ReadingColumn("<p>\(say(.reviewLaunchHint))</p>\(Panel(html: "\(facts)"))"))
            \(foreseen.map { PlanBudgetPanel($0, in: say) })
            \(ReadingColumn("\(form)"))
            \(if: !findings.isEmpty, "\(PlanNotesPanel(findings: findings, showsPlace: false, language: say))")
            \(Panel(say(.reviewDifferences), aside: "\(CountBadge(differences.count))", difference(say)))
            """
    }

    private func confirmation(_ say: Language) -> HTML {
        if warnings.isEmpty { return .empty }
        let box = Field.checkboxes(
            PlanReviewLaunchPage.readField, say(.reviewLaunchSure), [Choice("yes", say(.reviewLaunchRead))],
            error: isUnsure ? say(.reviewLaunchUnread) : nil)
        return "\(HTML.each(warnings) { Notice(say($0), .warn, in: say).html })\(box)"
    }

    private func difference(_ say: Language) -> HTML {
        if differences.isEmpty { return "<p>\(say(.reviewNoDifferences))</p>" }
        let shown = differences.prefix(PlanReviewLaunchPage.mostDifferences)
        let rows = shown.map { item -> [HTML] in
            ["\(say(item.part.phrase))", "\(say(item.kind.phrase))", "\(label(item, say))\(changes(item, say))"]
        }
        let table = Table(
            say(.reviewDifferences),
            columns: [.init(say(.movementSourceColumn)), .init(say(.reviewsAct)), .init(say(PlanField.text.phrase))],
            rows: rows)
        let rest = differences.count - shown.count
        return "\(table)\(if: rest > 0, "<p class=\"soft\">\(say(.reviewMoreDifferences, ["count": "\(rest)"]))</p>")"
    }

    /// Of a number: its award, occasion, kind and how it is counted, each in words.
    private func label(_ item: PlanDifference, _ say: Language) -> String {
        guard item.part == .quotas else { return item.label }
        let pieces = item.label.split(separator: " · ").map(String.init)
        guard pieces.count == 4 else { return item.label }
        return zip(["award", "occasion", "kind", "scope"], pieces).map { PlanField.said($1, $0, in: say) }
            .joined(separator: " · ")
    }

    private func changes(_ item: PlanDifference, _ say: Language) -> HTML {
        guard !item.changes.isEmpty else { return .empty }
        return "<ul>\(HTML.each(item.changes) { "<li>\(change($0, say))</li>" })</ul>"
    }

    private func change(_ change: PlanDifference.Change, _ say: Language) -> String {
        let short = { (text: String) in
            text.isEmpty ? say(.reviewNone) : String(PlanField.said(text, change.field, in: say).prefix(400))
        }
        return say(
            .reviewBecomes,
            [
                "field": PlanField.label(change.field, in: say), "before": short(change.before),
                "after": short(change.after),
            ])
    }

    private static let mostDifferences = 300
}
