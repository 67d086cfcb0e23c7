package import Domain
package import Wording

/// One entry as a form: each value with the words of the paper it was read from.
package struct PlanReviewEntryPage: Sendable {
    private let review: PlanReview
    private let part: PlanPart
    private let entry: ReviewEntry
    private let number: Int
    private let typed: [String: [String]]?
    private let errors: FormErrors
    private let csrf: String

    /// - Parameters:
    ///   - number: of the entry within its part, from 1.
    ///   - typed: what came with a form that was not saved; `nil` at first.
    ///   - errors: of that form, and what keeps the entry from being launched.
    package init(
        review: PlanReview, part: PlanPart, entry: ReviewEntry, number: Int, typed: [String: [String]]? = nil,
        errors: FormErrors, csrf: String
    ) {
        (self.review, self.part, self.entry, self.number) = (review, part, entry, number)
        (self.typed, self.errors, self.csrf) = (typed, errors, csrf)
    }

    private var isNew: Bool { entry.key == PlanEdit.newEntry }

    package func title(in say: Language) -> String {
        let name = say(part.phrase)
        guard !isNew else { return say(.reviewEntryNew, ["part": name]) }
        let what = part == .identity ? name : say(.reviewEntry, ["part": name, "number": "\(number)"])
        return say(.reviewEntryTitle, ["what": what])
    }

    package func html(in say: Language) -> HTML {
        let address = PlanReviewPath.entry(part, entry.key, of: review.id)
        let back = isNew ? PlanReviewPath.review(review.id) : PlanReviewPath.shown(part, entry.key, of: review.id)
        let revision = HiddenField("revision", "\(review.revision.number)")
        let buttons = ButtonRow(Button(say(.reviewSave)), Button(say(.cancel), to: back))
        let fields: HTML = "\(HTML.each(entry.fields.filter(isAsked)) { field($0, say).html })\(buttons)"
        let form = Form(action: address, csrf: csrf, hidden: [revision], fields)
        return """
            \(PageHead(title(in: say), breadcrumb: crumbs(say)))
            \(ReadingColumn("\(form)\(if: !isNew && part != .identity, removal(address, revision, say))"))
            """
    }

    /// A code that only the program needs is made by it when the entry is kept.
    private func isAsked(_ field: ReviewField) -> Bool {
        !(part.hasMadeCodes && field.key == "code" && field.typed.isEmpty)
    }

    private func crumbs(_ say: Language) -> Breadcrumb {
        Breadcrumb(
            [
                .init(say(.movementTitle), MovementPath.plan), .init(say(.reviewsTitle), PlanReviewPath.list),
                .init(review.paper.name, PlanReviewPath.review(review.id)),
            ], here: title(in: say), in: say)
    }

    private func removal(_ address: String, _ revision: HiddenField, _ say: Language) -> HTML {
        let content: HTML = """
            <p class="soft">\(say(.reviewRemoveHint))</p>\(Button(say(.reviewRemove), .danger))
            """
        return Form(action: "\(address)/removal", csrf: csrf, hidden: [revision], content).html
    }

    private func field(_ field: ReviewField, _ say: Language) -> Field {
        let (label, hint, error) = (label(field, say), hint(field, say), errors[field.key])
        let values = typed.map { $0[field.key] ?? [] } ?? field.typed
        let value = values.first ?? ""
        switch field.input {
        case .text: return Field.text(field.key, label, value: value, hint: hint, error: error)
        case .longText:
            return Field.longText(
                field.key, label, value: value, hint: hint, error: error, rows: value.count > 300 ? 10 : 4)
        case .count: return Field.text(field.key, label, value: value, hint: hint, error: error, width: .short)
        case .number:
            return Field.text(
                field.key, label, value: value, hint: hint, error: error, kind: .number, width: .short)
        case .day: return Field.date(field.key, label, typed: value, hint: hint, error: error)
        case .choice(let options):
            return Field.select(
                field.key, label, options.map { Choice($0.value, $0.label) }, chosen: value,
                blank: say(.chooseOne), hint: hint, error: error)
        case .list(let options):
            return Field.checkboxes(
                field.key, label, options.map { Choice($0.value, $0.label) }, chosen: Set(values), hint: hint,
                error: error)
        }
    }

    /// The code of a theme and of a row of points is the number the paper gives it.
    private func label(_ field: ReviewField, _ say: Language) -> String {
        field.key == "code" && [.themes, .scoring].contains(part)
            ? say(.reviewNumber) : PlanField.label(field.key, in: say)
    }

    private func hint(_ field: ReviewField, _ say: Language) -> String? {
        let standing: String? =
            switch field.standing {
            case .absent where !isNew: say(.reviewAbsentHint)
            case .unsure: say(.reviewUnsureHint)
            default: nil
            }
        let number: String? =
            field.key == "code" && [.themes, .scoring].contains(part) && field.typed.isEmpty
            ? say(.reviewNumberHint) : nil
        let pieces = [number ?? standing, quote(field, say)].compactMap { $0 }
        return pieces.isEmpty ? nil : pieces.joined(separator: " ")
    }

    private func quote(_ field: ReviewField, _ say: Language) -> String? {
        guard let quote = field.quote, field.standing != .sure || quote != field.said else { return nil }
        let cut = quote.count > 400 ? quote.prefix(399) + "…" : quote[...]
        guard let line = field.line else { return say(.reviewQuoteOnly, ["quote": String(cut)]) }
        return say(.reviewQuote, ["quote": String(cut), "line": say(.reviewLine, ["line": "\(line)"])])
    }
}
