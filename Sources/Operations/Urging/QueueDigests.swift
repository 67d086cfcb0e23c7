package import Domain

extension Office {
    /// Writes one mail for each person whom something of today is to be told; a second call on the same day writes none.
    /// - Returns: how many were written.
    @discardableResult
    package func queueDigests(of agency: ID<Agency>, by writer: DigestWriter) async throws -> Int {
        let choices = try await store.mailChoices(of: agency).filter(\.isOn)
        if choices.isEmpty { return 0 }
        let day = now.day
        let calendar = try await calendar(under: try await plan(of: agency).plan, of: agency).calendar
        guard calendar.isWorking(day) else { return 0 }
        let accounts = Dictionary(try await store.accounts(of: agency).map { ($0.id, $0) }) { first, _ in first }
        var written = 0
        for choice in choices {
            guard let account = accounts[choice.account], account.status == .active else { continue }
            if try await queueDigest(for: account, choice, day, calendar, writer) { written += 1 }
        }
        return written
    }

    private func queueDigest(
        for account: Account, _ choice: MailChoice, _ day: Day, _ calendar: WorkingCalendar, _ writer: DigestWriter
    ) async throws -> Bool {
        let last = try await store.outbox(of: account.agency, account: account.id, limit: 20)
        if last.contains(where: { $0.kind == .digest && $0.day == day }) { return false }
        let persona = account.persona
        let duties = try await readDuties(on: day, by: persona).duties.filter {
            $0.concerns(persona) && !choice.muted.contains($0.kind)
        }
        guard let since = duties.map(\.due).min() else { return false }
        let told = try await store.toldReminders(of: account.id, agency: account.agency, since: since)
        let reminders = Reminders.due(duties, on: day, calendar, told: told)
        if reminders.isEmpty { return false }
        let text = writer.write(account, reminders, day)
        let mail = OutboxMail(
            id: newID(), agency: account.agency, account: account.id, kind: .digest, day: day,
            address: choice.address, subject: text.subject, body: text.body, nextTry: now, made: now)
        let entry = entry(
            "mail.queue", on: Subject.account(account.id), by: Persona.system(of: account.agency),
            ["reminders": .int(Int64(reminders.count))])
        do {
            try await keep(Change([.queueMail(mail, telling: reminders)], entries: [entry]))
        } catch StoreFault.conflict {
            // Another program wrote this person's digest of the day in between.
            return false
        }
        return true
    }
}
