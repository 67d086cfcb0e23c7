/// When a session began and ended, as its minutes say it.
package struct SittingTimes: Hashable, Sendable {
    package let began: Moment
    package let ended: Moment

    package init(began: Moment, ended: Moment) { (self.began, self.ended) = (began, ended) }

    /// Ends after it began, not before the day the session was called for, and not in the future.
    func defects(of session: CouncilSession, at now: Moment) -> [Reason] {
        var reasons: [Reason] = []
        if began.day < session.at.day {
            reasons.append(Reason(.sessionBeganBefore, field: "began", ["day": session.at.day.vietnamese]))
        }
        if ended <= began { reasons.append(Reason(.sessionTimesReversed, field: "ended")) }
        if ended > now { reasons.append(Reason(.sessionEndAhead, field: "ended")) }
        return reasons
    }
}

extension CouncilSession {
    /// What the records know of begin and end before the secretary says it: the opening and now where they lie on the
    /// session's own day, the time it was called for otherwise; no end for what is entered on a later day.
    package func proposedTimes(opened: Moment?, at now: Moment) -> (began: Moment, ended: Moment?) {
        let began = opened.flatMap { $0.day == at.day ? $0 : nil } ?? at
        return (began, now.day == began.day && now > began ? now : nil)
    }

    /// Opens on `now`: nobody meets before the day everybody was invited for, unless a reason says why it was brought
    /// forward; it is then a session of the day it is held. All that stands in the way is told at once.
    package func opened(council: Council, at now: Moment, because reason: String) throws -> CouncilSession {
        guard now.day < at.day else { return try opened(council: council) }
        var held = self
        held.at = now
        let ahead =
            reason.isEmpty ? [Reason(.sessionAhead, field: "reason", ["day": at.day.vietnamese])] : []
        do {
            held = try held.opened(council: council)
        } catch let refusal as Refusal {
            throw Refusal(refusal.reasons + ahead)
        }
        try Refusal.raise(ahead)
        return held
    }
}
