import Domain
import Operations
import Pages

extension Site {
    static let nominationNewRoutes: [Route] = [
        .get(NominationPath.new, handler: { try await showNew($0, $0.query, errors: []) }),
        .post(NominationPath.list, once: true, handler: begin),
    ]

    private static let shownParticipants = 20

    /// - Parameter fields: the query of the address, or the form that was refused.
    private static func showNew(_ visit: Visit, _ fields: FormBody, errors: [Reason]) async throws -> Answer {
        let persona = try visit.persona
        guard persona.holds(.unitRepresentative), let unit = persona.unit else { throw Refusal(.notPermitted) }
        let (office, now) = (visit.office, visit.office.now)
        let open = try await office.listOccasions(by: persona)
            .filter { $0.refusalsOfIntake(from: unit, at: now).isEmpty }
        let choices = open.map {
            NominationNewPage.OpenOccasion(id: $0.id, name: $0.name, deadline: $0.deadline(for: unit))
        }
        let stage = open.isEmpty && errors.isEmpty ? .noOccasion : try await stage(visit, fields, unit, open)
        var page = NominationNewPage(
            stage: stage, occasions: choices, chosen: ID(fields["occasion"]), csrf: visit.csrf,
            errors: visit.formErrors(errors))
        if case .what(_, let awards, _) = stage, awards.isEmpty {
            page.offers = try await office.readPlan(by: persona).plan.offers(on: open.map(\.planned))
        }
        return try await visit.page(page.title, current: .nominations, errors: errors, page.html(in: visit.language))
    }

    private static func stage(_ visit: Visit, _ fields: FormBody, _ unit: ID<OrgUnit>, _ open: [Occasion]) async throws
        -> NominationNewPage.Stage
    {
        let (office, persona) = (visit.office, try visit.persona)
        if let id = ID<Participant>(fields["participant"]) {
            let participant = try await office.readParticipant(id, by: persona).participant
            let kind = participant.kind.countsAs
            let plan = try await office.readPlan(by: persona).plan
            let awards = plan.awards.filter { plan.offers($0, to: kind, on: open.map(\.planned)) }
            let only = awards.first { $0.competence == .own }?.code ?? ""
            return .what(participant, awards: awards, award: fields.has("award") ? fields["award"] : only)
        }
        let search = (try? CleanText.optionalLine(fields["q"], max: 100)) ?? ""
        let found = try await office.listParticipants(
            ParticipantQuery(agency: persona.agency, unit: unit, search: search, size: shownParticipants), by: persona)
        return .who(search: search, participants: found.rows, hasMore: found.total > found.rows.count)
    }

    private static func begin(_ visit: Visit) async throws -> Answer {
        do {
            var reader = FormReader(visit.form)
            let occasion = reader.id("occasion", of: Occasion.self)
            let participant = reader.id("participant", of: Participant.self)
            if visit.form["occasion"].isEmpty { reader.note(Reason(.choiceMissing, field: "occasion")) }
            if visit.form["award"].isEmpty { reader.note(Reason(.choiceMissing, field: "award")) }
            try reader.finish()
            guard let occasion, let participant else { throw Refusal(.notFound) }
            let nomination = try await visit.office.openNomination(
                occasion, participant: participant, award: visit.form["award"], by: visit.persona)
            return .see(NominationPath.page(.edit, of: nomination.id))
        } catch let refusal as Refusal {
            if refusal.reasons.contains(where: { $0.code == .notFound }) { throw refusal }
            return try await showNew(visit, visit.form, errors: refusal.reasons)
        }
    }
}
