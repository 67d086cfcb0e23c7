package import Domain
import Operations

extension DatabaseStore {
    package func inspectionProgrammes(of agency: ID<Agency>) async throws -> [InspectionProgramme] {
        try await remembering(agency, "inspectionProgrammes") {
            try $0.rows(
                """
                SELECT \(InspectionRows.programme) FROM inspection_programmes WHERE agency_id = ?1 ORDER BY year DESC
                """, [SQLValue(agency)], InspectionRows.programme)
        }
    }

    package func inspections(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [Inspection] {
        try await remembering(agency, "inspections \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT \(InspectionRows.visit) FROM inspections
                WHERE agency_id = ?1 AND unit_id = coalesce(?2, unit_id) ORDER BY day DESC, place DESC LIMIT 500
                """, [SQLValue(agency), SQLValue(unit)], InspectionRows.visit)
        }
    }

    package func inspection(_ id: ID<Inspection>, agency: ID<Agency>) async throws -> Inspection? {
        try await read {
            try $0.first(
                "SELECT \(InspectionRows.visit) FROM inspections WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], InspectionRows.visit)
        }
    }

    package func inspection(recordedAs key: String, agency: ID<Agency>) async throws -> ID<Inspection>? {
        try await read {
            try $0.first(
                "SELECT id FROM inspections WHERE agency_id = ?1 AND record_key = ?2", [SQLValue(agency), .text(key)]
            ) {
                var row = RowReader($0)
                return try row.id()
            }
        }
    }

    package func inspectionFindings(of id: ID<Inspection>, agency: ID<Agency>) async throws -> [InspectionFinding] {
        try await read {
            try $0.rows(
                """
                SELECT \(InspectionRows.finding) FROM inspection_findings
                WHERE inspection_id = ?1 AND agency_id = ?2 ORDER BY place
                """, [SQLValue(id), SQLValue(agency)], InspectionRows.finding)
        }
    }

    package func inspectionFindings(in agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [InspectionFinding] {
        try await remembering(agency, "inspectionFindings \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT \(InspectionRows.finding) FROM inspection_findings
                WHERE agency_id = ?1 AND unit_id = coalesce(?2, unit_id) ORDER BY due, place LIMIT 1000
                """, [SQLValue(agency), SQLValue(unit)], InspectionRows.finding)
        }
    }

    package func inspectionFinding(_ id: ID<InspectionFinding>, agency: ID<Agency>) async throws -> InspectionFinding? {
        try await read {
            try $0.first(
                "SELECT \(InspectionRows.finding) FROM inspection_findings WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], InspectionRows.finding)
        }
    }

    package func inspectionFiles(of id: ID<Inspection>, agency: ID<Agency>) async throws -> [InspectionFile] {
        try await read {
            try $0.rows(
                """
                SELECT \(InspectionRows.file) FROM inspection_files f
                WHERE f.inspection_id = ?1 AND f.agency_id = ?2 ORDER BY f.place
                """, [SQLValue(id), SQLValue(agency)], InspectionRows.file)
        }
    }

    package func inspectionFile(_ id: ID<InspectionFile>, of inspection: ID<Inspection>, agency: ID<Agency>)
        async throws -> (file: InspectionFile, bytes: [UInt8])?
    {
        try await read {
            try $0.first(
                """
                SELECT \(InspectionRows.file), b.bytes
                FROM inspection_files f JOIN inspection_file_bytes b ON b.file_id = f.id
                WHERE f.id = ?1 AND f.inspection_id = ?2 AND f.agency_id = ?3
                """, [SQLValue(id), SQLValue(inspection), SQLValue(agency)]
            ) { (try InspectionRows.file($0), $0.bytes(InspectionRows.fileColumns)) }
        }
    }
}
