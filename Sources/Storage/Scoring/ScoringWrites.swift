import Domain
import Operations

enum ScoringWrites {
    static func add(_ record: ScoreTableRecord) throws -> [Statement] {
        [
            .insert(
                into: "score_tables",
                [
                    Field("id", SQLValue(record.id)), Field("agency_id", SQLValue(record.agency)),
                    Field("origin", SQLValue(record.origin)), Field("document", .text(record.document)),
                    Field("day", SQLValue(record.day)), Field("valid_from", SQLValue(record.validFrom)),
                    Field("body", try JSONColumn.value(record.table)), Field("entered", SQLValue(record.entered)),
                    Field("kinds", try JSONColumn.value(record.kinds.map(\.rawValue).sorted())),
                ])
        ]
    }

    static func add(_ sheet: ScoreSheet) throws -> [Statement] {
        [.add("score_sheets", sheet.id, agency: sheet.agency, at: sheet.revision, try fields(sheet))]
    }

    static func change(_ sheet: ScoreSheet) throws -> [Statement] {
        [.change("score_sheets", sheet.id, agency: sheet.agency, to: sheet.revision, try fields(sheet))]
    }

    static func add(_ review: ScoreReview) throws -> [Statement] {
        [
            .insert(
                into: "score_reviews",
                [
                    Field("id", SQLValue(review.id)), Field("agency_id", SQLValue(review.agency)),
                    Field("sheet_id", SQLValue(review.sheet)), Field("reviewer", SQLValue(review.reviewer)),
                    Field("reviewer_name", .text(review.reviewerName)),
                    Field("submitted", SQLValue(review.submitted)),
                    Field("answers", try JSONColumn.value(review.answers)),
                    Field("total", SQLValue(review.total.count)), Field("remark", .text(review.remark)),
                    Field("recorded", SQLValue(review.recorded)),
                ])
        ]
    }

    private static func fields(_ sheet: ScoreSheet) throws -> [Field] {
        [
            Field("occasion_id", SQLValue(sheet.occasion)), Field("participant_id", SQLValue(sheet.participant)),
            Field("unit_id", SQLValue(sheet.unit)), Field("table_id", SQLValue(sheet.table)),
            Field("status", SQLValue(sheet.status)), Field("claimed", try JSONColumn.value(sheet.claimed)),
            Field("confirmed", try JSONColumn.optional(sheet.confirmed)),
            Field("changes", try JSONColumn.value(sheet.changes)),
            Field("claimed_total", SQLValue(sheet.claimedTotal.count)),
            Field("total", SQLValue(sheet.total?.count)), Field("is_vetoed", SQLValue(sheet.isVetoed)),
            Field("reason", .text(sheet.reason)), Field("created_by", SQLValue(sheet.createdBy)),
            Field("submitted_by", SQLValue(sheet.submittedBy)), Field("submitted", SQLValue(sheet.submitted)),
            Field("confirmed_by", SQLValue(sheet.confirmedBy)), Field("changed", SQLValue(sheet.changed)),
        ]
    }
}
