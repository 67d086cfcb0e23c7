import Domain
import Operations
import Pages
import Wording

extension Site {
    /// Results from elsewhere.
    static let maturityRecordRoutes: [Route] = [
        .get(MaturityPath.newRecord, handler: { try await showNewRecord($0) }),
        .post(MaturityPath.records, once: true, handler: recordMaturity),
        .get("\(MaturityPath.records)/{id}/cancellation", handler: showMaturityCancellation),
        .post("\(MaturityPath.records)/{id}/cancellation", handler: cancelMaturity),
    ]

    private static func showNewRecord(_ visit: Visit, errors: [Reason] = []) async throws -> Answer {
        let persona = try visit.persona
        let isTyped = visit.form.has("participant")
        let word = isTyped ? visit.form["participant"] : visit.query["participant"]
        guard let id = ID<Participant>(word) else { throw Refusal(.notFound) }
        let participant = try await visit.office.readParticipant(id, by: persona).participant
        try Refusal.raise(
            persona.refusals(of: MaturityAct.record, agency: participant.agency, unit: participant.unit))
        guard participant.kind == .enterprise else { throw Refusal(.maturityNotEnterprise) }
        var entry = MaturityRecordPage.Entry()
        (entry.level, entry.day) = (visit.form["level"], visit.form["day"])
        (entry.source, entry.proof) = (visit.form["source"], visit.form["proof"])
        let page = MaturityRecordPage(
            participant: participant, entry: entry, csrf: visit.csrf, errors: visit.formErrors(errors))
        return try await visit.page(page.title, current: .maturity, errors: errors, page.html(in: visit.language))
    }

    private static func recordMaturity(_ visit: Visit) async throws -> Answer {
        guard let participant = ID<Participant>(visit.form["participant"]) else { throw Refusal(.notFound) }
        do {
            var reader = FormReader(visit.form)
            let form = MaturityRecordForm(
                level: reader.line("level"), day: reader.day("day"), source: reader.line("source", most: 300),
                proof: reader.text("proof", most: 1_000))
            try reader.finish()
            _ = try await visit.office.recordMaturity(of: participant, form, by: try visit.persona)
            return .see(MaturityPath.list, .saved)
        } catch let refusal as Refusal {
            return try await showNewRecord(visit, errors: refusal.reasons)
        }
    }

    private static func showMaturityCancellation(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let (record, participant) = try await visit.office.readMaturityRecord(try visit.id(), by: persona)
        try Refusal.raise(persona.refusals(of: MaturityAct.cancel, agency: record.agency, unit: record.unit))
        guard record.status == .entered else { throw Refusal(.maturityRecordCancelled) }
        let page = MaturityCancellationPage(record: record, participant: participant, csrf: visit.csrf)
        return try await visit.page(page.title, current: .maturity, page.html(in: visit.language))
    }

    private static func cancelMaturity(_ visit: Visit) async throws -> Answer {
        let id: ID<MaturityRecord> = try visit.id()
        try await visit.office.cancelMaturity(id, at: try visit.revision, by: try visit.persona)
        return .see(MaturityPath.list, .cancelled)
    }
}
