package import Domain
import Operations

extension DatabaseStore {
    package func mailChoices(of agency: ID<Agency>) async throws -> [MailChoice] {
        try await read {
            try $0.rows(
                "SELECT \(OutboxRows.choiceColumns) FROM mail_choices WHERE agency_id = ?1 ORDER BY account_id",
                [SQLValue(agency)], OutboxRows.choice)
        }
    }

    package func mailChoice(of account: ID<Account>, agency: ID<Agency>) async throws -> MailChoice? {
        try await read {
            try $0.first(
                "SELECT \(OutboxRows.choiceColumns) FROM mail_choices WHERE account_id = ?1 AND agency_id = ?2",
                [SQLValue(account), SQLValue(agency)], OutboxRows.choice)
        }
    }

    package func toldReminders(
        of account: ID<Account>, agency: ID<Agency>, since day: Day
    ) async throws -> Set<String> {
        try await read {
            Set(
                try $0.rows(
                    "SELECT duty FROM reminders WHERE account_id = ?1 AND agency_id = ?2 AND due >= ?3",
                    [SQLValue(account), SQLValue(agency), SQLValue(day)]
                ) { $0.text(0) })
        }
    }

    package func outbox(of agency: ID<Agency>, account: ID<Account>?, limit: Int) async throws -> [OutboxMail] {
        try await read {
            try $0.rows(
                """
                SELECT \(OutboxRows.columns) FROM outbox
                WHERE agency_id = ?1 AND account_id = coalesce(?2, account_id) ORDER BY place DESC LIMIT ?3
                """, [SQLValue(agency), SQLValue(account), SQLValue(limit)], OutboxRows.mail)
        }
    }

    package func mailToSend(of agency: ID<Agency>, at now: Moment, limit: Int) async throws -> [OutboxMail] {
        try await read {
            try $0.rows(
                """
                SELECT \(OutboxRows.columns) FROM outbox
                WHERE agency_id = ?1 AND status IN ('queued', 'retried') AND next_try <= ?2 ORDER BY place LIMIT ?3
                """, [SQLValue(agency), SQLValue(now), SQLValue(limit)], OutboxRows.mail)
        }
    }

    package func outboxMail(_ id: ID<OutboxMail>, agency: ID<Agency>) async throws -> OutboxMail? {
        try await read {
            try $0.first(
                "SELECT \(OutboxRows.columns) FROM outbox WHERE id = ?1 AND agency_id = ?2",
                [SQLValue(id), SQLValue(agency)], OutboxRows.mail)
        }
    }
}
