import Domain
import Operations

/// What a unit writes about one participant.
struct DemoStory: Sendable {
    let participant: ID<Participant>
    let person: DemoParticipant
    let award: String
    let year: Int
    let number: Int

    func form(_ plan: Plan, today: Day, unscheduled: Bool) -> NominationForm {
        let title = DemoTexts.achievement(number, year: year)
        let first = max(plan.identity.period.first, Day(year, 1, 5) ?? today)
        let theme = plan.themes.isEmpty ? [] : [plan.themes[number % plan.themes.count].code]
        return NominationForm(
            award: award, report: DemoTexts.report(person.name, title, year: year), themes: theme,
            criteria: plan.criteria(forGroup: person.group(in: plan)).map(\.code),
            achievements: [
                AchievementForm(
                    title: unscheduled ? "\(title), đợt cao điểm" : title, first: min(first, today), last: today)
            ])
    }
}
