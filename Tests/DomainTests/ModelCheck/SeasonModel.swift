import Domain

/// The acts of a season over the domain's own transitions: each one tries every state it is asked in, and what refuses
/// is the domain. Only what the operations put together (a session's close moves its dossiers) is put together here.
struct SeasonModel {
    /// The transitions and permissions a test can put a fault in.
    struct Rules {
        var accepted: (Nomination) throws -> Nomination = { try $0.accepted(at: Make.now) }
        var appraised: (Nomination) throws -> Nomination = { try $0.appraised(at: Make.now) }
        var takenOff: (Nomination) throws -> Nomination = { try $0.takenOff(at: Make.now) }
        var placed: (Nomination, Bool) throws -> Nomination = {
            try $0.placed($1, because: "Hết số lượng", at: Make.now)
        }
        var decided: (Nomination) throws -> Nomination = { try $0.decided(at: Make.now) }
        var mayAct: (Persona, NominationAct, Nomination) -> [Reason] = { $0.refusals(of: $1, on: $2) }
    }

    struct Act {
        let name: String
        /// Somebody gives a dossier up: not counted when it is asked whether every dossier can still end.
        var isGivingUp = false
        let run: (SeasonState) throws -> SeasonState
    }

    let rules: Rules
    let isUpper: Bool
    let council: Council
    let people: People
    let facts: NominationFacts
    let later: Moment
    let request: SupplementRequest
    let lateRequest: SupplementRequest
    let decisionID: ID<Decision>

    /// One for each step, and one who holds every role and wrote the second dossier.
    struct People {
        let writer, clerk, appraiser, secretary, chairman, all: Persona
    }

    /// - Parameter isUpper: the second dossier is for an award the level above decides.
    init(_ rules: Rules = Rules(), isUpper: Bool = false) throws {
        (self.rules, self.isUpper) = (rules, isUpper)
        council = try CouncilTests.council(of: 3)
        people = People(
            writer: try Make.persona("writer", [.unitRepresentative], unit: "unit"),
            clerk: try Make.persona("clerk", [.clerk]), appraiser: try Make.persona("appraiser", [.appraiser]),
            secretary: try Make.persona("secretary", [.councilSecretary]),
            chairman: try Make.persona("chairman", [.chairman]),
            all: try Make.persona("all", Set(Role.allCases), unit: "unit"))
        facts = try Make.facts()
        later = Moment(try Make.day("2026-12-06"))
        decisionID = try Make.id("decision")
        request = try Make.supplement()
        lateRequest = SupplementRequest(
            items: ["Biên bản"], due: try Make.day("2026-12-20"), by: people.clerk.account, at: later)
    }

    func start() throws -> SeasonState {
        let nominations = try ["writer", "all"].enumerated().map { place, writer -> Nomination in
            let draft = try Make.nomination()
            return Nomination(
                id: try Make.id("nomination\(place)"), agency: draft.agency, unit: draft.unit,
                occasion: draft.occasion, participant: draft.participant, kind: draft.kind, award: draft.award,
                report: draft.report, themes: draft.themes, criteria: draft.criteria,
                achievements: draft.achievements, createdBy: try Make.id(writer), changed: Make.now)
        }
        return SeasonState(nominations: nominations, passed: [[], []])
    }

    /// The awards of the first dossier, and of the second unless the level above decides it.
    var ownPlaces: [Int] { isUpper ? [0] : [0, 1] }

    var acts: [Act] { dossierActs + councilActs + awardActs + (isUpper ? upperActs : []) }

    /// Moves one dossier, and remembers the step it took.
    func move(
        _ place: Int, _ name: String, _ step: SeasonStep? = nil, isGivingUp: Bool = false, by person: Persona,
        _ act: NominationAct, _ transition: @escaping (Nomination) throws -> Nomination
    ) -> Act {
        Act(name: "\(name) \(place) by \(person.name)", isGivingUp: isGivingUp) { state in
            var next = state
            let nomination = state.nominations[place]
            try Refusal.raise(rules.mayAct(person, act, nomination))
            next.nominations[place] = try transition(nomination)
            if let step { next.passed[place].insert(step) }
            if ![.submit, .withdraw].contains(act) && nomination.isOwn(of: person.account) { next.isOwnHanded = true }
            return next
        }
    }
}
