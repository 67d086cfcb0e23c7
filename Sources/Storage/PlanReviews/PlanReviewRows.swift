import Domain
import Operations

enum PlanReviewRows {
    static let columns = """
        id, agency_id, name, kind, size, digest, uploaded_by, uploader, uploaded, status, changed, plan_id, revision
        """

    static func review(_ row: any SQLRow) throws -> PlanReview {
        var row = RowReader(row)
        let (id, agency) = (try row.id(ID<PlanReview>.self), try row.id(ID<Agency>.self))
        let paper = try SourcePaper(
            name: row.text(), kind: row.kind(), size: row.number(), digest: row.text(), uploadedBy: row.id(),
            uploader: row.text(), uploaded: row.moment())
        return try PlanReview(
            id: id, agency: agency, paper: paper, status: row.kind(), changed: row.moment(), plan: row.optionalID(),
            revision: row.revision())
    }

    static let correctionColumns = """
        number, revision, part, entry, field, act, value, made_by, maker, made, undone_revision, undone_by, undoer, \
        undone
        """

    static func correction(_ row: any SQLRow) throws -> PlanCorrection {
        var row = RowReader(row)
        let (number, revision) = (row.number(), row.revision())
        let place = CorrectionPlace(try row.kind(), row.text(), row.text())
        let (act, value) = (try row.kind(CorrectionAct.self), try row.optionalJSON(CorrectedValue.self))
        let by = Signature(account: try row.id(), name: row.text(), at: row.moment())
        let undoing = row.optionalNumber()
        let undoer = (try row.optionalID(ID<Account>.self), row.optionalText(), row.optionalMoment())
        var undone: PlanCorrection.Undoing?
        if let undoing, let account = undoer.0, let name = undoer.1, let at = undoer.2 {
            undone = .init(revision: Revision(undoing), by: Signature(account: account, name: name, at: at))
        }
        return PlanCorrection(
            number: number, revision: revision, place: place, act: act, value: value, by: by, undone: undone)
    }
}

enum PlanReviewWrites {
    static func add(_ review: PlanReview, _ bytes: [UInt8], _ content: PlanReviewContent) -> [Statement] {
        let (paper, id) = (review.paper, SQLValue(review.id))
        return [
            .add(
                "plan_reviews", review.id, agency: review.agency, at: review.revision,
                [
                    Field("name", .text(paper.name)), Field("kind", SQLValue(paper.kind)),
                    Field("size", SQLValue(paper.size)), Field("digest", .text(paper.digest)),
                    Field("uploaded_by", SQLValue(paper.uploadedBy)), Field("uploader", .text(paper.uploader)),
                    Field("uploaded", SQLValue(paper.uploaded)),
                ] + state(review)),
            .insert(into: "plan_review_bytes", [Field("review_id", id), Field("bytes", .bytes(bytes))]),
            .insert(
                into: "plan_review_readings",
                [Field("review_id", id), Field("lines", .text(content.lines)), Field("facts", .text(content.facts))]),
        ]
    }

    static func change(_ review: PlanReview) -> [Statement] {
        [.change("plan_reviews", review.id, agency: review.agency, to: review.revision, state(review))]
    }

    private static func state(_ review: PlanReview) -> [Field] {
        [
            Field("status", SQLValue(review.status)), Field("changed", SQLValue(review.changed)),
            Field("plan_id", SQLValue(review.plan)),
        ]
    }

    static func add(_ correction: PlanCorrection, to review: ID<PlanReview>) throws -> [Statement] {
        [
            .insert(
                into: "plan_corrections",
                [
                    Field("review_id", SQLValue(review)), Field("number", SQLValue(correction.number)),
                    Field("revision", SQLValue(correction.revision)), Field("part", SQLValue(correction.place.part)),
                    Field("entry", .text(correction.place.entry)), Field("field", .text(correction.place.field)),
                    Field("act", SQLValue(correction.act)),
                    Field("value", try JSONColumn.optional(correction.value)),
                    Field("made_by", SQLValue(correction.by.account)), Field("maker", .text(correction.by.name)),
                    Field("made", SQLValue(correction.by.at)),
                ] + undoing(correction))
        ]
    }

    static func undo(_ correction: PlanCorrection, of review: ID<PlanReview>) -> [Statement] {
        let fields = undoing(correction)
        let sets = fields.enumerated().map { "\($1.column) = ?\($0 + 3)" }.joined(separator: ", ")
        return [
            Statement(
                "UPDATE plan_corrections SET \(sets) WHERE review_id = ?1 AND number = ?2 AND undone IS NULL",
                [SQLValue(review), SQLValue(correction.number)] + fields.map(\.value), touches: 1)
        ]
    }

    private static func undoing(_ correction: PlanCorrection) -> [Field] {
        guard let undone = correction.undone else { return [] }
        return [
            Field("undone_by", SQLValue(undone.by.account)), Field("undoer", .text(undone.by.name)),
            Field("undone", SQLValue(undone.by.at)), Field("undone_revision", SQLValue(undone.revision)),
        ]
    }
}
