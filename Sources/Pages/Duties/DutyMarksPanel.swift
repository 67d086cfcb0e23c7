package import Domain
package import Wording

/// What the office said was done, and a form to say more: what no record of the program tells of.
package struct DutyMarksPanel: Sendable {
    /// As typed.
    package struct Entry: Sendable {
        package var key: String
        package var done: String
        package var note: String

        package init(key: String = "", done: String, note: String = "") {
            (self.key, self.done, self.note) = (key, done, note)
        }
    }

    private let open: [Duty]
    private let marks: [DutyMark]
    private let entry: Entry
    private let canMark: Bool
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter open: those the reader may say of that they are done.
    package init(
        open: [Duty], marks: [DutyMark], entry: Entry, canMark: Bool, csrf: String, errors: FormErrors
    ) {
        (self.open, self.marks, self.entry, self.canMark) = (open, marks, entry, canMark)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package func html(in say: Language) -> HTML {
        """
        \(if: canMark && !open.isEmpty, "\(Panel(say(.dutyMarkTitle), form(say)))")
        \(Panel(say(.dutyMarked), "\(table(say))"))
        """
    }

    private func form(_ say: Language) -> HTML {
        let choices = open.map { Choice($0.key, "\(say($0.phrase)) (\($0.due.vietnamese))") }
        let duty = Field.select(
            "duty", say(.dutyMarkDuty), choices, chosen: entry.key, blank: say(.chooseOne), error: errors["duty"])
        let done = Field.date("done", say(.dutyMarkDone), typed: entry.done, error: errors["done"])
        let note = Field.text(
            "note", say(.dutyMarkNote), value: entry.note, hint: say(.dutyMarkNoteHint), error: errors["note"])
        let text: HTML = "<p class=\"soft prose\">\(say(.dutyMarkText))</p>"
        let form = Form(
            action: DutyPath.marks, csrf: csrf, "\(duty)\(done)\(note)\(Button(say(.dutyMarkSave), .primary))")
        return "\(text)\(form)"
    }

    private func table(_ say: Language) -> Table {
        Table(
            say(.dutyMarked),
            columns: [
                .init(say(.dutyWhat)), .init(say(.dutyDue)), .init(say(.dutyMarkDone)), .init(say(.dutyMarkNote)),
            ] + (canMark ? [.init(say(.dutyMarkDrop))] : []),
            rows: marks.map { cells($0, say) }, empty: EmptyState(say(.dutyMarkedNone)))
    }

    private func cells(_ mark: DutyMark, _ say: Language) -> [HTML] {
        let drop = Form(
            action: DutyPath.markRemoval, csrf: csrf,
            "\(Button(say(.dutyMarkDrop), .quiet, name: "duty", value: mark.key, context: mark.name))")
        return [
            "\(say(mark.phrase))", "\(mark.due.vietnamese)", "\(mark.done.vietnamese)", "\(mark.note)",
        ] + (canMark ? ["\(drop)"] : [])
    }
}
