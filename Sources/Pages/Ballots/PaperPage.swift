package import Domain
package import Wording

/// The paper of a secret ballot, for somebody the program does not know.
package struct PaperPage: Sendable {
    /// One item as the paper shows it.
    package struct Item: Sendable {
        let nomination: ID<Nomination>
        let name: String
        let facts: String
        let receipt: BallotReceipt
        /// As it was counted; `nil` before.
        let counted: BallotChoice?

        package init(
            nomination: ID<Nomination>, name: String, facts: String, receipt: BallotReceipt,
            counted: BallotChoice? = nil
        ) {
            (self.nomination, self.name, self.facts, self.receipt) = (nomination, name, facts, receipt)
            self.counted = counted
        }
    }

    /// What the paper is good for now.
    package struct Sheet: Sendable {
        let status: BallotBoxStatus
        let isCast: Bool
        let items: [Item]
        let code: String

        package init(status: BallotBoxStatus, isCast: Bool, items: [Item], code: String) {
            (self.status, self.isCast, self.items, self.code) = (status, isCast, items, code)
        }
    }

    private let session: ID<CouncilSession>
    private let sheet: Sheet?
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors

    /// - Parameter sheet: `nil` when there is no paper on this device.
    package init(session: ID<CouncilSession>, sheet: Sheet?, typed: TypedFields, csrf: String, errors: FormErrors) {
        (self.session, self.sheet, self.typed, self.csrf, self.errors) = (session, sheet, typed, csrf, errors)
    }

    package let title: Phrase = .paperTitle

    package func html(in say: Language) -> HTML {
        let head = PageHead(say(title), subtitle: say(.paperNameless))
        guard let sheet else { return "\(head)\(ReadingColumn(without(say)))" }
        return "\(head)\(ReadingColumn("\(content(sheet, say))\(if: !sheet.isCast, code(sheet, say))"))"
    }

    private func without(_ say: Language) -> HTML {
        let form = Form(
            action: BallotPath.paper(session), csrf: csrf, hidden: [HiddenField("act", "open")],
            """
            \(Field.text("paper", say(.paperCode), error: errors["paper"], autocomplete: "off"))
            \(ButtonRow(Button(say(.paperShow))))
            """)
        return """
            \(Panel(html: "\(EmptyState(say(.paperNone), hint: say(.paperNoneHint)))\(form)"))
            """
    }

    private func content(_ sheet: Sheet, _ say: Language) -> HTML {
        if sheet.isCast { return receipts(sheet, say) }
        switch sheet.status {
        case .handingOut:
            return """
                \(Notice(say(.paperWait), .info, in: say))
                \(ButtonRow(Button(say(.paperReload), .primary, to: BallotPath.paper(session))))
                """
        case .voting: return ballot(sheet, say)
        case .sealed, .counted: return "\(Notice(say(.paperNotCast), .warn, in: say))"
        }
    }

    private func ballot(_ sheet: Sheet, _ say: Language) -> HTML {
        let choices = BallotChoice.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let fields = sheet.items.map { item in
            Field.radios(
                "choice-\(item.nomination)", item.name, choices, chosen: typed["choice-\(item.nomination)"],
                hint: item.facts, error: errors["choice-\(item.nomination)"])
        }
        let form = Form(
            action: BallotPath.paper(session), csrf: csrf, hidden: [HiddenField("act", "cast")],
            "\(fields)<p class=\"soft\">\(say(.paperCastHint)) \(say(.paperUnanimous))</p>\(ButtonRow(Button(say(.paperCast))))"
        )
        return "\(Panel(say(.paperChoose), "\(form)"))"
    }

    private func receipts(_ sheet: Sheet, _ say: Language) -> HTML {
        let isCounted = sheet.status == .counted
        let rows = sheet.items.map { item -> [HTML] in
            [HTML(text: item.name), "<code class=\"receipt\">\(item.receipt.grouped)</code>"]
                + (isCounted ? [HTML(text: item.counted.map { say($0.phrase) } ?? say(.paperNotFound))] : [])
        }
        let columns: [Table.Column] =
            [.init(say(.conflictItem)), .init(say(.paperReceipt))] + (isCounted ? [.init(say(.paperCountedAs))] : [])
        let table = Table(say(.paperReceipt), columns: columns, rows: rows)
        // A field, so that a tap selects the whole of it.
        let one: HTML = """
            <label class="label" for="paper-code">\(say(.paperOneCode))</label>\
            <input class="input receipt" id="paper-code" readonly value="\(sheet.code)">
            """
        return """
            \(Panel(say(.paperDone), aside: "\(PrintButton(in: say))", "<p>\(say(.paperDoneHint))</p>\(one)\(table)"))
            \(ButtonRow(Button(say(.paperBack), to: BallotPath.home(session))))
            """
    }

    private func code(_ sheet: Sheet, _ say: Language) -> HTML {
        """
        <details><summary class="linklike">\(say(.paperCode))</summary>
        <p class="soft">\(say(.paperCodeHint))</p><p><code class="receipt">\(sheet.code)</code></p></details>
        """
    }
}
