import Domain

/// What a copy is taken of: where the journals in its scope stand. Every act moves its agency's head, so the same heads
/// before and after mean that nothing changed in between.
struct CopySource: Hashable, Sendable {
    let agency: ID<Agency>?
    let chains: [JournalChain]

    init(_ scope: CopyScope, on connection: any SQLConnection) throws {
        agency = scope.agency
        let condition = scope.agency == nil ? "" : " WHERE agency_id = ?1"
        chains = try connection.rows(
            "SELECT agency_id, sequence, hash FROM journal_heads\(condition)", scope.values
        ) { JournalChain(agency: $0.text(0), entries: $0.number(1), head: $0.text(2)) }
        .sorted { $0.agency < $1.agency }
    }

    /// - Throws: `CopyFault.sourceChanged` with the agencies whose journal moved from here to there.
    func require(_ other: CopySource) throws {
        if self == other { return }
        let moved = Set(chains).symmetricDifference(other.chains).map(\.agency)
        throw CopyFault.sourceChanged(agencies: Set(moved).sorted())
    }

    // As it stands in the target's marker.

    var text: String {
        let chains = chains.map { JSON.array([.string($0.agency), JSON($0.entries), .string($0.head)]) }
        return JSON.object(["agency": JSON(agency?.text), "chains": .array(chains)]).text
    }

    /// - Returns: `nil` for a text that is not of our making.
    init?(_ text: String) {
        guard case .object(let members) = JSON(reading: text), case .array(let all) = members["chains"] else {
            return nil
        }
        agency = if case .string(let id) = members["agency"] { ID(id) } else { nil }
        chains = all.compactMap {
            guard case .array(let parts) = $0, parts.count == 3, case .string(let agency) = parts[0],
                case .int(let entries) = parts[1], case .string(let head) = parts[2]
            else { return nil }
            return JournalChain(agency: agency, entries: Int(entries), head: head)
        }
    }
}
