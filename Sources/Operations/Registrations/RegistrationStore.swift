package import Domain

package protocol RegistrationStore: Sendable {
    func registration(_ id: ID<Registration>, agency: ID<Agency>) async throws -> Registration?
    func registrations(agency: ID<Agency>, year: Int?, unit: ID<OrgUnit>?) async throws -> [RegistrationRow]
    func registrations(of participant: ID<Participant>) async throws -> [Registration]
}

package struct RegistrationRow: Sendable {
    package let registration: Registration
    package let participantName: String
    package let participantKind: ParticipantKind
    package let unitName: String

    package init(
        registration: Registration, participantName: String, participantKind: ParticipantKind, unitName: String
    ) {
        self.registration = registration
        self.participantName = participantName
        self.participantKind = participantKind
        self.unitName = unitName
    }
}
