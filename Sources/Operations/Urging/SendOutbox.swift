package import Domain

/// What came of one round of sending.
package struct MailTally: Hashable, Sendable {
    package var sent = 0
    package var retried = 0
    package var failed = 0

    package init() {}
}

extension Office {
    /// Sends what waits, one by one. Each is claimed before it goes out and marked after: one that was sent by a program
    /// killed before the mark goes out a second time, and none is lost (decisions/0052).
    package func sendOutbox(of agency: ID<Agency>, by carrier: MailCarrier) async throws -> MailTally {
        var tally = MailTally()
        try await lapseDigests(of: agency)
        for mail in try await store.mailToSend(of: agency, at: now, limit: 200) {
            guard let claimed = try await claim(mail) else { continue }
            let ended = claimed.ended(await carrier.send(claimed), at: now)
            try await store.commit(Change([.changeMail(ended)]))
            switch ended.status {
            case .sent: tally.sent += 1
            case .failed: tally.failed += 1
            case .queued, .retried: tally.retried += 1
            }
        }
        return tally
    }

    /// - Returns: `nil` when another sender has it.
    private func claim(_ mail: OutboxMail) async throws -> OutboxMail? {
        let claimed = try mail.claimed(at: now)
        do {
            try await store.commit(Change([.changeMail(claimed)]))
            return claimed
        } catch StoreFault.stale { return nil }
    }
}
