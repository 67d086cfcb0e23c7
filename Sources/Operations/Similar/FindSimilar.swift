package import Domain

/// A warning with what names the other nomination.
package struct SimilarFinding: Hashable, Sendable {
    package let warning: SimilarWarning
    package let other: Nomination
    package let name: String
    package let unitName: String
}

extension Office {
    /// Reports of so many years are compared.
    private static let years = 5
    /// Texts looked at closely.
    package static let mostCompared = 8

    /// What stands in this nomination and in others too, the most alike first. Only those who read the whole agency's
    /// season are told: the others' reports are not everybody's.
    package func similar(to nomination: Nomination, by persona: Persona) async throws -> [SimilarFinding] {
        guard persona.agency == nomination.agency, persona.holds(anyOf: Persona.readersOfAll) else { return [] }
        let alike = try await store.alike(nomination, since: compared)
        let known = try await store.achievements(of: nomination.participant)
        let ids = Set(alike.reports + alike.initiatives + known.map(\.nomination)).subtracting([nomination.id])
        if ids.isEmpty { return [] }
        let others = try await store.nominations(ids, agency: nomination.agency).filter { other in
            other.status != .draft && persona.refusals(of: NominationAct.read, on: other).isEmpty
        }
        let warnings = others.flatMap { nomination.warnings(about: $0, alike.index) }
        return try await named(warnings, others)
    }

    /// Every nomination of the agency that has a warning, with its warnings, newest last.
    package func listSimilar(by persona: Persona) async throws -> [(nomination: Nomination, findings: [SimilarFinding])]
    {
        guard persona.holds(anyOf: Persona.readersOfAll) else { throw Refusal(.notPermitted) }
        var found: [(Nomination, [SimilarFinding])] = []
        for id in try await store.compared(agency: persona.agency, since: compared) {
            guard let nomination = try await store.nomination(id, agency: persona.agency) else { continue }
            let findings = try await similar(to: nomination, by: persona)
            if !findings.isEmpty { found.append((nomination, findings)) }
        }
        return found
    }

    private var compared: Moment { now.adding(seconds: -Int64(Office.years) * 366 * 86_400) }

    private func named(_ warnings: [SimilarWarning], _ others: [Nomination]) async throws -> [SimilarFinding] {
        guard let agency = others.first?.agency, !warnings.isEmpty else { return [] }
        let nominations = Dictionary(others.map { ($0.id, $0) }) { first, _ in first }
        let people = try await store.participants(Set(others.map(\.participant)), agency: agency)
        let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
        let units = Dictionary(try await store.units(of: agency).map { ($0.id, $0.name) }) { first, _ in first }
        return warnings.compactMap { warning in
            nominations[warning.other].map { other in
                SimilarFinding(
                    warning: warning, other: other, name: names[other.participant] ?? "",
                    unitName: units[other.unit] ?? "")
            }
        }.sorted { $0.warning.weight > $1.warning.weight }
    }
}

extension SimilarWarning {
    /// What is shown first.
    fileprivate var weight: Int {
        switch kind {
        case .achievement: 1_000
        case .initiative: 900
        case .report(let comparison): comparison.share
        }
    }
}
