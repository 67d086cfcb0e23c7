package import Domain
import Operations

enum SkillRows {
    static let columns = """
        id, agency_id, unit_id, village_id, subject, title, location, first_day, learners, status, outcome, reason, \
        entered_by, entered, revision
        """

    static func one(_ row: any SQLRow) throws -> SkillClass {
        var row = RowReader(row)
        return try SkillClass(
            id: row.id(), agency: row.id(), unit: row.id(), village: row.optionalID(), subject: row.kind(),
            title: row.text(), place: row.text(), first: row.day(), learners: row.number(), status: row.kind(),
            outcome: row.optionalJSON(), reason: row.text(), enteredBy: row.id(), entered: row.moment(),
            revision: row.revision())
    }
}

enum SkillWrites {
    static func add(_ one: SkillClass) throws -> [Statement] {
        let state = try state(one)
        return [
            .add(
                "skill_classes", one.id, agency: one.agency, at: one.revision,
                [
                    Field("unit_id", SQLValue(one.unit)), Field("village_id", SQLValue(one.village)),
                    Field("subject", SQLValue(one.subject)), Field("title", .text(one.title)),
                    Field("location", .text(one.place)), Field("first_day", SQLValue(one.first)),
                    Field("learners", SQLValue(one.learners)), Field("entered_by", SQLValue(one.enteredBy)),
                    Field("entered", SQLValue(one.entered)),
                ] + state)
        ]
    }

    static func change(_ one: SkillClass) throws -> [Statement] {
        [.change("skill_classes", one.id, agency: one.agency, to: one.revision, try state(one))]
    }

    private static func state(_ one: SkillClass) throws -> [Field] {
        [
            Field("status", SQLValue(one.status)), Field("outcome", try JSONColumn.optional(one.outcome)),
            Field("reason", .text(one.reason)),
        ]
    }
}

extension DatabaseStore {
    package func skillClasses(of agency: ID<Agency>, unit: ID<OrgUnit>?) async throws -> [SkillClass] {
        try await remembering(agency, "skillClasses \(unit?.text ?? "")") {
            try $0.rows(
                """
                SELECT \(SkillRows.columns) FROM skill_classes
                WHERE agency_id = ?1 AND unit_id = coalesce(?2, unit_id) ORDER BY first_day DESC, place DESC LIMIT 2000
                """, [SQLValue(agency), SQLValue(unit)], SkillRows.one)
        }
    }

    package func skillClass(_ id: ID<SkillClass>, agency: ID<Agency>) async throws -> SkillClass? {
        try await read {
            try $0.first(
                "SELECT \(SkillRows.columns) FROM skill_classes WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], SkillRows.one)
        }
    }
}
