import Domain
import Operations
import Secrets
import TestSupport

@testable import Web

/// xã Mẫu behind its site, and browsers of its people.
///
/// `let world = try await SiteWorld(); let clerk = try await world.client(.clerk)`.
struct SiteWorld: Sendable {
    let test: TestOffice
    let site: Site

    var office: Office { test.office }

    init(_ test: TestOffice? = nil, options: SiteOptions = SiteOptions()) async throws {
        let office: TestOffice
        if let test { office = test } else { office = try await TestOffice() }
        self.test = office
        site = try await Site(office: office.office, options: options)
    }

    /// A browser in which `person` is logged in, with the form token at hand.
    func client(_ person: Person) async throws -> SiteClient { try await client(person.account.id) }

    /// The same for an account made by the test.
    func client(_ account: ID<Account>) async throws -> SiteClient {
        let token = Token(office.chance)
        let session = LoginSession(
            digest: token.digest.hex, account: account, opened: office.now, seen: office.now, device: "Firefox")
        try await test.put(.openSession(session))
        let client = SiteClient(site)
        await client.take(cookie: SiteCookie.sessionName, token.text)
        _ = try await client.get("/password")
        return client
    }

    /// A browser of somebody who is not logged in.
    func visitor() -> SiteClient { SiteClient(site) }

    /// Gives `person` a password, for tests of the log-in itself.
    func give(_ password: String, to person: Person) async throws {
        let hash = try await office.hasher.hash(password)
        try await test.put(.setPassword(person.account.id, hash: hash, sparing: nil))
    }
}
