package import Domain
import Operations

enum TieWrites {
    static func add(_ tie: TieDecision) throws -> [Statement] {
        [
            .insert(
                into: "allocation_ties",
                [
                    Field("id", SQLValue(tie.id)), Field("agency_id", SQLValue(tie.agency)),
                    Field("occasion_id", SQLValue(tie.occasion)), Field("award", .text(tie.award)),
                    Field("nominations", try JSONColumn.value(tie.nominations.map(\.text))),
                    Field("ground", SQLValue(tie.ground)), Field("document", .text(tie.document)),
                    Field("decided_by", SQLValue(tie.by)), Field("decided", SQLValue(tie.at)),
                ])
        ]
    }
}

extension DatabaseStore {
    package func ties(of occasion: ID<Occasion>, award: String, agency: ID<Agency>) async throws -> [TieDecision] {
        try await read {
            try $0.rows(
                """
                SELECT id, agency_id, occasion_id, award, nominations, ground, document, decided_by, decided
                FROM allocation_ties WHERE agency_id = ?1 AND occasion_id = ?2 AND award = ?3 ORDER BY place
                """, [SQLValue(agency), SQLValue(occasion), .text(award)]
            ) { row in
                var row = RowReader(row)
                let (id, agency, occasion) = (
                    try row.id(ID<TieDecision>.self), try row.id(ID<Agency>.self), try row.id(ID<Occasion>.self)
                )
                let award = row.text()
                let names: [String] = try row.json()
                return try TieDecision(
                    id: id, agency: agency, occasion: occasion, award: award,
                    nominations: names.compactMap { ID<Nomination>($0) }, ground: row.kind(), document: row.text(),
                    by: row.id(), at: row.moment())
            }
        }
    }
}
