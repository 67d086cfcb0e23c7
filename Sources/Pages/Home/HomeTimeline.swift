package import Domain
import Wording

/// The movement's years, phases and occasions.
package struct HomeMovement: Sendable {
    package let period: Period
    package let phases: [Phase]
    package let occasions: [Event]

    package init(period: Period, phases: [Phase], occasions: [Event]) {
        (self.period, self.phases, self.occasions) = (period, phases, occasions)
    }

    package struct Event: Sendable {
        package let kind: OccasionKind
        package let name: String
        package let year: Int
        /// The deadline of intake, once the office has set one.
        package let deadline: Day?
        package let address: String

        package init(kind: OccasionKind, name: String, year: Int, deadline: Day?, address: String) {
            (self.kind, self.name, self.year, self.deadline, self.address) = (kind, name, year, deadline, address)
        }
    }
}

struct HomeTimeline: HTMLPart {
    let movement: HomeMovement
    let today: Day
    let language: Language

    var html: HTML {
        let years = movement.period.first.year...movement.period.last.year
        let title = language(
            .homeTimeline, ["first": String(years.lowerBound), "last": String(years.upperBound)])
        let timeline = Timeline(
            title, years: years, phases: movement.phases.map { .init($0.name, $0.period) },
            events: movement.occasions.map(event), today: today, in: language)
        return Panel(title, "\(timeline)<p class=\"soft\">\(language(.homeTimelineNote))</p>").html
    }

    private func event(_ occasion: HomeMovement.Event) -> Timeline.Event {
        Timeline.Event(
            occasion.kind, occasion.name, occasion.deadline ?? place(of: occasion), to: occasion.address)
    }

    /// No day is known before the occasion is opened: a review stands on the last day of its year, and the yearly
    /// awards of the same year a month before, so that both can be seen.
    private func place(of occasion: HomeMovement.Event) -> Day {
        let review = movement.occasions.contains {
            $0.year == occasion.year && $0.kind != .yearly && $0.kind != .unscheduled
        }
        let last = Day(occasion.year, 12, 31) ?? today
        return occasion.kind == .yearly && review ? last.adding(days: -31) : last
    }
}
