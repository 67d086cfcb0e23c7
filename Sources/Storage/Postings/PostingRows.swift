import Domain
import Operations

enum PostingRows {
    static let columns = """
        id, agency_id, occasion_id, nominations, opened, last_day, status, reason, posted_by, posted, revision
        """

    static func posting(_ row: any SQLRow) throws -> Posting {
        let names = try JSONColumn.read([String].self, row.text(3), column: 3)
        var row = RowReader(row)
        let (id, agency, occasion): (ID<Posting>, ID<Agency>, ID<Occasion>) = try (row.id(), row.id(), row.id())
        row.skip(1)
        return try Posting(
            id: id, agency: agency, occasion: occasion, nominations: names.compactMap { ID<Nomination>($0) },
            opened: row.day(), last: row.day(), status: row.kind(), reason: row.text(), postedBy: row.id(),
            posted: row.moment(), revision: row.revision())
    }

    static let commentColumns = """
        id, agency_id, posting_id, nomination_id, sender, contact, content, received, status, reason, ruled_by, ruled, \
        answer, answered_by, answered, revision
        """

    static func comment(_ row: any SQLRow) throws -> PostingComment {
        var row = RowReader(row)
        return try PostingComment(
            id: row.id(), agency: row.id(), posting: row.id(), nomination: row.optionalID(), sender: row.text(),
            contact: row.text(), content: row.text(), received: row.moment(), status: row.kind(),
            ruling: ruling(&row), answer: answer(&row), revision: row.revision())
    }

    /// All three columns are filled or none: the schema sees to it.
    private static func ruling(_ row: inout RowReader) throws -> CommentRuling? {
        guard let reason = row.optionalText() else {
            row.skip(2)
            return nil
        }
        return try CommentRuling(reason: reason, by: row.id(), at: row.moment())
    }

    private static func answer(_ row: inout RowReader) throws -> CommentAnswer? {
        guard let text = row.optionalText() else {
            row.skip(2)
            return nil
        }
        return try CommentAnswer(text: text, by: row.id(), at: row.moment())
    }
}

enum PostingWrites {
    static func add(_ posting: Posting) throws -> [Statement] {
        [
            .add(
                "postings", posting.id, agency: posting.agency, at: posting.revision,
                [
                    Field("occasion_id", SQLValue(posting.occasion)),
                    Field("nominations", try JSONColumn.value(posting.nominations.map(\.text))),
                    Field("opened", SQLValue(posting.opened)), Field("last_day", SQLValue(posting.last)),
                    Field("posted_by", SQLValue(posting.postedBy)), Field("posted", SQLValue(posting.posted)),
                ] + state(posting))
        ]
    }

    static func change(_ posting: Posting) -> [Statement] {
        [.change("postings", posting.id, agency: posting.agency, to: posting.revision, state(posting))]
    }

    private static func state(_ posting: Posting) -> [Field] {
        [Field("status", SQLValue(posting.status)), Field("reason", .text(posting.reason))]
    }

    static func add(_ comment: PostingComment) -> [Statement] {
        [
            .add(
                "posting_comments", comment.id, agency: comment.agency, at: comment.revision,
                [
                    Field("posting_id", SQLValue(comment.posting)),
                    Field("nomination_id", SQLValue(comment.nomination)), Field("sender", .text(comment.sender)),
                    Field("contact", .text(comment.contact)), Field("content", .text(comment.content)),
                    Field("received", SQLValue(comment.received)),
                ] + state(comment))
        ]
    }

    static func change(_ comment: PostingComment) -> [Statement] {
        [.change("posting_comments", comment.id, agency: comment.agency, to: comment.revision, state(comment))]
    }

    private static func state(_ comment: PostingComment) -> [Field] {
        [
            Field("status", SQLValue(comment.status)), Field("reason", SQLValue(comment.ruling?.reason)),
            Field("ruled_by", SQLValue(comment.ruling?.by)), Field("ruled", SQLValue(comment.ruling?.at)),
            Field("answer", SQLValue(comment.answer?.text)), Field("answered_by", SQLValue(comment.answer?.by)),
            Field("answered", SQLValue(comment.answer?.at)),
        ]
    }
}
