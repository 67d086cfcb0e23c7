import Domain
import Operations

enum MaturityWrites {
    static func add(_ record: CriteriaSetRecord) throws -> [Statement] {
        [
            .insert(
                into: "criteria_sets",
                [
                    Field("id", SQLValue(record.id)), Field("agency_id", SQLValue(record.agency)),
                    Field("code", .text(record.set.code)), Field("version", .text(record.set.version)),
                    Field("file", .text(record.file)), Field("body", try JSONColumn.value(record.set)),
                    Field("loaded", SQLValue(record.loaded)),
                ])
        ]
    }

    static func add(_ assessment: MaturityAssessment) throws -> [Statement] {
        [
            .add(
                "maturity_assessments", assessment.id, agency: assessment.agency, at: assessment.revision,
                try fields(assessment))
        ]
    }

    static func change(_ assessment: MaturityAssessment) throws -> [Statement] {
        [
            .change(
                "maturity_assessments", assessment.id, agency: assessment.agency, to: assessment.revision,
                try fields(assessment))
        ]
    }

    static func add(_ record: MaturityRecord) -> [Statement] {
        [.add("maturity_records", record.id, agency: record.agency, at: record.revision, fields(record))]
    }

    static func change(_ record: MaturityRecord) -> [Statement] {
        [.change("maturity_records", record.id, agency: record.agency, to: record.revision, fields(record))]
    }

    private static func fields(_ assessment: MaturityAssessment) throws -> [Field] {
        [
            Field("participant_id", SQLValue(assessment.participant)), Field("unit_id", SQLValue(assessment.unit)),
            Field("year", SQLValue(assessment.year)), Field("set_code", .text(assessment.set.code)),
            Field("set_version", .text(assessment.set.version)),
            Field("answers", try JSONColumn.value(assessment.answers)), Field("status", SQLValue(assessment.status)),
            Field("points", SQLValue(assessment.points)), Field("level", SQLValue(assessment.level)),
            Field("objections", try JSONColumn.value(assessment.objections)),
            Field("created_by", SQLValue(assessment.createdBy)),
            Field("submitted_by", SQLValue(assessment.submittedBy)),
            Field("submitted", SQLValue(assessment.submitted)), Field("checked_by", SQLValue(assessment.checkedBy)),
            Field("changed", SQLValue(assessment.changed)),
        ]
    }

    private static func fields(_ record: MaturityRecord) -> [Field] {
        [
            Field("participant_id", SQLValue(record.participant)), Field("unit_id", SQLValue(record.unit)),
            Field("level", .text(record.level)), Field("day", SQLValue(record.day)),
            Field("source", .text(record.source)), Field("proof", .text(record.proof)),
            Field("status", SQLValue(record.status)), Field("entered_by", SQLValue(record.enteredBy)),
            Field("entered", SQLValue(record.entered)),
        ]
    }
}
