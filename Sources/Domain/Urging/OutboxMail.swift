/// A mail on its way to one person: written once, then tried until it is out of the house or given up.
package struct OutboxMail: Hashable, Sendable {
    package let id: ID<OutboxMail>
    package let agency: ID<Agency>
    package let account: ID<Account>
    package let kind: MailKind
    /// The day it was written on: one digest for a person and day.
    package let day: Day
    package let address: MailAddress
    package let subject: String
    package let body: String
    package private(set) var status: OutboxStatus
    /// How often sending began.
    package private(set) var attempts: Int
    /// Not tried before.
    package private(set) var nextTry: Moment
    /// What the last server said that did not take it; empty before.
    package private(set) var fault: String
    package let made: Moment
    package private(set) var sent: Moment?
    package private(set) var revision: Revision

    package init(
        id: ID<OutboxMail>, agency: ID<Agency>, account: ID<Account>, kind: MailKind, day: Day, address: MailAddress,
        subject: String, body: String, status: OutboxStatus = .queued, attempts: Int = 0, nextTry: Moment,
        fault: String = "", made: Moment, sent: Moment? = nil, revision: Revision = .first
    ) {
        (self.id, self.agency, self.account, self.kind, self.day) = (id, agency, account, kind, day)
        (self.address, self.subject, self.body, self.status) = (address, subject, body, status)
        (self.attempts, self.nextTry, self.fault) = (attempts, nextTry, fault)
        (self.made, self.sent, self.revision) = (made, sent, revision)
    }

    /// Taken up by one sender: no other one takes it within a quarter of an hour. Whoever dies in between leaves it to be
    /// tried again (decisions/0052).
    package func claimed(at now: Moment) throws -> OutboxMail {
        guard OutboxStatus.waiting.contains(status), nextTry <= now else { throw Refusal(.changedMeanwhile) }
        var next = moved
        next.attempts += 1
        next.nextTry = now.adding(minutes: OutboxMail.claim)
        return next
    }

    /// Whether a sender may have it just now: its claim cannot be told from a short wait.
    package func mayBeOut(at now: Moment) -> Bool { nextTry > now && nextTry <= now.adding(minutes: OutboxMail.claim) }

    /// What came of a try.
    package func ended(_ outcome: MailOutcome, at now: Moment) -> OutboxMail {
        var next = moved
        switch outcome {
        case .sent: (next.status, next.sent, next.fault) = (.sent, now, "")
        case .never(let fault): (next.status, next.fault) = (.failed, OutboxMail.short(fault))
        case .later(let fault):
            next.fault = OutboxMail.short(fault)
            next.status = attempts >= OutboxMail.patience ? .failed : .retried
            // 5, 10, 20 … minutes, at most half a day.
            next.nextTry = now.adding(minutes: min(5 << min(max(attempts - 1, 0), 10), 720))
        }
        return next
    }

    /// A digest tells how things stand on its day: on a later one it would remind of what was done meanwhile.
    package func isOutdated(on day: Day) -> Bool { kind == .digest && self.day < day }

    /// Given up because its day is over; what it was to tell is told anew.
    package func lapsed() -> OutboxMail {
        var next = moved
        next.status = .failed
        next.fault = OutboxMail.short("[lapsed] \(fault)")
        return next
    }

    /// Given up before, wanted again.
    package func requeued(at now: Moment) throws -> OutboxMail {
        guard status == .failed else { throw Refusal(.changedMeanwhile) }
        if isOutdated(on: now.day) { throw Refusal(.mailOutdated) }
        var next = moved
        (next.status, next.attempts, next.nextTry) = (.queued, 0, now)
        return next
    }

    private var moved: OutboxMail {
        var next = self
        next.revision = revision.next
        return next
    }

    private static let patience = 10
    /// Minutes.
    private static let claim = 15

    private static func short(_ text: String) -> String { String(text.prefix(300)) }
}

package enum MailKind: String, CaseIterable, Sendable { case digest, test }

package enum OutboxStatus: String, CaseIterable, Sendable {
    case queued, retried, sent, failed

    /// Somebody may still take it up.
    package static let waiting: Set<OutboxStatus> = [.queued, .retried]
}

/// What became of one try.
package enum MailOutcome: Hashable, Sendable {
    case sent
    /// The server is away, busy or unsure.
    case later(String)
    /// It will never be taken: no such address, refused for good.
    case never(String)
}

extension Moment {
    fileprivate func adding(minutes: Int) -> Moment { Moment(milliseconds: milliseconds + Int64(minutes) * 60_000) }
}
