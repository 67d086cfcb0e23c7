import Domain

/// What waits for a person around visits.
struct InspectionsAtHome: Sendable {
    /// Those the person is to make.
    var visits: [Inspection] = []
    var findings: [InspectionFinding] = []
    /// Of those put right, which the person may look at.
    var toConfirm = 0
    var units: [ID<OrgUnit>: String] = [:]
}

extension HomeTasks {
    func inspectionTasks(_ persona: Persona) -> [HomeTask] {
        let visits = inspections.visits.map { visit in
            HomeTask(
                kind: .visitUnit, due: visit.day, count: 1, name: inspections.units[visit.unit] ?? "",
                subject: .inspection(visit.id))
        }
        let isUnit = persona.holds(.unitRepresentative)
        let own = inspections.findings.filter { isUnit && $0.unit == persona.unit && $0.status == .open }.map {
            HomeTask(
                kind: .correctFinding, due: $0.due, count: 1, name: String($0.text.prefix(80)),
                subject: .finding($0.id))
        }
        let late = persona.holds(.clerk) ? inspections.findings.count { $0.isLate(on: day) } : 0
        let confirm = HomeTask(
            kind: .confirmCorrections, due: nil, count: inspections.toConfirm, name: "", subject: .findings)
        let urge = HomeTask(kind: .lateCorrections, due: nil, count: late, name: "", subject: .findings)
        return visits + own + (inspections.toConfirm > 0 ? [confirm] : []) + (late > 0 ? [urge] : [])
    }
}

extension Office {
    func inspectionsAtHome(for persona: Persona) async throws -> InspectionsAtHome {
        var home = InspectionsAtHome()
        let all = try await store.inspections(of: persona.agency, unit: nil)
        // Nothing more is asked of the database where nobody is visited.
        if all.isEmpty { return home }
        home.visits = all.filter { $0.status == .planned && $0.isOnTeam(persona.account) }
        home.units = Dictionary(try await store.units(of: persona.agency).map { ($0.id, $0.name) }) { first, _ in first
        }
        home.findings = try await store.inspectionFindings(in: persona.agency, unit: nil)
        let visits = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        home.toConfirm = home.findings.count { finding in
            guard finding.status == .corrected, let visit = visits[finding.inspection] else { return false }
            return persona.refusals(of: .confirm, on: finding, of: visit).isEmpty
        }
        return home
    }
}
