package import Domain

/// What the office waits for, or is waited for, beside the dossiers themselves.
struct OfficeWaits: Sendable {
    var petitions: [Petition] = []
    var holds: [Hold] = []
    var letters: [AwaitedLetters] = []
    /// Awards to refuse or to decide after all, for clerk and Chairman.
    var badlyEnded: [BadlyEndedHold] = []
    /// Comments of the public to look at, for the clerk.
    var comments = 0
    /// Requests to issue a certificate again, for the Chairman.
    var reissues = 0
    /// Letters of correction to sign, for the Chairman.
    var corrections = 0
    var voices = WaitingVoices()
}

/// A dossier under way with letters to other authorities nobody has replied to.
package struct AwaitedLetters: Sendable, Hashable {
    package let nomination: ID<Nomination>
    package let name: String
    package let count: Int

    package init(nomination: ID<Nomination>, name: String, count: Int) {
        (self.nomination, self.name, self.count) = (nomination, name, count)
    }
}

/// A dossier with a place whose hold ended with a violation or a discipline, and that stands in no decision yet.
package struct BadlyEndedHold: Sendable, Hashable {
    package let nomination: ID<Nomination>
    package let name: String

    package init(nomination: ID<Nomination>, name: String) { (self.nomination, self.name) = (nomination, name) }
}

extension Office {
    /// The clerk is told of everything, the Chairman of what may be answered.
    func officeWaits(for persona: Persona) async throws -> OfficeWaits {
        var waits = OfficeWaits()
        guard persona.holds(anyOf: [.clerk, .chairman]) else { return waits }
        waits.petitions = try await store.openPetitions(of: persona.agency)
        waits.voices = try await store.waitingVoices(of: persona.agency)
        if persona.holds(.chairman) {
            waits.reissues = try await store.reissues(of: persona.agency).count {
                $0.status == .requested && $0.enteredBy != persona.account
            }
            waits.corrections = try await store.correctionLetters(of: persona.agency).count {
                $0.status == .draft && $0.draftedBy != persona.account
            }
        }
        guard persona.holds(.clerk) else { return waits }
        waits.comments = try await store.waitingComments(of: persona.agency)
        waits.holds = try await store.openHolds(agency: persona.agency)
        waits.letters = try await store.awaitedLetters(of: persona.agency, limit: 20)
        return waits
    }
}
