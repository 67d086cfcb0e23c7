package import Domain
package import Wording

/// Other numbers and ranks, tried on a copy.
package struct AllocationTrialPage: Sendable {
    package struct Line: Sendable {
        let nomination: ID<Nomination>
        let name: String
        let kind: AwardKind
        let rank: Int?
        let now: AllocationOutcome
        let then: AllocationOutcome

        package init(
            nomination: ID<Nomination>, name: String, kind: AwardKind, rank: Int?, now: AllocationOutcome,
            then: AllocationOutcome
        ) {
            (self.nomination, self.name, self.kind) = (nomination, name, kind)
            (self.rank, self.now, self.then) = (rank, now, then)
        }
    }

    private let occasion: Occasion
    private let award: AwardForm
    private let plan: Plan
    /// By their place in the list, as the address names them.
    private let rules: [QuotaRule]
    private let lines: [Line]
    private let trial: AllocationTrial
    /// Awards that were decided; they keep their places whatever is tried.
    private let taken: Int
    private let errors: FormErrors

    package init(
        occasion: Occasion, award: AwardForm, plan: Plan, rules: [QuotaRule], lines: [Line], trial: AllocationTrial,
        taken: Int, errors: FormErrors
    ) {
        self.taken = taken
        (self.occasion, self.award, self.plan) = (occasion, award, plan)
        (self.rules, self.lines, self.trial, self.errors) = (rules, lines, trial, errors)
    }

    package let title: Phrase = .allocationTrialTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [
                .init(occasion.name, OccasionPath.detail(occasion.id)),
                .init(say(.allocationTitle), AllocationPath.of(occasion.id, award: award.code)),
            ], here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: award.name, breadcrumb: crumbs))
            <p class="soft">\(say(.allocationTrialHelp))\(if: taken > 0, " \(say(.allocationTrialTaken, ["count": String(taken)]))")</p>
            \(Columns(main: "\(result(say))", side: "\(Panel(html: "\(form(say))"))"))
            """
    }

    private func result(_ say: Language) -> HTML {
        let came = lines.filter { $0.now != .placed && $0.then == .placed }.map(\.name).joined(separator: ", ")
        let went = lines.filter { $0.now == .placed && $0.then != .placed }.map(\.name).joined(separator: ", ")
        let change: HTML =
            came.isEmpty && went.isEmpty
            ? "<p>\(say(.allocationTrialSame))</p>"
            : """
            \(if: !came.isEmpty, "<p><strong>\(say(.allocationTrialIn, ["names": came]))</strong></p>")\
            \(if: !went.isEmpty, "<p><strong>\(say(.allocationTrialOut, ["names": went]))</strong></p>")
            """
        let columns: [Table.Column] = [
            .init(say(.allocationNominee)), .number(say(.allocationRank)), .init(say(.allocationKind)),
            .init(say(.allocationTrialNow)), .init(say(.allocationTrialThen)),
        ]
        let rows = lines.map { line -> [HTML] in
            [
                "\(TextLink(line.name, to: NominationPath.detail(line.nomination)))",
                HTML(text: line.rank.map(String.init) ?? "–"), HTML(text: say(line.kind.phrase)),
                outcome(line.now, say), outcome(line.then, say),
            ]
        }
        let empty = EmptyState(say(.allocationNone), hint: say(.allocationNoneHint))
        let table = Table(say(.allocationList), columns: columns, rows: rows, empty: empty)
        return Panel(say(.allocationList), "\(change)\(table)").html
    }

    private func outcome(_ outcome: AllocationOutcome, _ say: Language) -> HTML {
        let words = say(outcome.phrase(naming: plan.occasionNames))
        return outcome == .placed ? "\(StatusTag(words, .ok))" : "<span class=\"soft\">\(words)</span>"
    }

    private func form(_ say: Language) -> Form {
        let numbers = HTML.each(rules.enumerated().filter { $0.element.competence == .own }) { place, rule in
            let name = "max-\(place)"
            let value = trial.maxima[place].map(String.init) ?? ""
            let label = say(rule.phrase(naming: plan.occasionNames))
            return
                "\(Field.text(name, label, value: value, error: errors[name], kind: .number, width: .short).optional(in: say))"
        }
        let ranks = HTML.each(lines) { line in
            let name = "rank-\(line.nomination)"
            let value = trial.ranks[line.nomination].map(String.init) ?? ""
            let label = say(.allocationTrialRank, ["name": line.name])
            return
                "\(Field.text(name, label, value: value, error: errors[name], kind: .number, width: .short).optional(in: say))"
        }
        let buttons = ButtonRow(
            Button(say(.allocationTrialRun)),
            Button(say(.allocationTrialReset), to: AllocationPath.trial(occasion.id, award: award.code)))
        return Form.asking(
            AllocationPath.trial(occasion.id),
            """
            \(HiddenField("award", award.code))\
            \(FieldGroup(say(.allocationRules), numbers))\(FieldGroup(say(.allocationRank), ranks))\(buttons)
            """)
    }
}
