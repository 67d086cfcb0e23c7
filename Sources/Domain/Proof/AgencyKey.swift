/// The public half of a key an agency signs with (Ed25519). One is in use at a time; those before it stay, so that
/// what they signed can still be verified.
package struct AgencyKey: Hashable, Sendable {
    package let id: ID<AgencyKey>
    package let agency: ID<Agency>
    /// Sixteen hexadecimal digits that follow from the public key: what people compare.
    package let name: String
    /// 32 bytes.
    package let publicKey: [UInt8]
    package let made: Moment
    /// When another one took its place; `nil` for the key in use.
    package var retired: Moment?

    package init(
        id: ID<AgencyKey>, agency: ID<Agency>, name: String, publicKey: [UInt8], made: Moment, retired: Moment? = nil
    ) {
        (self.id, self.agency, self.name) = (id, agency, name)
        (self.publicKey, self.made, self.retired) = (publicKey, made, retired)
    }
}

/// A public key as anybody may have it, with whose it is. It names its agency as papers print it, because whoever
/// verifies has no database to ask.
package struct PublishedKey: Hashable, Sendable {
    package let agency: String
    package let name: String
    /// 32 bytes.
    package let publicKey: [UInt8]
    package let made: Day
    /// The last day on which it signed; `nil` for the key in use.
    package let retired: Day?

    package init(agency: String, name: String, publicKey: [UInt8], made: Day, retired: Day?) {
        (self.agency, self.name, self.publicKey) = (agency, name, publicKey)
        (self.made, self.retired) = (made, retired)
    }
}
