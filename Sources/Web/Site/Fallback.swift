import Domain
import HTTPTypes
import Hummingbird
import Pages

/// Answers what no route does, in the site's own words: an unknown address, or a known one asked in another way.
struct FallbackMiddleware: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            // As a question, whatever was sent: nothing here takes a form, so its token says nothing either.
            let methods = site.methods(at: request.uri.path)
            let route = Route(method: .get, path: "*", access: .anybody, limit: 0, once: false) { _ in
                throw Refusal(methods.isEmpty ? .notFound : .methodUnknown)
            }
            var response = await site.respond(to: request, context, route)
            if !methods.isEmpty { response.headers[.allow] = methods.joined(separator: ", ") }
            return response
        }
    }
}

extension Site {
    /// The methods an address takes, in the order of the alphabet; none when there is no such address.
    fileprivate func methods(at path: String) -> [String] {
        let asked = path.split(separator: "/")
        var methods = Set(routes.filter { Site.fits($0.path, asked) }.map(\.method.rawValue))
        if methods.contains("GET") { methods.insert("HEAD") }
        return methods.sorted()
    }

    /// `path` itself when it shows a page, or the nearest one above that does.
    /// - Parameter route: what answers at `path`.
    func nearestPage(to path: String, of route: Route) -> String {
        let pages = Set(routes.filter { $0.method == .get }.map { $0.path.split(separator: "/") })
        var (pattern, parts) = (route.path.split(separator: "/"), path.split(separator: "/"))
        while !pattern.isEmpty, !parts.isEmpty, !pages.contains(pattern) {
            pattern.removeLast()
            parts.removeLast()
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func fits(_ pattern: String, _ asked: [Substring]) -> Bool {
        let parts = pattern.split(separator: "/")
        return parts.count == asked.count && zip(parts, asked).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
