import Domain

extension Office {
    /// Which of these nominations a hold keeps from being decided (law.md P7); one statement for all of them.
    func onHold(_ nominations: [Nomination]) async throws -> Set<ID<Nomination>> {
        guard let agency = nominations.first?.agency else { return [] }
        let holds = try await store.holds(of: Set(nominations.map(\.participant)), agency: agency)
        return Set(nominations.filter { nomination in holds.contains { $0.binds(nomination) } }.map(\.id))
    }
}
