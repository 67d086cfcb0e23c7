import Domain
import Operations

enum OutboxRows {
    static let choiceColumns = "account_id, agency_id, address, is_on, muted, changed"

    static func choice(_ row: any SQLRow) throws -> MailChoice {
        var row = RowReader(row)
        let (account, agency) = (try row.id(ID<Account>.self), try row.id(ID<Agency>.self))
        guard let address = MailAddress(row.text()) else { throw row.unreadable("MailAddress") }
        return try MailChoice(
            account: account, agency: agency, address: address, isOn: row.bool(),
            muted: Set((row.json() as [String]).compactMap(DutyKind.init(rawValue:))), changed: row.moment())
    }

    static let columns = [
        "id", "agency_id", "account_id", "kind", "day", "address", "subject", "body", "status", "attempts",
        "next_try", "fault", "made", "sent", "revision",
    ].joined(separator: ", ")

    static func mail(_ row: any SQLRow) throws -> OutboxMail {
        var row = RowReader(row)
        let (id, agency) = (try row.id(ID<OutboxMail>.self), try row.id(ID<Agency>.self))
        let (account, kind, day) = (try row.id(ID<Account>.self), try row.kind(MailKind.self), try row.day())
        guard let address = MailAddress(row.text()) else { throw row.unreadable("MailAddress") }
        return try OutboxMail(
            id: id, agency: agency, account: account, kind: kind, day: day, address: address, subject: row.text(),
            body: row.text(), status: row.kind(), attempts: row.number(), nextTry: row.moment(), fault: row.text(),
            made: row.moment(), sent: row.optionalMoment(), revision: row.revision())
    }
}

enum OutboxWrites {
    static func choose(_ choice: MailChoice) throws -> [Statement] {
        let muted = try JSONColumn.value(choice.muted.map(\.rawValue).sorted())
        return [
            Statement(
                """
                INSERT INTO mail_choices (account_id, agency_id, address, is_on, muted, changed)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (account_id) DO UPDATE SET address = ?3, is_on = ?4, muted = ?5, changed = ?6
                """,
                [
                    SQLValue(choice.account), SQLValue(choice.agency), .text(choice.address.text),
                    SQLValue(choice.isOn ? 1 : 0), muted, SQLValue(choice.changed),
                ], touches: 1)
        ]
    }

    static func queue(_ mail: OutboxMail, telling reminders: [Reminder]) -> [Statement] {
        let written = Statement.add("outbox", mail.id, agency: mail.agency, at: mail.revision, fields(mail))
        return [written]
            + reminders.map { reminder in
                .insert(
                    into: "reminders",
                    [
                        Field("agency_id", SQLValue(mail.agency)), Field("account_id", SQLValue(mail.account)),
                        Field("duty", .text(reminder.key)), Field("due", SQLValue(reminder.duty.due)),
                        Field("mail_id", SQLValue(mail.id)),
                    ])
            }
    }

    static func change(_ mail: OutboxMail) -> [Statement] {
        [.change("outbox", mail.id, agency: mail.agency, to: mail.revision, fields(mail))]
    }

    /// The change comes first: where somebody else has the mail, its reminders stay.
    static func lapse(_ mail: OutboxMail) -> [Statement] {
        change(mail) + [
            Statement(
                "DELETE FROM reminders WHERE mail_id = ?1 AND agency_id = ?2",
                [SQLValue(mail.id), SQLValue(mail.agency)])
        ]
    }

    private static func fields(_ mail: OutboxMail) -> [Field] {
        [
            Field("account_id", SQLValue(mail.account)), Field("kind", SQLValue(mail.kind)),
            Field("day", SQLValue(mail.day)), Field("address", .text(mail.address.text)),
            Field("subject", .text(mail.subject)), Field("body", .text(mail.body)),
            Field("status", SQLValue(mail.status)), Field("attempts", SQLValue(mail.attempts)),
            Field("next_try", SQLValue(mail.nextTry)), Field("fault", .text(mail.fault)),
            Field("made", SQLValue(mail.made)), Field("sent", SQLValue(mail.sent)),
        ]
    }
}
