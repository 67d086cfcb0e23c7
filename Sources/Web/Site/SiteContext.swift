import Hummingbird
import Logging
import NIOCore

/// What Hummingbird keeps beside a request: here only where it came from, for the limits on log-in attempts.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let origin: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        origin = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }

    /// Without a connection, for tests that ask the site directly.
    init(origin: String) {
        coreContext = CoreRequestContextStorage(source: DirectSource())
        self.origin = origin
    }

    private struct DirectSource: RequestContextSource {
        let logger = Logger(label: "thidua.direct")
    }
}
