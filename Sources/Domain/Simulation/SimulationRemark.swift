/// Something about a simulated season a clerk should look at.
package enum SimulationRemark: Hashable, Sendable {
    /// A day that somebody set and nobody works on.
    case notWorked(SimulatedEvent)
    /// A step before the one it follows.
    case outOfOrder(SimulatedEvent, before: SimulatedEvent)
    /// What goes upward has to go before the council has met.
    case upwardTooEarly(SimulatedEvent, council: SimulatedEvent)
    /// Part of the season comes after the movement's last day.
    case afterMovement(SimulatedEvent)
    /// Two kinds of award of one year meet; whether their numbers add up is the plan's to say.
    case sameYear(String, String)
}

extension Simulation {
    package var remarks: [SimulationRemark] {
        plan.occasions.flatMap { remarks(events(of: $0.code)) + upward($0.code) } + sameYear
    }

    private func remarks(_ events: [SimulatedEvent]) -> [SimulationRemark] {
        let idle = events.filter { !input.calendar.isWorking($0.day) }.map(SimulationRemark.notWorked)
        // A review follows the decision, not the publication before it in the list.
        let order = zip(events, events.dropFirst()).filter { $0.1.step != .review && $0.1.day < $0.0.day }
            .map { SimulationRemark.outOfOrder($0.1, before: $0.0) }
        let late = events.first { $0.day > plan.identity.period.last }.map(SimulationRemark.afterMovement)
        return idle + order + [late].compactMap(\.self)
    }

    private func upward(_ occasion: String) -> [SimulationRemark] {
        guard let upward = day(of: .upward, on: occasion), let council = day(of: .council, on: occasion),
            council.day >= upward.day
        else { return [] }
        return [.upwardTooEarly(upward, council: council)]
    }

    private var sameYear: [SimulationRemark] {
        plan.occasions.filter { $0.kind == .yearly }.compactMap { yearly in
            let review = plan.occasions.first {
                $0.year == yearly.year && ($0.kind == .interim || $0.kind == .final)
            }
            return review.map { .sameYear(yearly.name, $0.name) }
        }
    }
}
