package import Domain
package import Operations

extension DatabaseStore {
    /// Which agencies there are and which stands above which is no secret of theirs: past the second wall.
    package func agencies() async throws -> [Agency] {
        try await readAll {
            try $0.rows("SELECT \(AgencyRows.agencyColumns) FROM agencies ORDER BY id", [], AgencyRows.agency)
        }
    }

    package func agency(_ id: ID<Agency>) async throws -> Agency? {
        try await readAll {
            try $0.first(
                "SELECT \(AgencyRows.agencyColumns) FROM agencies WHERE id = ?1", [SQLValue(id)], AgencyRows.agency)
        }
    }

    /// Sorted by name, the Vietnamese way. Kept until the agency's journal moves: who comes below is told there.
    package func children(of agency: ID<Agency>) async throws -> [Agency] {
        try await AgencyScope.everything.around {
            try await remembering(agency, "children") {
                try $0.rows(
                    "SELECT \(AgencyRows.agencyColumns) FROM agencies WHERE parent_id = ?1", [SQLValue(agency)],
                    AgencyRows.agency
                ).sorted { VietnameseSortKey(title: $0.name).text < VietnameseSortKey(title: $1.name).text }
            }
        }
    }

    /// Sorted by name, the Vietnamese way.
    package func units(of agency: ID<Agency>) async throws -> [OrgUnit] {
        try await remembering(agency, "units") {
            try $0.rows(
                "SELECT \(AgencyRows.unitColumns) FROM units WHERE agency_id = ?1 ORDER BY sort_key, id",
                [SQLValue(agency)], AgencyRows.unit)
        }
    }

    package func plan(of agency: ID<Agency>) async throws -> PlanRecord? {
        try await remembering(agency, "plan") { connection in
            let latest = try connection.first(
                "SELECT id FROM plans WHERE agency_id = ?1 ORDER BY place DESC LIMIT 1", [SQLValue(agency)]
            ) { try $0.id(0, ID<Plan>.self) }
            guard let latest else { return nil }
            return try plans.record(latest) {
                try connection.first(
                    "SELECT \(AgencyRows.planColumns) FROM plans WHERE id = ?1", [SQLValue(latest)], AgencyRows.plan)
            }
        }
    }

    package func lastNumber(in series: NumberSeries) async throws -> Int {
        try await read { try AgencyWrites.lastNumber(in: series, on: $0) }
    }
}
