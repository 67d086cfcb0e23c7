package import Domain

/// What stands around a paper: the sessions it rests on, and who was left out.
extension Office {
    /// Whether allocating again would give a place to somebody who was left out of the quota.
    package func isPlaceFree(for nomination: Nomination, on occasion: Occasion) async throws -> Bool {
        guard nomination.status == .outOfQuota else { return false }
        return try await placesFree(on: occasion).flatMap(\.nominations).contains { $0.id == nomination.id }
    }

    /// The sessions of an occasion whose voting is over, each with the rules it opened with.
    func paperSittings(of occasion: Occasion) async throws -> [PaperSitting] {
        let sessions = try await store.councilSessions(of: occasion.agency).filter {
            $0.occasion == occasion.id && [.closed, .signed].contains($0.status)
        }
        var sittings: [PaperSitting] = []
        for session in sessions {
            guard var council = try await store.council(session.council, agency: session.agency) else { continue }
            council.rules = session.rules ?? council.rules
            sittings.append(PaperSitting(session, council))
        }
        return sittings
    }

    /// Who counted the papers of a paper ballot, by name.
    func counters(of session: CouncilSession) async throws -> [String] {
        guard session.has(.paper) else { return [] }
        let tallies = try await store.ballotRecords(session.id, agency: session.agency).tallies
        let counted = Set(tallies.map(\.account))
        return try await store.accounts(of: session.agency).filter { counted.contains($0.id) }.map(\.name).sorted()
    }

    /// Put forward for the award of `decision` and told no, or left out by the Chairman.
    func leftOut(of decision: Decision) async throws -> [PaperDossier] {
        let named = Set(decision.items.map(\.nomination))
        let all = try await store.nominations(
            occasion: decision.occasion, agency: decision.agency, statuses: PaperKind.noticed)
        let found = all.filter { $0.award == decision.award && !named.contains($0.id) }
        return try await paperDossiers(found.sorted { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) })
    }

    /// The one member of the last council who heads the unit that runs the movement; empty where the list says none.
    func standingHead(_ agency: ID<Agency>, _ sittings: [PaperSitting]) async throws -> String {
        let standing = try await store.units(of: agency).first(where: \.isStanding)
        guard let standing, let council = sittings.max(by: { $0.session.at < $1.session.at })?.council else {
            return ""
        }
        let heads = council.members.filter {
            $0.unit == standing.id && $0.post.lowercased().hasPrefix("trưởng phòng")
        }
        return heads.count == 1 ? heads[0].name : ""
    }
}
