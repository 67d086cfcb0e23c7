package import Domain

package struct CommunicationBoard: Sendable {
    package let activities: [CommunicationActivity]
    package let units: [OrgUnit]
    package let today: Day

    /// Planned and done in the year, by the day it was done or planned for.
    package func activities(in year: Int) -> [CommunicationActivity] {
        activities.filter { ($0.outcome?.day ?? $0.planned).year == year }
    }
}

/// One activity with what its page shows.
package struct CommunicationBook: Sendable {
    package let activity: CommunicationActivity
    package let unit: OrgUnit?
    package let files: [CommunicationFile]
}

extension Office {
    /// All for who reads the season, the own for a unit.
    package func listCommunication(by persona: Persona) async throws -> CommunicationBoard {
        try Refusal.raise(persona.refusals(of: CommunicationAct.read, agency: persona.agency, unit: persona.unit))
        let isUnit = !persona.holds(anyOf: Persona.readersOfAll)
        return CommunicationBoard(
            activities: try await store.communications(of: persona.agency, unit: isUnit ? persona.unit : nil),
            units: try await store.units(of: persona.agency), today: now.day)
    }

    package func readCommunication(_ id: ID<CommunicationActivity>, by persona: Persona) async throws
        -> CommunicationActivity
    {
        try await store.communication(id, agency: persona.agency).found {
            persona.refusals(of: CommunicationAct.read, agency: $0.agency, unit: $0.unit)
        }
    }

    package func readCommunicationBook(_ id: ID<CommunicationActivity>, by persona: Persona) async throws
        -> CommunicationBook
    {
        let activity = try await readCommunication(id, by: persona)
        return CommunicationBook(
            activity: activity, unit: try await store.units(of: persona.agency).first { $0.id == activity.unit },
            files: try await store.communicationFiles(of: id, agency: persona.agency))
    }

    package func readCommunicationFile(
        _ id: ID<CommunicationFile>, of activity: ID<CommunicationActivity>, by persona: Persona
    ) async throws -> (file: CommunicationFile, bytes: [UInt8]) {
        _ = try await readCommunication(activity, by: persona)
        guard let found = try await store.communicationFile(id, of: activity, agency: persona.agency) else {
            throw Refusal(.notFound)
        }
        return found
    }

    package func listAnnouncements(by persona: Persona) async throws -> [Announcement] {
        try Refusal.raise(persona.refusals(of: CommunicationAct.read, agency: persona.agency, unit: persona.unit))
        let all = try await store.announcements(of: persona.agency)
        // What was taken down is the office's own to see.
        return persona.holds(anyOf: Persona.readersOfAll) ? all : all.filter { $0.status == .published }
    }

    package func readAnnouncement(_ id: ID<Announcement>, by persona: Persona) async throws -> Announcement {
        guard let found = try await listAnnouncements(by: persona).first(where: { $0.id == id }) else {
            throw Refusal(.notFound)
        }
        return found
    }

    /// What the press may print of a published decision: who still holds its awards, and nothing beside what the published
    /// list says of them. For who reads decisions.
    package func readPressRelease(_ id: ID<Decision>, by persona: Persona) async throws -> PublishedDecision {
        try Refusal.raise(
            persona.refusals(of: CommunicationAct.commend, agency: persona.agency, unit: persona.unit))
        let published = try await listPublished(agency: persona.agency, year: nil)
        guard let found = published.first(where: { $0.decision.id == id }), found.decision.hasHonours else {
            throw Refusal(.notFound)
        }
        return found
    }

    package func listPressReleases(by persona: Persona) async throws -> [PublishedDecision] {
        try Refusal.raise(
            persona.refusals(of: CommunicationAct.commend, agency: persona.agency, unit: persona.unit))
        return try await listPublished(agency: persona.agency, year: nil).filter(\.decision.hasHonours)
    }
}
