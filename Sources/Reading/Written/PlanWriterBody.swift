import Domain

/// Sections I to III: aims, participants, time, themes, criteria.
struct PlanWriterBody {
    let plan: Plan

    func write(into page: inout WrittenPage) {
        if !plan.purposes.isEmpty || !plan.requirements.isEmpty {
            page.section(WrittenForms.aims)
            statements(plan.purposes, WrittenForms.purposes, into: &page)
            statements(plan.requirements, WrittenForms.requirements, into: &page)
        }
        page.section(WrittenForms.content)
        participants(into: &page)
        time(into: &page)
        themes(into: &page)
        criteria(into: &page)
    }

    private func statements(_ statements: [PlanStatement], _ title: String, into page: inout WrittenPage) {
        guard !statements.isEmpty else { return }
        page.part(title)
        for (index, statement) in statements.enumerated() {
            let place = page.item(index, statement.text)
            page.note(place, statement.text, source: (statement.source, place))
        }
    }

    private func participants(into page: inout WrittenPage) {
        guard !plan.participants.isEmpty else { return }
        page.part(WrittenForms.participants)
        for (index, group) in plan.participants.enumerated() {
            let text = WrittenForms.participant.write(["name": group.name, "kind": WrittenWords.word(group.kind)])
            let place = page.item(index, text)
            page.note(place, text, code: (group.code, place), source: (group.source, place))
        }
    }

    private func time(into page: inout WrittenPage) {
        page.part(WrittenForms.time)
        page.line(WrittenForms.period.write(WrittenPeriod.values(plan.identity.period)))
        for (index, phase) in plan.phases.enumerated() {
            let values = WrittenPeriod.values(phase.period).merging(["name": phase.name]) { first, _ in first }
            let text = WrittenForms.phase.write(values)
            let place = page.item(index, text)
            page.note(place, text, code: (phase.code, place), source: (phase.source, place))
        }
    }

    private func themes(into page: inout WrittenPage) {
        guard !plan.themes.isEmpty else { return }
        page.part(WrittenForms.themes)
        for (index, theme) in plan.themes.enumerated() {
            let text = WrittenForms.theme.write(["name": theme.name, "text": theme.text])
            let place = page.item(index, text)
            let letter = WrittenNumbers.letter(index)
            page.note(place, text, code: (theme.code, letter), source: (theme.source, place))
        }
    }

    /// Neighbours for the same groups stand together.
    private func criteria(into page: inout WrittenPage) {
        guard !plan.criteria.isEmpty else { return }
        page.section(WrittenForms.criteria)
        let names = WrittenNames(plan.participants.map { ($0.code, $0.name) })
        var (groups, index): ([String]?, Int) = (nil, 0)
        for criterion in plan.criteria {
            if groups != criterion.groups {
                page.part(WrittenForms.judged.write(["groups": names.list(criterion.groups)]))
                (groups, index) = (criterion.groups, 0)
            }
            let place = page.item(index, criterion.text)
            page.note(place, criterion.text, code: (criterion.code, place), source: (criterion.source, place))
            index += 1
        }
    }
}

enum WrittenPeriod {
    static func values(_ period: Period) -> LineForm.Values {
        period.first.parts.merging(period.last.parts("2")) { first, _ in first }
    }
}
