package import Domain

extension DatabaseStore {
    package func signingKeys(of agency: ID<Agency>) async throws -> [AgencyKey] {
        try await remembering(agency, "signing-keys") {
            try $0.rows(
                "SELECT \(ProofRows.columns) FROM signing_keys WHERE agency_id = ?1 ORDER BY place DESC",
                [SQLValue(agency)], ProofRows.key)
        }
    }

    package func signingSeed(of key: AgencyKey) async throws -> [UInt8]? {
        try await read {
            try $0.first(
                "SELECT seed FROM signing_keys WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(key.id), SQLValue(key.agency)]
            ) { $0.bytes(0) }
        }
    }

    /// Public by their nature: past the second wall, and never the private halves.
    package func publishedKeys(agency: ID<Agency>?) async throws -> [PublishedKey] {
        try await readAll {
            try $0.rows(
                """
                SELECT a.name, k.name, k.public_key, k.made, k.retired
                FROM signing_keys k JOIN agencies a ON a.id = k.agency_id
                WHERE k.agency_id = coalesce(?1, k.agency_id) ORDER BY a.name, a.id, k.place DESC
                """, [SQLValue(agency)], ProofRows.published)
        }
    }

    package func publicAddress(of agency: ID<Agency>) async throws -> PublicAddress? {
        try await remembering(agency, "public-address") {
            try $0.first("SELECT address FROM public_addresses WHERE agency_id = ?1", [SQLValue(agency)]) {
                PublicAddress($0.text(0))
            } ?? nil
        }
    }

    package func journalEntry(hash: String) async throws -> JournalEntry? {
        try await readAll { try JournalRows.entry(hash: hash, on: $0) }
    }
}
