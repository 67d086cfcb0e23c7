package import Domain

enum PublicPagesWrites {
    static func set(_ pages: PublicPages, agency: ID<Agency>, at moment: Moment) -> [Statement] {
        [
            Statement(
                """
                INSERT INTO public_pages (agency_id, shows_movement, shows_participants, set_at)
                VALUES (?1, ?2, ?3, ?4) ON CONFLICT (agency_id) DO UPDATE SET
                shows_movement = ?2, shows_participants = ?3, set_at = ?4
                """,
                [
                    SQLValue(agency), SQLValue(pages.shows(.movement)), SQLValue(pages.shows(.participants)),
                    SQLValue(moment),
                ], touches: 1)
        ]
    }
}

extension DatabaseStore {
    package func publicPages(of agency: ID<Agency>) async throws -> PublicPages {
        try await remembering(agency, "public-pages") {
            try $0.first(
                "SELECT shows_movement, shows_participants FROM public_pages WHERE agency_id = ?1", [SQLValue(agency)]
            ) { row in
                let parts: [PublicPages.Part] = [.movement, .participants]
                return PublicPages(Set(parts.enumerated().filter { row.bool($0.offset) }.map(\.element)))
            } ?? .none
        }
    }
}
