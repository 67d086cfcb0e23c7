package import Domain
package import Wording

/// The ranked list of one occasion and award beside what the plan allows, and what follows from it.
package struct AllocationPage: Sendable {
    /// One nomination in the council's order.
    package struct Line: Sendable {
        let nomination: Nomination
        let name: String
        let unitName: String
        let outcome: AllocationOutcome
        /// The counters it was measured by.
        let why: Phrase?
        /// The place is kept; no decision names it meanwhile.
        let isOnHold: Bool

        package init(
            nomination: Nomination, name: String, unitName: String, outcome: AllocationOutcome, why: Phrase? = nil,
            isOnHold: Bool = false
        ) {
            self.isOnHold = isOnHold
            (self.nomination, self.name, self.unitName) = (nomination, name, unitName)
            (self.outcome, self.why) = (outcome, why)
        }
    }

    /// How much of one rule is used: by one unit for a rule per unit, by all otherwise.
    package struct Use: Sendable {
        let rule: QuotaRule
        let unitName: String?
        let used: Int

        package init(rule: QuotaRule, unitName: String?, used: Int) {
            (self.rule, self.unitName, self.used) = (rule, unitName, used)
        }
    }

    private let occasion: Occasion
    private let award: AwardForm
    private let plan: Plan
    private let lines: [Line]
    private let uses: [Use]
    private let taken: Int
    private let decisions: [Decision]
    private let typed: TypedFields
    private let csrf: String
    private let errors: FormErrors
    /// Equals nobody has decided yet, and what was decided.
    package var ties: [AllocationTiePage.Tie] = []
    package var decided: [TieDecision] = []

    /// - Parameters:
    ///   - taken: awards of this occasion decided before; they hold their places.
    ///   - decisions: award decisions of this occasion and form, discarded ones left out.
    package init(
        occasion: Occasion, award: AwardForm, plan: Plan, lines: [Line], uses: [Use], taken: Int,
        decisions: [Decision], typed: TypedFields, csrf: String, errors: FormErrors
    ) {
        (self.occasion, self.award, self.plan) = (occasion, award, plan)
        (self.lines, self.uses, self.taken, self.decisions) = (lines, uses, taken, decisions)
        (self.typed, self.csrf, self.errors) = (typed, csrf, errors)
    }

    package let title: Phrase = .allocationTitle

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb(
            [.init(say(.navOccasions), OccasionPath.list), .init(occasion.name, OccasionPath.detail(occasion.id))],
            here: say(title), in: say)
        return """
            \(PageHead(say(title), subtitle: award.name, breadcrumb: crumbs))
            <p>\(say(.allocationHelp))</p>
            \(tieNotices(say))
            \(Columns(main: "\(Panel(say(.allocationList), list(say)))\(draft(say))", side: "\(Panel(say(.allocationRules), quotas(say)))\(made(say))"))
            """
    }

    private func quotas(_ say: Language) -> HTML {
        let held = ["count": String(taken)]
        let gauges = HTML.each(uses) { use in
            let label = [say(use.rule.kindsPhrase), use.unitName].compactMap(\.self).joined(separator: " – ")
            return """
                \(QuotaGauge(label, planned: use.used, limit: use.rule.maximum, in: say))\
                <p class="soft">\(say(use.rule.phrase(naming: plan.occasionNames))) (\(say(.allocationSection, ["source": use.rule.source])))</p>
                """
        }
        return """
            \(if: uses.isEmpty, "<p>\(say(.allocationNoRules))</p>")\(gauges)
            \(if: taken > 0, "<p class=\"soft\">\(say(.allocationTaken, held))</p>")
            """
    }

    private func list(_ say: Language) -> HTML {
        let rows = lines.map { line -> [HTML] in
            [
                "\(TextLink(line.name, to: NominationPath.detail(line.nomination.id)))\(if: line.isOnHold, "<br>\(HoldTag(in: say))")",
                HTML(text: line.nomination.rank.map(String.init) ?? ""),
                HTML(text: say(line.nomination.kind.countsAs.phrase)), HTML(text: line.unitName),
                outcome(line, say), HTML(text: say(line.nomination.status.phrase)),
            ]
        }
        let columns: [Table.Column] = [
            .init(say(.allocationNominee)), .number(say(.allocationRank)), .init(say(.allocationKind)),
            .init(say(.allocationUnit)), .init(say(.allocationOutcome)), .init(say(.allocationNow)),
        ]
        let empty = EmptyState(say(.allocationNone), hint: say(.allocationNoneHint))
        return "\(Table(say(.allocationList), columns: columns, rows: rows, empty: empty))\(act(say))"
    }

    private func outcome(_ line: Line, _ say: Language) -> HTML {
        let words = say(line.outcome.phrase(naming: plan.occasionNames))
        let why: HTML = line.why.map { "<br><span class=\"soft\">\(say($0).asStart)</span>" } ?? ""
        switch line.outcome {
        case .placed: return "\(StatusTag(words, .ok))\(why)"
        case .tied, .waits: return "\(StatusTag(words, .warn))\(why)"
        case .left, .noRule: return "\(words)\(why)"
        }
    }

    private func tieNotices(_ say: Language) -> HTML {
        HTML.each(ties) { tie in
            let words: HTML = """
                <p>\(say(.allocationTieNotice, ["names": tie.members.map(\.name).joined(separator: ", ")]))</p>\
                <p>\(Button(say(.allocationTieButton), to: AllocationPath.tie(occasion.id, award: award.code, first: tie.members[0].nomination.id)))</p>
                """
            return "\(Notice(html: words, .warn, in: say))"
        }
    }

    private var isDrafted: Bool { decisions.contains { $0.status == .draft || $0.status == .pending } }

    private var isAllocated: Bool { lines.contains { $0.nomination.status == .allocated } }

    private func act(_ say: Language) -> HTML {
        guard !lines.isEmpty, !isDrafted else { return .empty }
        let hidden = [
            HiddenField("revision", String(occasion.revision.number)), HiddenField("award", award.code),
        ]
        let content: HTML = """
            <p class="soft">\(say(.allocationUndo))</p>
            \(ButtonRow(Button(say(.allocationButton), isAllocated || !ties.isEmpty ? .quiet : .primary), Button(say(.allocationTrial), to: AllocationPath.trial(occasion.id, award: award.code))))
            """
        return "\(Form(action: AllocationPath.of(occasion.id), csrf: csrf, hidden: hidden, content))"
    }

    private func draft(_ say: Language) -> HTML {
        guard isAllocated, !isDrafted else { return .empty }
        let waiting = lines.filter { $0.isOnHold && $0.nomination.status == .allocated }
        let names = ["names": waiting.map(\.name).joined(separator: ", ")]
        let waits: HTML = waiting.isEmpty ? .empty : "\(Notice(say(.allocationWaitingHold, names), .warn, in: say))"
        // Who is on hold keeps the place, and there is nothing to draft where nobody else has one.
        if waiting.count == lines.count(where: { $0.nomination.status == .allocated }) {
            return "\(Panel(say(.allocationDraft), waits))"
        }
        let hidden = [HiddenField("occasion", occasion.id.text), HiddenField("award", award.code)]
        let content: HTML = """
            \(Field.text("moneySource", say(.allocationMoneySource), value: typed["moneySource"] ?? "",
                hint: say(.allocationMoneyHint), error: errors["moneySource"]))
            \(ButtonRow(Button(say(.allocationDraft))))
            """
        let form = Form(action: DecisionPath.list, csrf: csrf, hidden: hidden, content)
        return "\(Panel(say(.allocationDraft), "<p>\(say(.allocationDraftText))</p>\(waits)\(form)"))"
    }

    private func made(_ say: Language) -> HTML {
        guard !decisions.isEmpty else { return .empty }
        let links = HTML.each(decisions) { decision in
            """
            <p>\(TextLink(DecisionWords.name(decision, in: say), to: DecisionPath.detail(decision.id))) \
            \(DecisionTag(decision.status, in: say))</p>
            """
        }
        return "\(Panel(say(.allocationDrafted), links))"
    }
}

extension QuotaRule {
    /// The kinds it counts, `tập thể, hộ gia đình`, to label its gauge.
    var kindsPhrase: Phrase {
        let counted = AwardKind.allCases.filter(kinds.contains).map(\.phrase)
        return Phrase(
            counted.map(\.vietnamese).joined(separator: ", "), counted.map(\.english).joined(separator: ", "))
    }
}

/// When the plan has several own award forms: which one to allocate.
package struct AllocationChoicePage: Sendable {
    private let occasion: Occasion
    private let awards: [AwardForm]

    package init(occasion: Occasion, awards: [AwardForm]) { (self.occasion, self.awards) = (occasion, awards) }

    package let title: Phrase = .allocationTitle

    package func html(in say: Language) -> HTML {
        let links = HTML.each(awards) { award in
            "<p>\(TextLink(award.name, to: AllocationPath.of(occasion.id, award: award.code)))</p>"
        }
        return """
            \(PageHead(say(title), subtitle: occasion.name))
            \(Panel(say(.allocationChoose), links))
            """
    }
}
