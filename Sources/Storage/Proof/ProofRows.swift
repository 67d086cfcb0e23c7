import Domain

enum ProofRows {
    static let columns = "id, agency_id, name, public_key, made, retired"

    static func key(_ row: any SQLRow) throws -> AgencyKey {
        var reader = RowReader(row)
        let (id, agency, name) = (
            try reader.id(ID<AgencyKey>.self), try reader.id(ID<Agency>.self), reader.text()
        )
        reader.skip(1)
        return AgencyKey(
            id: id, agency: agency, name: name, publicKey: row.bytes(3), made: reader.moment(),
            retired: reader.optionalMoment())
    }

    static func published(_ row: any SQLRow) -> PublishedKey {
        PublishedKey(
            agency: row.text(0), name: row.text(1), publicKey: row.bytes(2), made: row.moment(3).day,
            retired: row.isNull(4) ? nil : row.moment(4).day)
    }
}

enum ProofWrites {
    static func add(_ key: AgencyKey, seed: [UInt8]) -> [Statement] {
        [
            .insert(
                into: "signing_keys",
                [
                    Field("id", SQLValue(key.id)), Field("agency_id", SQLValue(key.agency)),
                    Field("name", .text(key.name)), Field("public_key", .bytes(key.publicKey)),
                    Field("seed", .bytes(seed)), Field("made", SQLValue(key.made)),
                    Field("retired", SQLValue(key.retired)),
                ])
        ]
    }

    /// Only the key in use; fails as stale when another one took its place already.
    static func retire(_ key: AgencyKey) -> [Statement] {
        [
            Statement(
                "UPDATE signing_keys SET retired = ?3 WHERE id = ?1 AND agency_id = ?2 AND retired IS NULL",
                [SQLValue(key.id), SQLValue(key.agency), SQLValue(key.retired)], touches: 1)
        ]
    }

    static func set(_ setting: PublicAddress.Setting) -> [Statement] {
        guard let address = setting.address else {
            return [
                Statement("DELETE FROM public_addresses WHERE agency_id = ?1", [SQLValue(setting.agency)])
            ]
        }
        return [
            Statement(
                """
                INSERT INTO public_addresses (agency_id, address, set_by, set_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (agency_id) DO UPDATE SET address = ?2, set_by = ?3, set_at = ?4
                """,
                [
                    SQLValue(setting.agency), .text(address.text), SQLValue(setting.setBy), SQLValue(setting.set),
                ], touches: 1)
        ]
    }
}
