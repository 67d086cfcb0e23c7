package import Domain
package import Wording

/// Adopting a group of suggestions at once: what they are, and what the clerk says for all of them.
package struct IndicatorGroupPage: Sendable {
    /// The form as typed.
    package struct Entry: Sendable {
        package var reporters: Set<String> = []
        package var cadence = ""
        package var due = ""
        package var from = ""

        package init() {}
    }

    private let group: IndicatorGroup
    private let suggestions: [IndicatorSuggestion]
    private let entry: Entry
    private let csrf: String
    private let errors: FormErrors

    package init(
        _ group: IndicatorGroup, suggestions: [IndicatorSuggestion], entry: Entry, csrf: String, errors: FormErrors
    ) {
        (self.group, self.suggestions, self.entry) = (group, suggestions, entry)
        (self.csrf, self.errors) = (csrf, errors)
    }

    package var title: Phrase {
        Phrase.indicatorGroupTitle.filled(["group": group.phrase.vietnamese, "group-en": group.phrase.english])
    }

    package func html(in say: Language) -> HTML {
        let crumbs = Breadcrumb([.init(say(.indicatorsTitle), IndicatorPath.list)], here: say(title), in: say)
        let list = HTML.each(suggestions) { found -> HTML in
            let way = found.combining.map { say($0.phrase) } ?? say(.combiningUnsaid)
            return """
                <li>\(found.name) (\(found.measure)) <span class="soft">\(found.theme.code)) \(found.theme.name); \(say(.indicatorCombining)): \(way)</span></li>
                """
        }
        let form = Form(
            action: IndicatorPath.group(group), csrf: csrf,
            "\(fields(say))\(ButtonRow(Button(say(.indicatorGroupAdopt)), Button(say(.cancel), to: IndicatorPath.list)))"
        )
        return """
            \(PageHead(say(title), breadcrumb: crumbs))
            \(ReadingColumn("<p class=\"soft\">\(say(.indicatorsSuggestedText))</p><ul>\(list)</ul>\(Panel(html: "\(form)"))"))
            """
    }

    private func fields(_ say: Language) -> HTML {
        let kinds = OrgUnitKind.allCases.map { Choice($0.rawValue, say($0.phrase)) }
        let cadences = Cadence.allCases.filter { $0 != .once }.map { Choice($0.rawValue, say($0.phrase)) }
        return """
            \(Field.checkboxes("reporters", say(.indicatorReporters), kinds, chosen: entry.reporters, error: errors["reporters"]))
            \(Field.select("cadence", say(.indicatorCadence), cadences, chosen: entry.cadence, blank: say(.chooseOne), error: errors["cadence"]))
            \(Field.text("due", say(.indicatorDue), value: entry.due, hint: say(.indicatorDueHint), error: errors["due"], kind: .number, width: .short))
            \(Field.date("from", say(.indicatorFrom), typed: entry.from, hint: say(.indicatorFromHint), error: errors["from"]))
            """
    }
}
