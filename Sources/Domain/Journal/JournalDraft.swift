/// An act as its operation reports it, before it gets its place in the chain.
package struct JournalDraft: Hashable, Sendable {
    package let agency: ID<Agency>
    package let at: Moment
    /// The account's identity, or `system` for what the program does by itself.
    package let actor: String
    /// What was done: `nomination.submitted`.
    package let act: String
    /// What it was done to: `nomination:ID`.
    package let subject: String
    /// What changed. Never the content of a ballot beside its voter.
    package let body: JSON
    /// Values about a person that may have to be erased one day (Law 91/2025/QH15), by name. The chain gets only
    /// their salted digests, so that erasing them does not break it.
    package let personal: [String: String]

    package init(
        agency: ID<Agency>, at: Moment, actor: String, act: String, subject: String, body: JSON = [:],
        personal: [String: String] = [:]
    ) {
        self.agency = agency
        self.at = at
        self.actor = actor
        self.act = act
        self.subject = subject
        self.body = body
        self.personal = personal
    }

    /// The body as it enters the chain: with `personal`, the digests by name, if there are any. A body that is no
    /// object is put under `value`.
    package func body(withDigests digests: [String: String]) -> JSON {
        if digests.isEmpty { return body }
        var members: [String: JSON] = if case .object(let members) = body { members } else { ["value": body] }
        members["personal"] = .object(digests.mapValues { ["digest": .string($0)] })
        return .object(members)
    }
}
