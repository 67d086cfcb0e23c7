package import Domain

/// What somebody sees of the own mail.
package struct OwnMail: Sendable {
    package let choice: MailChoice?
    /// The newest first.
    package let last: [OutboxMail]
}

extension Office {
    /// Everybody's own, and nobody else's.
    package func readOwnMail(by persona: Persona) async throws -> OwnMail {
        OwnMail(
            choice: try await store.mailChoice(of: persona.account, agency: persona.agency),
            last: try await store.outbox(of: persona.agency, account: persona.account, limit: 10))
    }

    /// The address itself stays out of the journal.
    package func chooseMail(
        _ address: MailAddress, isOn: Bool, muted: Set<DutyKind>, by persona: Persona
    ) async throws {
        let choice = MailChoice(
            account: persona.account, agency: persona.agency, address: address, isOn: isOn, muted: muted, changed: now)
        let entry = entry(
            "mail.choose", on: Subject.account(persona.account), by: persona,
            ["on": .bool(isOn), "muted": .array(muted.map(\.rawValue).sorted().map { .string($0) })])
        try await commit(Change([.chooseMail(choice)], entries: [entry]))
    }

    /// A mail to oneself, through the outbox like every other.
    package func queueTestMail(subject: String, body: String, by persona: Persona) async throws {
        guard let choice = try await store.mailChoice(of: persona.account, agency: persona.agency) else {
            throw Refusal(.mailAddressMalformed, field: "address")
        }
        let mail = OutboxMail(
            id: newID(), agency: persona.agency, account: persona.account, kind: .test, day: now.day,
            address: choice.address, subject: subject, body: body, nextTry: now, made: now)
        let entry = entry("mail.test", on: Subject.account(persona.account), by: persona)
        try await commit(Change([.queueMail(mail, telling: [])], entries: [entry]))
    }

    /// Sends again what was given up. The administrator's, and the command line's.
    package func retryMail(_ id: ID<OutboxMail>, by persona: Persona) async throws {
        guard persona.holds(.administrator) else { throw Refusal(.notPermitted) }
        guard let mail = try await store.outboxMail(id, agency: persona.agency) else { throw Refusal(.notFound) }
        let next = try mail.requeued(at: now)
        let entry = entry("mail.retry", on: Subject.account(mail.account), by: persona)
        try await commit(Change([.changeMail(next)], entries: [entry]))
    }

    /// All of the agency's, without their texts being anybody's business: who, when, what became of it.
    package func listOutbox(by persona: Persona, limit: Int = 200) async throws -> [OutboxMail] {
        guard persona.holds(anyOf: [.administrator, .auditor]) else { throw Refusal(.notPermitted) }
        return try await store.outbox(of: persona.agency, account: nil, limit: limit)
    }
}
