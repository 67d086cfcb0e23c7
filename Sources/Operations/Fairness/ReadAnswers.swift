package import Domain

/// What everybody not chosen on an occasion is told, and why.
package struct AnswerList: Sendable {
    package struct Line: Sendable {
        package let nomination: Nomination
        package let participant: Participant
        package let award: String
        /// Left out of a quota that has a place again, so that there is no answer yet; on an archived occasion the place
        /// stayed unused.
        package let isPlaceFree: Bool
    }

    package let occasion: Occasion
    package let lines: [Line]
    package let units: [OrgUnit]
    /// The one unit it is about.
    package let unit: ID<OrgUnit>?
    package let seesAll: Bool
}

extension NominationStatus {
    /// Ended without an award, by somebody else than the unit itself.
    package static let notChosen: Set<NominationStatus> = [
        .declined, .lapsed, .notRecommended, .outOfQuota, .refused, .notGranted, .cancelled,
    ]
}

extension Office {
    /// Of one unit, or of all for those who read the whole season; a unit reads its own answers.
    package func readAnswers(of id: ID<Occasion>, unit: ID<OrgUnit>?, by persona: Persona) async throws -> AnswerList {
        let occasion = try await readOccasion(id, by: persona)
        let seesAll = persona.holds(anyOf: Persona.readersOfAll)
        guard seesAll || (persona.holds(.unitRepresentative) && persona.unit != nil) else {
            throw Refusal(.notPermitted)
        }
        let asked = seesAll ? unit : persona.unit
        let ended = try await store.nominations(
            occasion: id, agency: persona.agency, statuses: NominationStatus.notChosen
        ).filter { asked == nil || $0.unit == asked }
        let people = try await participants(of: ended)
        let plan = try await plan(of: persona.agency).plan
        let out = ended.contains { $0.status == .outOfQuota }
        let free = out ? Set(try await placesFree(on: occasion).flatMap(\.nominations).map(\.id)) : []
        let lines = ended.compactMap { nomination in
            people[nomination.participant].map {
                AnswerList.Line(
                    nomination: nomination, participant: $0,
                    award: plan.award(nomination.award)?.name ?? nomination.award,
                    isPlaceFree: free.contains(nomination.id))
            }
        }
        return AnswerList(
            occasion: occasion,
            lines: lines.sorted { ($0.nomination.unit, $0.nomination.id) < ($1.nomination.unit, $1.nomination.id) },
            units: try await store.units(of: persona.agency), unit: asked, seesAll: seesAll)
    }
}
