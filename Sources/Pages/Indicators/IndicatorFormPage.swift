package import Domain
package import Wording

/// Setting an indicator, adopting a suggestion, or changing one: the same form.
package struct IndicatorFormPage: Sendable {
    /// The form as typed.
    package struct Entry: Sendable {
        package var theme = ""
        package var criterion = ""
        package var kind = ""
        package var name = ""
        package var measure = ""
        package var direction = IndicatorDirection.higher.rawValue
        package var groups: Set<String> = []
        package var reporters: Set<String> = []
        package var cadence = ""
        package var day = ""
        package var due = ""
        package var baseline = ""
        package var targets = ""
        package var wholeTargets = ""
        package var evidence = ""
        package var combining = ""
        package var from = ""
        package var reason = ""
        package var origin = ""

        package init() {}
    }

    package enum Purpose: Sendable {
        case new
        case change(Indicator)
    }

    private let purpose: Purpose
    private let plan: Plan
    private let entry: Entry
    private let revision: Revision?
    private let csrf: String
    private let errors: FormErrors

    package init(
        _ purpose: Purpose, plan: Plan, entry: Entry, revision: Revision? = nil, csrf: String, errors: FormErrors
    ) {
        (self.purpose, self.plan, self.entry, self.revision) = (purpose, plan, entry, revision)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase {
        switch purpose {
        case .new: .indicatorNew
        case .change(let indicator): Phrase.indicatorChangeTitle.filled(["name": indicator.name])
        }
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.indicatorsTitle), IndicatorPath.list)], here: say(title), in: say)
        let isNew = if case .new = purpose { true } else { false }
        let hidden =
            isNew ? [HiddenField("origin", entry.origin)] : [HiddenField("revision", String(revision?.number ?? 0))]
        let form = Form(
            action: action, csrf: csrf, hidden: hidden,
            """
            \(if: isNew, identity(say))\(meaning(say))\(reporting(say))\(targets(say))\(validity(isNew, say))
            \(ButtonRow(Button(say(.save)), Button(say(.cancel), to: back)))
            """)
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(isNew ? .indicatorsText : .indicatorChangeText))</p>\(Panel(html: "\(form)"))"))
            """
    }

    private var action: String {
        switch purpose {
        case .new: IndicatorPath.list
        case .change(let indicator): IndicatorPath.change(indicator.id)
        }
    }

    private var back: String {
        switch purpose {
        case .new: IndicatorPath.list
        case .change(let indicator): IndicatorPath.detail(indicator.id)
        }
    }

    /// What an indicator keeps for ever.
    private func identity(_ say: Language) -> HTML {
        let themes = plan.themes.map { Choice($0.code, "\($0.code)) \($0.name)") }
        let criteria = plan.criteria.map { Choice($0.code, "\($0.code). \($0.text)") }
        let kinds = IndicatorKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return """
            \(Field.select("theme", say(.indicatorTheme), themes, chosen: entry.theme, blank: say(.chooseOne), error: errors["theme"]))
            \(Field.select("criterion", say(.indicatorCriterion), criteria, chosen: entry.criterion, blank: "–", error: errors["criterion"]).optional(in: say))
            \(Field.select("kind", say(.indicatorKind), kinds, chosen: entry.kind, blank: say(.chooseOne), error: errors["kind"]))
            """
    }

    private func meaning(_ say: Language) -> HTML {
        let directions = IndicatorDirection.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let groups = plan.participants.map { Choice($0.code, $0.name) }
        return """
            \(Field.text("name", say(.indicatorName), value: entry.name, error: errors["name"]))
            \(Field.text("measure", say(.indicatorMeasure), value: entry.measure, hint: say(.indicatorMeasureHint), error: errors["measure"], width: .half).optional(in: say))
            \(Field.radios("direction", say(.indicatorDirection), directions, chosen: entry.direction, sideBySide: true, error: errors["direction"]))
            \(if: !groups.isEmpty, "\(Field.checkboxes("groups", say(.indicatorGroups), groups, chosen: entry.groups, hint: say(.indicatorGroupsHint), error: errors["groups"]).optional(in: say))")
            """
    }

    private func reporting(_ say: Language) -> HTML {
        let kinds = OrgUnitKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let cadences = Cadence.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        return """
            \(Field.checkboxes("reporters", say(.indicatorReporters), kinds, chosen: entry.reporters, error: errors["reporters"]))
            \(Field.select("cadence", say(.indicatorCadence), cadences, chosen: entry.cadence, blank: say(.chooseOne), error: errors["cadence"]))
            \(Field.text("due", say(.indicatorDue), value: entry.due, hint: say(.indicatorDueHint), error: errors["due"], kind: .number, width: .short))
            \(Field.date("day", say(.indicatorDay), typed: entry.day, hint: say(.indicatorDayHint), error: errors["day"]).optional(in: say))
            \(combining(say))
            \(Field.longText("evidence", say(.indicatorEvidence), value: entry.evidence, error: errors["evidence"], rows: 2).optional(in: say))
            """
    }

    /// All ways for a new one, as the kind is chosen on the same form; those of its kind for one that is changed.
    private func combining(_ say: Language) -> HTML {
        let kind =
            if case .change(let indicator) = purpose { indicator.kind } else { IndicatorKind(rawValue: entry.kind) }
        let hint = kind?.proposedCombination.map {
            say(.indicatorCombiningProposed, ["way": say($0.phrase)])
        }
        let ways: [PeriodCombination] =
            if case .change(let indicator) = purpose { indicator.kind.combinations } else { PeriodCombination.allCases }
        let choices = ways.map { Choice($0.rawValue, say($0.phrase)) }
        return """
            \(Field.select("combining", say(.indicatorCombining), choices, chosen: entry.combining, blank: say(.combiningUnsaid), hint: hint ?? say(.indicatorCombiningHint), error: errors["combining"]).optional(in: say))
            """
    }

    private func targets(_ say: Language) -> HTML {
        """
        \(Field.text("baseline", say(.indicatorBaseline), value: entry.baseline, hint: say(.indicatorBaselineHint), error: errors["baseline"], kind: .number, width: .short).optional(in: say))
        \(Field.longText("targets", say(.indicatorTargets), value: entry.targets, hint: say(.indicatorTargetsHint), error: errors["targets"], rows: 4).optional(in: say))
        \(Field.longText("whole-targets", say(.indicatorWholeTargets), value: entry.wholeTargets, hint: say(.indicatorTargetsHint), error: errors["whole-targets"], rows: 4).optional(in: say))
        """
    }

    private func validity(_ isNew: Bool, _ say: Language) -> HTML {
        """
        \(Field.date("from", say(.indicatorFrom), typed: entry.from, hint: say(.indicatorFromHint), error: errors["from"]))
        \(if: !isNew, "\(Field.text("reason", say(.indicatorReason), value: entry.reason, error: errors["reason"]))")
        """
    }
}

/// What retiring an indicator does, with the one button that does it.
package struct IndicatorRetirementPage: Sendable {
    private let indicator: Indicator
    private let from: String
    private let reason: String
    private let csrf: String
    private let errors: FormErrors

    package init(indicator: Indicator, from: String, reason: String, csrf: String, errors: FormErrors) {
        (self.indicator, self.from, self.reason) = (indicator, from, reason)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase { Phrase.indicatorRetireTitle.filled(["name": indicator.name]) }

    package func html(in say: Language) -> HTML {
        let back = IndicatorPath.detail(indicator.id)
        let form = Form(
            action: IndicatorPath.retirement(indicator.id), csrf: csrf,
            hidden: [HiddenField("revision", String(indicator.revision.number))],
            """
            \(Field.date("from", say(.indicatorRetireFrom), typed: from, error: errors["from"]))
            \(Field.text("reason", say(.indicatorReason), value: reason, error: errors["reason"]))
            \(ButtonRow(Button(say(.indicatorRetire), .danger), Button(say(.cancel), to: back)))
            """)
        return """
            \(PageHead(say(title)))
            \(ReadingColumn("\(Panel(html: "<p>\(say(.indicatorRetireText))</p>\(form)"))"))
            """
    }
}
