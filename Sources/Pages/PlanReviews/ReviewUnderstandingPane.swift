import Domain
import Wording

/// What was understood, part by part.
struct ReviewUnderstandingPane: HTMLPart {
    let view: ReviewView
    /// Only this part, from this entry on; `nil` for all of them.
    let only: (part: PlanPart, from: Int)?

    private var say: Language { view.say }

    var html: HTML {
        let parts = view.sheet.parts.filter { only == nil || $0.part == only?.part }
        return """
            <section class="review-pane review-understood" id="\(ReviewAnchor.understood)" tabindex="0" \
            aria-label="\(say(.reviewUnderstood))"><h2>\(say(.reviewUnderstood))</h2>\
            \(HTML.each(parts) { part($0) })</section>
            """
    }

    private func part(_ part: ReviewPart) -> HTML {
        let from = min(only?.from ?? 0, part.entries.count)
        let shown = part.entries[from...].prefix(ReviewUnderstandingPane.mostEntries)
        let rest = part.entries.count - from - shown.count
        return """
            <section class="review-part" id="\(ReviewAnchor.part(part.part))">\
            <div class="review-part-head"><h3>\(say(part.part.phrase))\(if: part.part != .identity, " \(CountBadge(part.entries.count))")</h3>\
            \(acts(part))</div>\
            \(if: part.part == .papers, "<p class=\"soft\">\(say(.reviewBeside))</p>")\
            \(HTML.each(view.problems(part.part)) { "<p class=\"field-error\">\($0)</p>" })\
            \(HTML.each(part.accepted) { accepted($0, part.part) })\
            \(if: part.entries.isEmpty, "<p class=\"soft\">\(say(.reviewNothing))</p>")\
            \(HTML.each(Array(shown.enumerated())) { entry($1, part.part, from + $0 + 1) })\
            \(if: rest > 0, more(part.part, from + shown.count, rest))</section>
            """
    }

    private func acts(_ part: ReviewPart) -> HTML {
        guard view.canEdit, part.part != .findings else { return .empty }
        let unsure = part.entries.filter { $0.removed == nil }.reduce(0) { sum, entry in
            sum + entry.fields.count { $0.standing == .unsure }
        }
        let name = say(part.part.phrase)
        return """
            <div class="buttons">\(if: unsure > 0, all(part.part, unsure))\
            \(if: part.part == .phases && lacksPhases(part), wholePeriod)\
            \(if: part.part != .identity, "\(Button(say(.reviewAdd), to: PlanReviewPath.entry(part.part, PlanEdit.newEntry, of: view.review.id), context: name))")\
            </div>
            """
    }

    /// The time of the movement is known and nothing divides it.
    private func lacksPhases(_ part: ReviewPart) -> Bool {
        let identity = view.sheet.part(.identity)?.entries.first?.fields ?? []
        let hasTime = ["first", "last"].allSatisfy { key in identity.contains { $0.key == key && !$0.typed.isEmpty } }
        return hasTime && part.entries.allSatisfy { $0.removed != nil }
    }

    private var wholePeriod: HTML {
        let address = PlanReviewPath.page(.wholePeriod, of: view.review.id)
        return """
            <button class="button quiet" form="\(ReviewForm.id)" formaction="\(url: address)">\
            \(say(.reviewWholePeriod))</button>
            """
    }

    private func all(_ part: PlanPart, _ count: Int) -> HTML {
        """
        <button class="button quiet" form="\(ReviewForm.id)" name="place" value="\(part.rawValue)">\
        \(say(.reviewConfirmAll, ["count": "\(count)"]))<span class="unseen"> \(say(part.phrase))</span></button>
        """
    }

    private func accepted(_ correction: PlanCorrection, _ part: PlanPart) -> HTML {
        let values = ["who": correction.by.name, "when": correction.by.at.words(in: say)]
        return """
            <p class="soft">\(say(.reviewPartConfirmed, values))\
            \(if: view.canEdit, "\(ReviewUndo(correction, say(part.phrase), view))")</p>
            """
    }

