package import Domain

extension Office {
    /// Where the own account is logged in now, the latest first.
    package func listLogins(by persona: Persona) async throws -> [LoginSession] {
        let now = now
        return try await store.sessions(of: persona.account).filter { !$0.isOver(at: now) }
            .sorted { $0.seen > $1.seen }
    }
}
