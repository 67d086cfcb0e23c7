package import Domain

extension Office {
    /// Enters a version of a rule for the persona's agency.
    @discardableResult
    package func addRuleVersion(_ draft: LawDraft, by persona: Persona) async throws -> LawRecord {
        try Refusal.raise(persona.refusals(of: LawAct.change, agency: persona.agency))
        let records = try await store.lawRecords(of: persona.agency)
        let version = try draft.version(among: records, on: now.day)
        let record = record(draft.code, .version(version), draft.from, because: draft.reason, by: persona)
        try await add(record, after: records, by: persona)
        return record
    }

    /// Notes that a version of the program's was compared with the text, and where.
    @discardableResult
    package func confirmRule(
        _ code: RuleCode, from first: Day?, reading: LawReadingDraft, because reason: String, by persona: Persona
    ) async throws -> LawRecord {
        try Refusal.raise(persona.refusals(of: LawAct.change, agency: persona.agency))
        let records = try await store.lawRecords(of: persona.agency)
        let shown = LawBook(own: records).versions(of: code).first {
            $0.origin == .shipped && $0.validFrom == first
        }
        guard let shown else { throw Refusal(.ruleVersionUnknown) }
        if case .compared = shown.evidence { throw Refusal(.alreadyCompared) }
        var reasons =
            reading.isEmpty ? [Reason(.missingReadingPlace, field: "readPlace")] : reading.defects(on: now.day)
        if reason.isEmpty { reasons.append(Reason(.missingReason, field: "reason")) }
        try Refusal.raise(reasons)
        guard let done = reading.reading else { throw Refusal(.missingReadingPlace, field: "readPlace") }
        let record = record(code, .confirmation(done), first, because: reason, by: persona)
        try await add(record, after: records, by: persona)
        return record
    }

    /// Takes a record of the agency back: the version below it counts again.
    package func withdrawLawRecord(
        _ id: ID<LawRecord>, because reason: String, at revision: Revision, by persona: Persona
    ) async throws {
        try Refusal.raise(persona.refusals(of: LawAct.change, agency: persona.agency))
        guard var record = try await store.lawRecords(of: persona.agency).first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        if record.isWithdrawn { throw Refusal(.lawRecordWithdrawn) }
        if record.revision != revision { throw Refusal(.changedMeanwhile) }
        if reason.isEmpty { throw Refusal(.missingReason, field: "reason") }
        record.withdrawal = LawWithdrawal(by: persona.account, at: now, reason: reason)
        record.revision = revision.next
        let entry = entry(
            "law.withdraw", on: Subject.law(id), by: persona,
            ["code": .string(record.code.rawValue), "reason": .string(reason)])
        try await commit(Change([.withdrawLawRecord(record)], entries: [entry]))
    }

    private func record(
        _ code: RuleCode, _ content: LawContent, _ first: Day?, because reason: String, by persona: Persona
    ) -> LawRecord {
        LawRecord(
            id: newID(), agency: persona.agency, code: code, content: content, validFrom: first, reason: reason,
            enteredBy: persona.account, entered: now)
    }

    /// Records are counted: two entered at once collide, so that no periods overlap unseen.
    private func add(_ record: LawRecord, after known: [LawRecord], by persona: Persona) async throws {
        var body: [String: JSON] = [
            "code": .string(record.code.rawValue), "from": JSON(record.validFrom?.description),
            "reason": .string(record.reason),
        ]
        var reading: LawReading?
        switch record.content {
        case .version(let version):
            body["value"] = .string(version.value.text)
            body["to"] = JSON(version.validTo?.description)
            body["instrument"] = .string(version.instrument)
            body["article"] = .string(version.article)
            reading = version.reading
        case .confirmation(let done): reading = done
        }
        body["readPlace"] = JSON(reading?.place)
        body["readOn"] = JSON(reading?.on.description)
        let act = record.content.kind == .version ? "law.add" : "law.confirm"
        let entry = entry(
            act, on: Subject.law(record.id), by: persona, body, personal: reading.map { ["readBy": $0.by] } ?? [:])
        try await commit(Change([.addLawRecord(record, ordinal: known.count + 1)], entries: [entry]))
    }
}
