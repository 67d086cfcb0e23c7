package import Domain

package protocol OutboxStore: Sendable {
    func mailChoices(of agency: ID<Agency>) async throws -> [MailChoice]
    func mailChoice(of account: ID<Account>, agency: ID<Agency>) async throws -> MailChoice?
    /// Keys of reminders of duties due on or after `day`.
    func toldReminders(of account: ID<Account>, agency: ID<Agency>, since day: Day) async throws -> Set<String>
    /// The newest first, of one person or of all.
    func outbox(of agency: ID<Agency>, account: ID<Account>?, limit: Int) async throws -> [OutboxMail]
    /// Waiting ones whose time has come, the oldest first.
    func mailToSend(of agency: ID<Agency>, at now: Moment, limit: Int) async throws -> [OutboxMail]
    func outboxMail(_ id: ID<OutboxMail>, agency: ID<Agency>) async throws -> OutboxMail?
}

/// Brings one mail out of the house; a driver's, passed in.
package struct MailCarrier: Sendable {
    package let send: @Sendable (OutboxMail) async -> MailOutcome

    package init(send: @escaping @Sendable (OutboxMail) async -> MailOutcome) { self.send = send }
}

/// Whose mail a digest is, where its program is, and as of when it speaks.
package struct DigestLetterhead: Sendable {
    package let agency: String
    /// Where the program is reached from outside; `nil` where the office said none.
    package let address: String?
    package let made: Moment

    package init(agency: String, address: String?, made: Moment) {
        (self.agency, self.address, self.made) = (agency, address, made)
    }
}

/// Writes subject and text of a digest: words are not the operations' matter.
package struct DigestWriter: Sendable {
    package let write: @Sendable (Account, [Reminder], DigestLetterhead) -> (subject: String, body: String)

    package init(
        write: @escaping @Sendable (Account, [Reminder], DigestLetterhead) -> (subject: String, body: String)
    ) {
        self.write = write
    }
}
