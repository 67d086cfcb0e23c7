/// A person's duties as a calendar to subscribe to, under a secret address. Only the address's digest is kept; a new address
/// takes the old one's place.
package struct CalendarFeed: Hashable, Sendable {
    package let account: ID<Account>
    package let agency: ID<Agency>
    /// SHA-256 of the address's secret, hex.
    package let digest: String
    package let made: Moment

    package init(account: ID<Account>, agency: ID<Agency>, digest: String, made: Moment) {
        (self.account, self.agency, self.digest, self.made) = (account, agency, digest, made)
    }
}
