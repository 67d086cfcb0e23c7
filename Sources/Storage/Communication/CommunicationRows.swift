import Domain
import Operations

enum CommunicationRows {
    static let columns = """
        id, agency_id, unit_id, kind, title, channel, responsible, planned, status, outcome, reason, entered_by, \
        entered, revision
        """

    static func activity(_ row: any SQLRow) throws -> CommunicationActivity {
        var row = RowReader(row)
        return try CommunicationActivity(
            id: row.id(), agency: row.id(), unit: row.id(), kind: row.kind(), title: row.text(), channel: row.text(),
            responsible: row.text(), planned: row.day(), status: row.kind(), outcome: row.optionalJSON(),
            reason: row.text(), enteredBy: row.id(), entered: row.moment(), revision: row.revision())
    }

    static let file = "f.id, f.agency_id, f.activity_id, f.name, f.kind, f.size, f.digest, f.added_by, f.added"
    static let fileColumns = 9

    static func file(_ row: any SQLRow) throws -> CommunicationFile {
        var row = RowReader(row)
        return try CommunicationFile(
            id: row.id(), agency: row.id(), activity: row.id(), name: row.text(), kind: row.kind(), size: row.number(),
            digest: row.text(), addedBy: row.id(), added: row.moment())
    }

    static let announcement = "id, agency_id, title, text, published, published_by, status, reason, revision"

    static func announcement(_ row: any SQLRow) throws -> Announcement {
        var row = RowReader(row)
        return try Announcement(
            id: row.id(), agency: row.id(), title: row.text(), text: row.text(), published: row.moment(),
            publishedBy: row.id(), status: row.kind(), reason: row.text(), revision: row.revision())
    }
}

enum CommunicationWrites {
    static func add(_ activity: CommunicationActivity) throws -> [Statement] {
        let state = try state(activity)
        return [
            .add(
                "communications", activity.id, agency: activity.agency, at: activity.revision,
                [
                    Field("unit_id", SQLValue(activity.unit)), Field("kind", SQLValue(activity.kind)),
                    Field("title", .text(activity.title)), Field("channel", .text(activity.channel)),
                    Field("responsible", .text(activity.responsible)), Field("planned", SQLValue(activity.planned)),
                    Field("entered_by", SQLValue(activity.enteredBy)), Field("entered", SQLValue(activity.entered)),
                ] + state)
        ]
    }

    static func change(_ activity: CommunicationActivity) throws -> [Statement] {
        [
            .change(
                "communications", activity.id, agency: activity.agency, to: activity.revision, try state(activity))
        ]
    }

    private static func state(_ activity: CommunicationActivity) throws -> [Field] {
        [
            Field("status", SQLValue(activity.status)), Field("outcome", try JSONColumn.optional(activity.outcome)),
            Field("reason", .text(activity.reason)),
        ]
    }

    static func add(_ file: CommunicationFile, bytes: [UInt8]) -> [Statement] {
        [
            .insert(
                into: "communication_files",
                [
                    Field("id", SQLValue(file.id)), Field("agency_id", SQLValue(file.agency)),
                    Field("activity_id", SQLValue(file.activity)), Field("name", .text(file.name)),
                    Field("kind", SQLValue(file.kind)), Field("size", SQLValue(file.size)),
                    Field("digest", .text(file.digest)), Field("added_by", SQLValue(file.addedBy)),
                    Field("added", SQLValue(file.added)),
                ]),
            .insert(
                into: "communication_file_bytes", [Field("file_id", SQLValue(file.id)), Field("bytes", .bytes(bytes))]),
        ]
    }

    static func add(_ one: Announcement) -> [Statement] {
        [
            .add(
                "announcements", one.id, agency: one.agency, at: one.revision,
                [
                    Field("title", .text(one.title)), Field("text", .text(one.text)),
                    Field("published", SQLValue(one.published)), Field("published_by", SQLValue(one.publishedBy)),
                ] + state(one))
        ]
    }

    static func change(_ one: Announcement) -> [Statement] {
        [.change("announcements", one.id, agency: one.agency, to: one.revision, state(one))]
    }

    private static func state(_ one: Announcement) -> [Field] {
        [Field("status", SQLValue(one.status)), Field("reason", .text(one.reason))]
    }
}
