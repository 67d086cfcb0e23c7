import Domain
import Operations
import Pages
import Wording

extension Site {
    static let participantRoutes: [Route] = [
        .get(ParticipantPath.list, handler: listParticipants),
        .get(ParticipantPath.new, handler: { try await showNewParticipant($0) }),
        .post(ParticipantPath.list, once: true, handler: addParticipant),
        .get("\(ParticipantPath.list)/{id}", handler: showParticipant),
        .get("\(ParticipantPath.list)/{id}/edit", handler: { try await showParticipantForm($0) }),
        .post("\(ParticipantPath.list)/{id}", handler: changeParticipant),
    ]

    private static let pageSize = 50

    private static func listParticipants(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let asked = participantQuery(visit, persona)
        let filter = ParticipantListPage.Filter(
            search: asked.search, kind: asked.kind, unit: asked.unit, page: asked.page)
        let list = try await visit.office.listParticipants(asked, by: persona)
        let page = ParticipantListPage(
            rows: list.rows, units: try await visit.office.listUnits(by: persona), filter: filter,
            pages: (list.total + pageSize - 1) / pageSize, total: list.total,
            seesAllUnits: persona.holds(anyOf: Persona.readersOfAll), canAdd: canAddParticipant(persona))
        return try await visit.page(page.title, current: .participants, page.html(in: visit.language))
    }

    /// What the address asks for; a value nobody knows is left out.
    static func participantQuery(_ visit: Visit, _ persona: Persona) -> ParticipantQuery {
        let query = visit.query
        return ParticipantQuery(
            agency: persona.agency, unit: ID(query["unit"]), kind: ParticipantKind(rawValue: query["kind"]),
            search: String(query["q"].prefix(200)), page: min(max(Int(query["page"]) ?? 1, 1), 10_000), size: pageSize)
    }

    private static func showParticipant(_ visit: Visit) async throws -> Answer {
        let persona = try visit.persona
        let record = try await visit.office.readParticipant(try visit.id(), by: persona)
        let plan = try await visit.office.readPlan(by: persona).plan
        let participant = record.participant
        var page = ParticipantPage(
            participant: participant, unit: record.unit?.name ?? "",
            group: plan.participants.first { $0.code == participant.group }?.name,
            registrations: record.registrations, nominations: nominationLines(record, plan),
            achievements: record.achievements.map { .init($0.achievement, rewardedBy: $0.rewardedBy) },
            certificates: record.certificates, themes: plan.themes,
            canChange: persona.refusals(
                of: ParticipantAct.change, agency: participant.agency, unit: participant.unit
            ).isEmpty)
        page.showsHolds = persona.refusals(of: EligibilityAct.readHolds, agency: participant.agency).isEmpty
        return try await visit.page(page.title, current: .participants, page.html(in: visit.language))
    }

    private static func nominationLines(_ record: ParticipantRecord, _ plan: Plan) -> [ParticipantPage.NominationLine] {
        record.nominations.map { nomination in
            .init(
                occasion: record.occasions.first { $0.id == nomination.occasion }?.name ?? "",
                award: plan.award(nomination.award)?.name ?? nomination.award, number: nomination.number,
                status: nomination.status, address: NominationPath.detail(nomination.id))
        }
    }
}

/// Whether there is a unit this person may add participants to.
func canAddParticipant(_ persona: Persona) -> Bool {
    persona.refusals(of: ParticipantAct.add, agency: persona.agency, unit: persona.unit).isEmpty
}
