package import Domain
import Operations

extension DatabaseStore {
    package func communications(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [CommunicationActivity] {
        try await remembering(agency, "communications \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT \(CommunicationRows.columns) FROM communications
                WHERE agency_id = ?1 AND unit_id = coalesce(?2, unit_id) ORDER BY planned DESC, place DESC LIMIT 1000
                """, [SQLValue(agency), SQLValue(unit)], CommunicationRows.activity)
        }
    }

    package func communication(_ id: ID<CommunicationActivity>, agency: ID<Agency>) async throws
        -> CommunicationActivity?
    {
        try await read {
            try $0.first(
                "SELECT \(CommunicationRows.columns) FROM communications WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], CommunicationRows.activity)
        }
    }

    package func communicationFiles(of activity: ID<CommunicationActivity>, agency: ID<Agency>) async throws
        -> [CommunicationFile]
    {
        try await read {
            try $0.rows(
                """
                SELECT \(CommunicationRows.file) FROM communication_files f
                WHERE f.activity_id = ?1 AND f.agency_id = ?2 ORDER BY f.place
                """, [SQLValue(activity), SQLValue(agency)], CommunicationRows.file)
        }
    }

    package func communicationFile(
        _ id: ID<CommunicationFile>, of activity: ID<CommunicationActivity>, agency: ID<Agency>
    ) async throws -> (file: CommunicationFile, bytes: [UInt8])? {
        try await read {
            try $0.first(
                """
                SELECT \(CommunicationRows.file), b.bytes
                FROM communication_files f JOIN communication_file_bytes b ON b.file_id = f.id
                WHERE f.id = ?1 AND f.activity_id = ?2 AND f.agency_id = ?3
                """, [SQLValue(id), SQLValue(activity), SQLValue(agency)]
            ) { (try CommunicationRows.file($0), $0.bytes(CommunicationRows.fileColumns)) }
        }
    }

    package func announcements(of agency: ID<Agency>) async throws -> [Announcement] {
        try await remembering(agency, "announcements") {
            try $0.rows(
                """
                SELECT \(CommunicationRows.announcement) FROM announcements
                WHERE agency_id = ?1 ORDER BY place DESC LIMIT 200
                """, [SQLValue(agency)], CommunicationRows.announcement)
        }
    }

    package func announcement(_ id: ID<Announcement>, agency: ID<Agency>) async throws -> Announcement? {
        try await read {
            try $0.first(
                "SELECT \(CommunicationRows.announcement) FROM announcements WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], CommunicationRows.announcement)
        }
    }
}
