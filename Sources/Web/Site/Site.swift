import Domain
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
package import Operations
import Secrets
import Synchronization

/// How the site is served.
package struct SiteOptions: Sendable {
    /// Shows on every page that the data are invented.
    package var isDemo: Bool
    /// Whether reminders leave by mail.
    package var sendsMail: Bool
    /// Cookies for encrypted connections only; on behind a proxy that speaks TLS.
    package var secureCookies: Bool
    /// Addresses of the proxies in front. Without them everybody behind a proxy would share one limit on log-in attempts;
    /// believing anybody's header would leave no limit at all.
    package var proxies: Set<String>
    /// Bytes served at `/bench/constant`, for measuring against; `nil` in every ordinary run.
    package var constant: [UInt8]?

    package init(
        isDemo: Bool = false, sendsMail: Bool = false, secureCookies: Bool = false, proxies: Set<String> = [],
        constant: [UInt8]? = nil
    ) {
        (self.isDemo, self.sendsMail) = (isDemo, sendsMail)
        self.secureCookies = secureCookies
        self.proxies = proxies
        self.constant = constant
    }
}

/// The pages of the office over HTTP.
package final class Site: Sendable {
    package let office: Office
    package let options: SiteOptions
    /// Keys the form tokens; kept in the database, so that every process of an installation accepts them.
    let formKey: HMACKey
    private let names = Mutex<[ID<Agency>: String]>([:])
    let kept = KeptBodies()
    let tables = TableDesk()
    let nominationTables = NominationTableDesk()
    let incomingTables = IncomingTableDesk()

    /// Reads the installation's secret, or makes it.
    package init(office: Office, options: SiteOptions) async throws {
        self.office = office
        self.options = options
        let secret = try await office.store.secret(orMake: office.chance.bytes(32))
        guard let key = HMACKey(secret) else { throw StoreFault.unavailable("the secret for forms is damaged") }
        formKey = key
    }

    /// Serves until the process is asked to stop; requests under way are finished.
    /// - Parameter started: called once with the port when the site answers.
    package func run(host: String, port: Int, started: @escaping @Sendable (Int) -> Void) async throws {
        var logger = Logger(label: "thidua")
        logger.logLevel = .warning
        let application = Application(
            responder: router.buildResponder(),
            // A connection that says nothing for a minute is given to somebody else.
            server: .http1(configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil, backlog: 512, reuseAddress: true),
            onServerRunning: { channel in started(channel.localAddress?.port ?? port) }, logger: logger)
        try await application.runService()
    }

    var router: Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        for route in routes {
            router.on(RouterPath(route.path), method: route.method) { request, context in
                await self.respond(to: request, context, route)
            }
        }
        router.add(middleware: FallbackMiddleware(site: self))
        return router
    }

    /// The name over every page: the viewer's agency, or for the public the only or highest one.
    func agencyName(_ id: ID<Agency>?) async throws -> String {
        guard let id = try await known(id) else { return "Thi đua" }
        if let name = names.withLock({ $0[id] }) { return name }
        let name = try await AgencyScope.only(id).around { try await office.store.agency(id)?.name } ?? "Thi đua"
        names.withLock { $0[id] = name }
        return name
    }

    private func known(_ id: ID<Agency>?) async throws -> ID<Agency>? {
        if let id { return id }
        if let first = names.withLock({ $0.keys.min() }) { return first }
        return try await publicAgency()
    }

    /// The agency whose published lists the public pages show.
    func publicAgency() async throws -> ID<Agency>? { try await agencyTree().roots.first?.id }

    func agencyTree() async throws -> AgencyTree { AgencyTree(try await office.store.agencies()) }
}
