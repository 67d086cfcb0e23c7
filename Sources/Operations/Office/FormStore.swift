package import Domain

/// What somebody sent after their log-in had expired, as it came.
package struct HeldForm: Hashable, Sendable {
    /// Tells it from the person's others; sent again from the same page, it takes the place of the one before.
    package let key: String
    package let account: ID<Account>
    package let path: String
    package let body: String
    package let until: Moment

    package init(key: String, account: ID<Account>, path: String, body: String, until: Moment) {
        (self.key, self.account, self.path) = (key, account, path)
        (self.body, self.until) = (body, until)
    }

    /// How many of one person are kept; the oldest gives way.
    package static let mostForms = 5
    /// How much all of one person may take, in bytes; the oldest give way, and what is larger alone is not kept.
    package static let mostBytes = 1024 * 1024
    /// How long they are kept, in seconds: over a weekend.
    package static let keptSeconds: Int64 = 3 * 24 * 3600
}

/// Forms whose sender's log-in had expired: kept until sent again or thrown away, so that nothing typed is lost.
package protocol FormStore: Sendable {
    /// Keeps `form` within the limits of `HeldForm`.
    /// - Returns: whether it was kept.
    @discardableResult
    func holdForm(_ form: HeldForm, now: Moment) async throws -> Bool
    /// Those of `account` that are not past their time, newest first.
    func heldForms(of account: ID<Account>, now: Moment) async throws -> [HeldForm]
    /// Forgets one; nothing happens when there is none.
    func dropForm(key: String, of account: ID<Account>) async throws
}
