package import Domain
package import Operations

extension DatabaseStore {
    package func alike(_ nomination: Nomination, since: Moment) async throws -> AlikeNominations {
        try await remembering(nomination.agency, nomination.similarKey) { connection, head in
            let state = try similarState(nomination.agency, at: head, since, on: connection)
            let own = try connection.first(
                "SELECT place FROM nominations WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(nomination.id), SQLValue(nomination.agency)]
            ) { $0.int(0) }
            let prints = TextPrints(TextWords(nomination.report))
            let reports = state.index.candidates(prints, sparing: own, most: Office.mostCompared)
            let initiatives = state.initiatives.places(of: nomination.achievements.map(\.title))
                .subtracting(own.map { [$0] } ?? [])
            return AlikeNominations(
                reports: reports.compactMap { state.ids[$0] },
                initiatives: initiatives.sorted(by: >).prefix(Office.mostCompared).compactMap { state.ids[$0] },
                index: state.index)
        }
    }

    package func compared(agency: ID<Agency>, since: Moment) async throws -> [ID<Nomination>] {
        try await read { connection in
            try connection.rows(
                """
                SELECT id FROM nominations WHERE agency_id = ?1 AND changed >= ?2 AND status <> 'draft' ORDER BY place
                """, [SQLValue(agency), SQLValue(since)]
            ) { try $0.id(0, ID<Nomination>.self) }
        }
    }

    /// - Parameter head: where the journal stands; `nil` for a task that may not see the agency, which keeps nothing.
    private func similarState(
        _ agency: ID<Agency>, at head: Int?, _ since: Moment, on connection: any SQLConnection
    ) throws -> SimilarState {
        guard let head else {
            return try SimilarIndexes().state(agency, at: 0, since: since, on: connection, keep: false)
        }
        return try similar.state(agency, at: head, since: since, on: connection, keep: true)
    }
}

extension Nomination {
    /// Everything the answer depends on beside the agency's records.
    fileprivate var similarKey: String { ListQuestion.key("similar", [id.text, String(revision.number)]) }
}
