package import Domain

/// A participant's record over the years: what they registered, were put forward for and were given.
package struct ParticipantRecord: Sendable {
    package let participant: Participant
    package let unit: OrgUnit?
    package let registrations: [Registration]
    package let nominations: [Nomination]
    package let occasions: [Occasion]
    package let achievements: [KnownAchievement]
    package let certificates: [Certificate]
}

extension Office {
    package func listParticipants(_ query: ParticipantQuery, by persona: Persona) async throws -> ParticipantList {
        var query = query
        query.agency = persona.agency
        if !persona.holds(anyOf: Persona.readersOfAll) {
            guard persona.holds(.unitRepresentative), let unit = persona.unit else { throw Refusal(.notPermitted) }
            query.unit = unit
        }
        return try await store.participants(query)
    }

    package func readParticipant(_ id: ID<Participant>, by persona: Persona) async throws -> ParticipantRecord {
        let participant = try await participant(id, by: persona)
        let nominations = try await store.nominations(of: id, agency: persona.agency)
            .filter { persona.refusals(of: NominationAct.read, on: $0).isEmpty }
        var certificates: [Certificate] = []
        for nomination in nominations where NominationStatus.awarded.contains(nomination.status) {
            certificates += try await store.certificates(nomination: nomination.id)
        }
        return ParticipantRecord(
            participant: participant,
            unit: try await store.units(of: persona.agency).first { $0.id == participant.unit },
            registrations: try await store.registrations(of: id), nominations: nominations,
            occasions: try await store.occasions(of: persona.agency),
            achievements: try await store.achievements(of: id), certificates: certificates)
    }
}
