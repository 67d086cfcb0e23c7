package import Domain
package import Wording

/// The fund in one year: sums, warnings, every line, and the form for another.
package struct FundPage: Sendable {
    private let year: FundYear
    private let years: [Int]
    private let canRecord: Bool
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors
    /// Issued decisions whose money no line tells of.
    package var unentered: [Decision] = []

    package init(
        year: FundYear, years: [Int], canRecord: Bool, typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.year, self.years, self.canRecord) = (year, years, canRecord)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .fundTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.decisionsTitle), DecisionPath.list)], here: say(title), in: say)
        let links = HTML.join(
            years.map { number in
                number == year.year
                    ? "<strong>\(number)</strong>" : "\(TextLink(String(number), to: FundPath.year(number)))"
            }, separator: " · ")
        return """
            \(PageHead("\(say(title)) \(year.year)", breadcrumb: crumbs, aside: "\(PrintButton(in: say))"))
            <p class="soft">\(say(.fundHelp))</p><p>\(say(.fundYear)): \(links)</p>
            \(warnings(say))\(if: canRecord && !unentered.isEmpty, offers(say))
            \(Columns(main: "\(Panel(html: "\(table(say))"))", side: "\(sums(say))\(if: canRecord, form(say))"))
            """
    }

    private func warnings(_ say: Language) -> HTML {
        if year.warnings.isEmpty { return .empty }
        let items = year.warnings.map { CheckList.Item(.warn, say($0.phrase), citation: $0.citation) }
        return "\(CheckList(items, in: say))"
    }

    /// One press enters the money of an issued decision; the day is the decision's until the clerk knows the payment's.
    private func offers(_ say: Language) -> HTML {
        let rows = unentered.compactMap { decision -> [HTML]? in
            guard let issue = decision.issue else { return nil }
            let document = "Quyết định số \(issue.text) ngày \(issue.day.vietnamese)"
            let hidden = [
                HiddenField("kind", FundKind.rewards.rawValue), HiddenField("amount", String(decision.total.amount)),
                HiddenField("day", issue.day.vietnamese), HiddenField("text", decision.title),
                HiddenField("document", document),
            ]
            let button = Button(say(.fundEnterDecision), .quiet, context: issue.text)
            return [
                "\(TextLink(DecisionWords.name(decision, in: say), to: DecisionPath.detail(decision.id)))",
                HTML(text: issue.day.vietnamese), HTML(text: decision.total.vietnamese),
                "\(Form(action: FundPath.list, csrf: csrf, hidden: hidden, "\(button)"))",
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.fundText)), .init(say(.fundDay)), .number(say(.fundAmount)), .init(say(.fundAdd)),
        ]
        let table = Table(say(.fundUnentered), columns: columns, rows: rows)
        return "\(Panel(say(.fundUnentered), "<p class=\"soft\">\(say(.fundUnenteredHelp))</p>\(table)"))"
    }

    private func sums(_ say: Language) -> Panel {
        let lines: [(Phrase, Dong)] = [
            (.fundCarried, year.carried), (.fundIncome, year.income), (.fundExpense, year.expense),
            (.fundBalance, year.balance),
        ]
        return Panel(
            say(.fundSums), "\(DefinitionList(lines.map { .init(say($0.0), "\($0.1.vietnamese) đồng") }))")
    }

    private func table(_ say: Language) -> Table {
        var columns: [Table.Column] = [
            .init(say(.fundText)), .init(say(.fundDay)), .init(say(.fundKind)), .number(say(.fundAmount)),
            .init(say(.fundDocument)), .init(say(.fundState)),
        ]
        if canRecord { columns.append(.init(say(.fundCancel))) }
        let rows = year.entries.map { entry -> [HTML] in
            let isOn = entry.status == .entered
            return [
                HTML(text: entry.text), HTML(text: entry.day.vietnamese), HTML(text: say(entry.kind.phrase).asStart),
                HTML(text: entry.amount.vietnamese), HTML(text: entry.document),
                "\(StatusTag(say(entry.status.phrase), isOn ? .ok : .neutral))",
            ] + (canRecord ? [isOn ? cancel(entry, say) : .empty] : [])
        }
        return Table(say(title), columns: columns, rows: rows, empty: EmptyState(say(.fundNone)))
    }

    private func cancel(_ entry: FundEntry, _ say: Language) -> HTML {
        let hidden = [HiddenField("revision", String(entry.revision.number))]
        let button = Button(say(.fundCancel), .quiet, context: entry.text)
        return "\(Form(action: FundPath.cancellation(entry.id), csrf: csrf, hidden: hidden, "\(button)"))"
    }

    private func form(_ say: Language) -> HTML {
        let kinds = FundKind.allCases.map { Choice($0.rawValue, say($0.phrase).asStart) }
        let fields: HTML = """
            \(Field.select("kind", say(.fundKind), kinds, chosen: typed["kind"], blank: "–", error: errors["kind"]))
            \(Field.text("amount", say(.fundAmount), value: typed["amount"] ?? "", hint: say(.fundAmountHint), error: errors["amount"], kind: .number, width: .half))
            \(Field.date("day", say(.fundDay), typed: typed["day"] ?? "", error: errors["day"]))
            \(Field.text("text", say(.fundText), value: typed["text"] ?? "", error: errors["text"]))
            \(Field.text("document", say(.fundDocument), value: typed["document"] ?? "", error: errors["document"]))
            \(ButtonRow(Button(say(.fundAdd))))
            """
        return "\(Panel(say(.fundAdd), "\(Form(action: FundPath.list, csrf: csrf, fields))"))"
    }
}

package enum FundPath {
    package static let list = "/fund"

    package static func year(_ year: Int) -> String { "\(list)?year=\(year)" }
    package static func cancellation(_ id: ID<FundEntry>) -> String { "\(list)/\(id)/cancellation" }
}
