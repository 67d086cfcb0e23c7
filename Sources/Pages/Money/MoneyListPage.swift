package import Domain
package import Wording

/// The money of one decision as a list to be signed for.
package struct MoneyListPage: Sendable {
    private let decision: Decision
    private let award: String
    private let list: MoneyList
    private let day: Day
    private let highestOnly: Citation?
    /// The decision this one replaces: what was paid by its list is not paid again.
    package var replaced: Issue?
    /// Issued decisions that replace this one or take back some of it.
    package var followers: [Decision] = []

    package init(decision: Decision, award: String, list: MoneyList, day: Day, highestOnly: Citation?) {
        (self.decision, self.award, self.list) = (decision, award, list)
        (self.day, self.highestOnly) = (day, highestOnly)
    }

    package let title: Phrase = .moneyTitle

    package func html(in say: Language) -> HTML {
        let name = DecisionWords.name(decision, in: say)
        let crumbs = Breadcrumb(
            [.init(say(.decisionsTitle), DecisionPath.list), .init(name, DecisionPath.detail(decision.id))],
            here: say(title), in: say)
        let file = Button(say(.moneyFile), to: DecisionPath.moneyFile(decision.id))
        let source: HTML =
            decision.moneySource.isEmpty ? .empty : "<p>\(say(.decisionMoneySource)): \(decision.moneySource)</p>"
        return """
            \(PageHead(say(title), subtitle: "\(name) · \(award)", breadcrumb: crumbs, aside: "\(PrintButton(in: say)) \(file)"))
            <p>\(say(.moneyHelp, ["day": day.vietnamese]))</p>
            \(if: decision.issue == nil, "\(Notice(say(.moneyDraft), .info, in: say))")
            \(warnings(say))
            \(Panel(html: "\(table(say))<p><strong>\(say(.moneyTotal, ["sum": list.total.vietnamese]))</strong></p>\(source)\(rules(say))"))
            """
    }

    /// On paper too: the accountant pays by the sheet.
    private func warnings(_ say: Language) -> HTML {
        let before = replaced.map { issue in
            Notice(say(.moneyReplaces, ["number": issue.text, "day": issue.day.vietnamese]), .warn, in: say)
        }
        let after = followers.compactMap(\.issue).map { issue in
            Notice(say(.moneyReplaced, ["number": issue.text, "day": issue.day.vietnamese]), .warn, in: say)
        }
        return "\(before)\(after)"
    }

    private func table(_ say: Language) -> Table {
        let columns: [Table.Column] = [
            .number(say(.decisionGoldBook)), .init(say(.decisionName)), .init(say(.moneyKind)),
            .number(say(.moneyMultiplier)), .number(say(.moneySalary)), .number(say(.moneyExact)),
            .number(say(.moneyPaid)), .init(say(.moneyNote)), .init(say(.moneyReceived)),
        ]
        let rows = list.lines.map { line -> [HTML] in
            let detail: HTML = line.item.detail.isEmpty ? .empty : "<br><span class=\"soft\">\(line.item.detail)</span>"
            return [
                "\(line.item.goldBook)", "<strong>\(line.item.name)</strong>\(detail)",
                "\(say(line.item.kind.phrase))", "\(MoneyListPage.multiplier(line, in: say))",
                "\(line.factors?.salary.value.vietnamese ?? "–")", "\(line.factors?.exact.vietnamese ?? "–")",
                "\(line.paid.vietnamese)", "\(MoneyListPage.note(line, in: say))", "",
            ]
        }
        return Table(say(title), columns: columns, rows: rows)
    }

    /// `3/10`, never 0.3.
    package static func multiplier(_ line: MoneyList.Line, in say: Language) -> String {
        line.factors.map { "\($0.multiplier.value.numerator)/\($0.multiplier.value.denominator)" }
            ?? say(.moneyUnknown)
    }

    package static func note(_ line: MoneyList.Line, in say: Language) -> String {
        line.outdone.map { say(.moneyOutdone, ["decision": $0]) } ?? ""
    }

    /// Every figure with its place, once.
    private func rules(_ say: Language) -> HTML {
        let figures = list.lines.compactMap(\.factors).flatMap { [$0.multiplier.citation, $0.salary.citation] }
        var citations: [Citation] = []
        for citation in figures + [list.rounding?.citation, highestOnly].compactMap(\.self)
        where !citations.contains(citation) { citations.append(citation) }
        let lines = HTML.join(citations.map { "\(CitationLine($0, in: say))" }, separator: "; ")
        return "<p class=\"soft\">\(say(.moneyHighest)) <span class=\"check-source\">\(lines)</span></p>"
    }
}
