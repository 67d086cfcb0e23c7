package import Domain

/// Whose rows the statements of a task may meet: the second wall, kept by the database itself where it can
/// (docs/decisions/0013-the-second-wall.md). Every statement names its agency anyway; a statement that forgets shows
/// nothing of another one.
///
/// PostgreSQL keeps it by row-level security. SQLite does not know it: one file is one circle of trust.
package enum AgencyScope: Hashable, Sendable {
    /// Nobody's: as long as a request has not said who asks.
    case none
    case only(Set<ID<Agency>>)
    /// The installation's: commands, migrations, copies, and the few questions that come before anybody is known.
    case everything

    /// `nil` where nobody said anything; the database shows nothing then.
    @TaskLocal package static var current: AgencyScope?

    package static func only(_ agency: ID<Agency>) -> AgencyScope { .only([agency]) }

    /// Runs `body` with this scope instead of the one around it.
    package func around<Result>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async rethrows -> Result {
        try await AgencyScope.$current.withValue(self, operation: body, isolation: isolation)
    }

    /// Runs `body` with the rows of `agencies` in sight too: for the acts that cross agencies on purpose, around as few
    /// statements as need it.
    package static func widened<Result>(
        to agencies: [ID<Agency>], isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async rethrows -> Result {
        try await $current.withValue(current?.adding(agencies), operation: body, isolation: isolation)
    }

    /// Whether rows of `agency` are in sight, so that an answer about them may be remembered.
    package func sees(_ agency: ID<Agency>) -> Bool {
        switch self {
        case .none: false
        case .only(let agencies): agencies.contains(agency)
        case .everything: true
        }
    }

    private func adding(_ agencies: [ID<Agency>]) -> AgencyScope {
        switch self {
        case .none: .only(Set(agencies))
        case .only(let known): .only(known.union(agencies))
        case .everything: .everything
        }
    }
}
