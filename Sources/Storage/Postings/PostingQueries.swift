package import Domain
import Operations

extension DatabaseStore {
    package func postings(of agency: ID<Agency>) async throws -> [Posting] {
        try await read {
            try $0.rows(
                "SELECT \(PostingRows.columns) FROM postings WHERE agency_id = ?1 ORDER BY place DESC",
                [SQLValue(agency)], PostingRows.posting)
        }
    }

    package func posting(_ id: ID<Posting>, agency: ID<Agency>) async throws -> Posting? {
        try await read {
            try $0.first(
                "SELECT \(PostingRows.columns) FROM postings WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], PostingRows.posting)
        }
    }

    package func posting(ofAnybody id: ID<Posting>) async throws -> Posting? {
        try await readAll {
            try $0.first(
                "SELECT \(PostingRows.columns) FROM postings WHERE id = ?1", [SQLValue(id)], PostingRows.posting)
        }
    }

    package func postings(openOn day: Day) async throws -> [Posting] {
        try await readAll {
            try $0.rows(
                """
                SELECT \(PostingRows.columns) FROM postings WHERE status = 'posted' AND last_day >= ?1
                ORDER BY last_day, place LIMIT 200
                """, [SQLValue(day)], PostingRows.posting)
        }
    }

    package func comments(on posting: ID<Posting>, agency: ID<Agency>) async throws -> [PostingComment] {
        try await comments("posting_id = ?1", [SQLValue(posting), SQLValue(agency)])
    }

    package func comments(of nomination: ID<Nomination>, agency: ID<Agency>) async throws -> [PostingComment] {
        try await comments("nomination_id = ?1", [SQLValue(nomination), SQLValue(agency)])
    }

    package func comment(_ id: ID<PostingComment>, agency: ID<Agency>) async throws -> PostingComment? {
        try await comments("id = ?1", [SQLValue(id), SQLValue(agency)]).first
    }

    package func waitingComments(of agency: ID<Agency>) async throws -> Int {
        try await read {
            try $0.first(
                "SELECT count(*) FROM posting_comments WHERE agency_id = ?1 AND status = 'received'",
                [SQLValue(agency)]
            ) { $0.number(0) } ?? 0
        }
    }

    private func comments(_ condition: String, _ values: [SQLValue]) async throws -> [PostingComment] {
        try await read {
            try $0.rows(
                """
                SELECT \(PostingRows.commentColumns) FROM posting_comments WHERE \(condition) AND agency_id = ?2
                ORDER BY place
                """, values, PostingRows.comment)
        }
    }
}
