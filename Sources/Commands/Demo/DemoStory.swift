import Domain
import Operations

/// What a unit writes about one participant.
struct DemoStory: Sendable {
    let participant: ID<Participant>
    let person: DemoParticipant
    let award: String
    let year: Int
    let number: Int
    var planted: DemoPlant?

    func form(_ plan: Plan, today: Day, unscheduled: Bool) -> NominationForm {
        let first = max(plan.identity.period.first, Day(year, 1, 5) ?? today)
        let theme = plan.themes.isEmpty ? [] : [plan.themes[number % plan.themes.count].code]
        return NominationForm(
            award: award, report: "\(DemoTexts.report(person.name, own, year: year))\(added)", themes: theme,
            criteria: plan.criteria(forGroup: person.group(in: plan)).map(\.code),
            achievements: [
                AchievementForm(
                    title: unscheduled || isAgainOfUnscheduled ? "\(title), đợt cao điểm" : title,
                    first: min(first, today), last: today)
            ])
    }

    /// The report tells of it, whatever the achievement is called.
    private var own: String { DemoTexts.achievement(number, year: year) }

    private var title: String {
        switch planted {
        case .again(let earlier, _): DemoTexts.achievement(earlier, year: year)
        case .initiative(let text): DemoPlantedTexts.all[text].initiative
        case .original, .copy, nil: own
        }
    }

    private var isAgainOfUnscheduled: Bool {
        if case .again(_, isUnscheduled: true) = planted { true } else { false }
    }

    /// What is written below the usual text.
    private var added: String {
        switch planted {
        case .original(let text): "\n" + DemoPlantedTexts.all[text].report
        case .copy(let text): "\n" + DemoPlantedTexts.all[text].copy
        case .again, .initiative, nil: ""
        }
    }
}
