package import Domain

extension Office {
    /// Writes one mail for each person whom something of today is to be told; a second call on the same day writes none.
    /// - Returns: how many were written.
    @discardableResult
    package func queueDigests(of agency: ID<Agency>, by writer: DigestWriter) async throws -> Int {
        try await lapseDigests(of: agency)
        let choices = try await store.mailChoices(of: agency).filter(\.isOn)
        if choices.isEmpty { return 0 }
        let day = now.day
        let calendar = try await calendar(under: try await plan(of: agency).plan, of: agency).calendar
        guard calendar.isWorking(day) else { return 0 }
        let letterhead = try await letterhead(of: agency)
        let accounts = Dictionary(try await store.accounts(of: agency).map { ($0.id, $0) }) { first, _ in first }
        var written = 0
        for choice in choices {
            guard let account = accounts[choice.account], account.status == .active else { continue }
            if try await queueDigest(for: account, choice, calendar, writer, letterhead) { written += 1 }
        }
        return written
    }

    private func queueDigest(
        for account: Account, _ choice: MailChoice, _ calendar: WorkingCalendar, _ writer: DigestWriter,
        _ letterhead: DigestLetterhead
    ) async throws -> Bool {
        let moment = now
        let day = moment.day
        let last = try await store.outbox(of: account.agency, account: account.id, limit: 20)
        if last.contains(where: { $0.kind == .digest && $0.day == day }) { return false }
        // One of an earlier day is with a sender just now: what it tells is known in some minutes.
        if last.contains(where: { $0.isOutdated(on: day) && OutboxStatus.waiting.contains($0.status) }) { return false }
        let persona = account.persona
        let duties = try await readDuties(on: day, by: persona).duties.filter {
            $0.concerns(persona) && !choice.muted.contains($0.kind)
        }
        guard let since = duties.map(\.due).min() else { return false }
        let told = try await store.toldReminders(of: account.id, agency: account.agency, since: since)
        let reminders = Reminders.due(duties, on: day, calendar, told: told)
        if reminders.isEmpty { return false }
        let text = writer.write(account, reminders, letterhead)
        let mail = OutboxMail(
            id: newID(), agency: account.agency, account: account.id, kind: .digest, day: day,
            address: choice.address, subject: text.subject, body: text.body, nextTry: moment, made: moment)
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

    private func letterhead(of agency: ID<Agency>) async throws -> DigestLetterhead {
        DigestLetterhead(
            agency: try await store.agencies().first { $0.id == agency }?.name ?? "",
            address: try await store.publicAddress(of: agency)?.text, made: now)
    }

    /// Digests of an earlier day that never left are given up, and what they were to tell counts as not told.
    func lapseDigests(of agency: ID<Agency>) async throws {
        let moment = now
        let waiting = try await store.mailToSend(of: agency, at: moment.adding(seconds: 172_800), limit: 1_000)
        for mail in waiting where mail.isOutdated(on: moment.day) && !mail.mayBeOut(at: moment) {
            do {
                try await store.commit(Change([.lapseMail(mail.lapsed())]))
            } catch StoreFault.stale {
                // A sender took it up in between, or another program was first.
                continue
            }
        }
    }
}
