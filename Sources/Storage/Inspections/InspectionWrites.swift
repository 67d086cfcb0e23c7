import Domain
import Operations

enum InspectionWrites {
    static func add(_ programme: InspectionProgramme) -> [Statement] {
        [
            .add(
                "inspection_programmes", programme.id, agency: programme.agency, at: programme.revision,
                [
                    Field("year", SQLValue(programme.year)), Field("entered_by", SQLValue(programme.enteredBy)),
                    Field("entered", SQLValue(programme.entered)),
                ] + paper(programme))
        ]
    }

    static func change(_ programme: InspectionProgramme) -> [Statement] {
        [
            .change(
                "inspection_programmes", programme.id, agency: programme.agency, to: programme.revision,
                paper(programme))
        ]
    }

    private static func paper(_ programme: InspectionProgramme) -> [Field] {
        [
            Field("document", .text(programme.document)), Field("day", SQLValue(programme.day)),
            Field("content", .text(programme.content)),
        ]
    }

    static func add(_ inspection: Inspection) throws -> [Statement] {
        let state = try state(inspection)
        return [
            .add(
                "inspections", inspection.id, agency: inspection.agency, at: inspection.revision,
                [
                    Field("unit_id", SQLValue(inspection.unit)), Field("kind", SQLValue(inspection.kind)),
                    Field("ground", .text(inspection.ground)), Field("team", try JSONColumn.value(inspection.team)),
                    Field("checklist", try JSONColumn.value(inspection.checklist)),
                    Field("created_by", SQLValue(inspection.createdBy)),
                ] + state)
        ]
    }

    static func change(_ inspection: Inspection) throws -> [Statement] {
        [
            .change(
                "inspections", inspection.id, agency: inspection.agency, to: inspection.revision, try state(inspection))
        ]
    }

    static func record(_ inspection: Inspection, key: String) throws -> [Statement] {
        [
            .change(
                "inspections", inspection.id, agency: inspection.agency, to: inspection.revision,
                try state(inspection) + [Field("record_key", .text(key))])
        ]
    }

    private static func state(_ inspection: Inspection) throws -> [Field] {
        [
            Field("day", SQLValue(inspection.day)), Field("status", SQLValue(inspection.status)),
            Field("record", try JSONColumn.optional(inspection.record)),
            Field("raising", try JSONColumn.optional(inspection.raising)), Field("call_off", .text(inspection.callOff)),
            Field("changed", SQLValue(inspection.changed)),
        ]
    }

    static func add(_ finding: InspectionFinding) throws -> [Statement] {
        let standing = try standing(finding)
        return [
            .add(
                "inspection_findings", finding.id, agency: finding.agency, at: finding.revision,
                [
                    Field("inspection_id", SQLValue(finding.inspection)), Field("unit_id", SQLValue(finding.unit)),
                    Field("line", .text(finding.line)), Field("text", .text(finding.text)),
                    Field("severity", SQLValue(finding.severity)), Field("found", SQLValue(finding.found)),
                ] + standing)
        ]
    }

    static func change(_ finding: InspectionFinding) throws -> [Statement] {
        [
            .change(
                "inspection_findings", finding.id, agency: finding.agency, to: finding.revision, try standing(finding))
        ]
    }

    private static func standing(_ finding: InspectionFinding) throws -> [Field] {
        [
            Field("due", SQLValue(finding.due)), Field("status", SQLValue(finding.status)),
            Field("correction", try JSONColumn.optional(finding.correction)),
            Field("ruling", try JSONColumn.optional(finding.ruling)), Field("changed", SQLValue(finding.changed)),
        ]
    }

    static func add(_ file: InspectionFile, bytes: [UInt8]) -> [Statement] {
        [
            .insert(
                into: "inspection_files",
                [
                    Field("id", SQLValue(file.id)), Field("agency_id", SQLValue(file.agency)),
                    Field("inspection_id", SQLValue(file.inspection)), Field("finding_id", SQLValue(file.finding)),
                    Field("purpose", SQLValue(file.purpose)), Field("name", .text(file.name)),
                    Field("kind", SQLValue(file.kind)), Field("size", SQLValue(file.size)),
                    Field("digest", .text(file.digest)), Field("added_by", SQLValue(file.addedBy)),
                    Field("added", SQLValue(file.added)),
                ]),
            .insert(
                into: "inspection_file_bytes", [Field("file_id", SQLValue(file.id)), Field("bytes", .bytes(bytes))]),
        ]
    }
}