    private func entry(_ entry: ReviewEntry, _ part: PlanPart, _ number: Int) -> HTML {
        ReviewEntryCard(part: part, entry: entry, number: number, view: view).html
    }

    private func more(_ part: PlanPart, _ from: Int, _ rest: Int) -> HTML {
        let address =
            "\(PlanReviewPath.review(view.review.id))?part=\(part.rawValue)&entry=\(from)#\(ReviewAnchor.understood)"
        return "<p>\(TextLink(say(.reviewMoreEntries, ["count": "\(rest)"]), to: address))</p>"
    }

    static let mostEntries = 200
}

/// One entry of a part with its values.
struct ReviewEntryCard: HTMLPart {
    let part: PlanPart
    let entry: ReviewEntry
    let number: Int
    let view: ReviewView

    private var say: Language { view.say }

    var html: HTML {
        let name = say(.reviewEntry, ["part": say(part.phrase), "number": "\(number)"])
        let fields = entry.fields.filter { !isOwnCode($0) }
        let content: HTML = """
            \(told(name))\
            <dl>\(HTML.each(fields) { ReviewValue(part: part, entry: entry, field: $0, view: view).html })</dl>\
            \(HTML.each(problems) { "<p class=\"field-error\">\($0)</p>" })\(edit(name))
            """
        return """
            <article class="review-entry\(entry.removed == nil ? "" : " review-removed")" \
            id="\(ReviewAnchor.entry(part, entry.key))">\
            \(isSettled ? folded(name, content) : "\(if: part != .identity, "<h4>\(name)</h4>")\(content)")</article>
            """
    }

    private var problems: [String] { view.problems(part, entry.key) }

    /// What the program calls an entry by for itself says nothing to people.
    private func isOwnCode(_ field: ReviewField) -> Bool {
        part.hasMadeCodes && field.key == "code" && [.made, .changed].contains(field.standing)
            && view.problems(part, entry.key, field.key).isEmpty
    }

    /// Nothing in it waits for anybody, and nobody changed it: it is opened by whoever wants to see it.
    private var isSettled: Bool {
        part != .identity && part != .findings && problems.isEmpty && entry.removed == nil
            && entry.fields.allSatisfy {
                [.sure, .made, .accepted].contains($0.standing) && view.problems(part, entry.key, $0.key).isEmpty
            }
    }

    private func folded(_ name: String, _ content: HTML) -> HTML {
        """
        <details class="fold"><summary><h4>\(name)</h4>\(if: !brief.isEmpty, " <span class=\"soft\">\(brief)</span>")</summary>\
        \(content)</details>
        """
    }

    /// The first words of what it says.
    private var brief: String {
        let said =
            ["name", "text", "body", "kind", "award"].lazy.compactMap { key in
                entry.fields.first { $0.key == key && !$0.said.isEmpty }?.said
            }.first ?? ""
        return said.count > 70 ? said.prefix(69) + "…" : said
    }

    private func told(_ name: String) -> HTML {
        let told: [(PlanCorrection?, Phrase)] = [
            (entry.added, .reviewAdded), (entry.removed, .reviewRemoved), (entry.accepted, .reviewConfirmedBy),
        ]
        return HTML.each(told) { correction, phrase in
            guard let correction else { return .empty }
            let values = ["who": correction.by.name, "when": correction.by.at.words(in: say)]
            return """
                <p class="soft">\(say(phrase, values))\(if: view.canEdit, "\(ReviewUndo(correction, name, view))")</p>
                """
        }
    }

    private func edit(_ name: String) -> HTML {
        guard view.canEdit, part != .findings, entry.removed == nil else { return .empty }
        let address = PlanReviewPath.entry(part, entry.key, of: view.review.id)
        let lacks = entry.fields.contains { $0.standing == .absent }
        return "<p>\(Button(say(lacks ? .reviewFillIn : .reviewEdit), to: address, context: name))</p>"
    }
}
