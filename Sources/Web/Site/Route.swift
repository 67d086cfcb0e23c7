import HTTPTypes

/// One address and method of the site, who may ask it at all, and what answers.
struct Route: Sendable {
    enum Access: Sendable {
        case anybody, signedIn
        /// Does not ask who it is, even of somebody logged in: what happens here is bound to nobody.
        case nameless
    }

    let method: HTTPRequest.Method
    /// With parameters as `{id}`.
    let path: String
    let access: Access
    /// The largest body taken, in bytes.
    let limit: Int
    /// Adds something: the same press arriving again does not add it again.
    let once: Bool
    let handler: @Sendable (Visit) async throws -> Answer

    static func get(
        _ path: String, _ access: Access = .signedIn, handler: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(method: .get, path: path, access: access, limit: 0, once: false, handler: handler)
    }

    /// Every POST carries a form token; the pipeline refuses it otherwise, before the handler.
    static func post(
        _ path: String, _ access: Access = .signedIn, limit: Int = FormBody.limit, once: Bool = false,
        handler: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(method: .post, path: path, access: access, limit: limit, once: once, handler: handler)
    }
}
