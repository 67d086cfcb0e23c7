package import Domain
package import Secrets

/// Where the operations work: the store, the clock, chance and the password hasher, all passed in.
///
/// Every operation is a method in a file of its own (`SubmitNomination.swift`): may you? → load → decide (Domain) →
/// commit with the journal. None of them reads the world except through these four.
package struct Office: Sendable {
    package let store: any Store
    package let clock: any Clock
    package let chance: any Randomness
    package let hasher: PasswordHasher
    /// Makes the files of papers that are issued; without one nothing is frozen.
    package let press: PaperPress?

    package init(
        store: any Store, clock: any Clock, chance: any Randomness, hasher: PasswordHasher, press: PaperPress? = nil
    ) {
        self.press = press
        self.store = store
        self.clock = clock
        self.chance = chance
        self.hasher = hasher
    }

    package var now: Moment { clock.now() }

    /// A new identity, ordered by the time it is made.
    func newID<Of>(_: Of.Type = Of.self) -> ID<Of> { ID(at: now, random: chance.uint64(), chance.uint16()) }

    /// Keeps `change`; a save in between becomes a refusal people can act on.
    func commit(_ change: Change) async throws {
        do {
            try await keep(change)
        } catch let fault as StoreFault {
            throw Office.refusal(fault)
        }
    }

    /// Commits `change` with what it means for proposals to another agency, whose rows the one transaction may meet.
    /// - Throws: `StoreFault`, for those who try again themselves.
    func keep(_ change: Change) async throws {
        let (whole, others) = try await followed(change)
        try await AgencyScope.widened(to: others) { try await store.commit(whole) }
    }

    /// Runs `attempt` again when somebody took the number in between, at most `Office.patience` times. The attempt
    /// commits through the store itself, so that a collision can be told from a page that was out of date.
    func retrying<Result: Sendable>(_ attempt: () async throws -> Result) async throws -> Result {
        var turn = 1
        while true {
            do { return try await attempt() } catch let fault as StoreFault {
                let collided = fault == .stale || fault == .conflict("numbers")
                guard collided, turn < Office.patience else { throw Office.refusal(fault) }
                turn += 1
            }
        }
    }

    private static let patience = 8

    private static func refusal(_ fault: StoreFault) -> any Error {
        switch fault {
        case .stale: Refusal(.changedMeanwhile)
        case .conflict("rewards"): Refusal(.achievementRewarded, citation: .oneAwardPerAchievement)
        case .conflict("nominations"): Refusal(.alreadyNominated)
        case .conflict("accounts"): Refusal(.loginTaken, field: "login")
        case .conflict("units"): Refusal(.unitNameTaken, field: "name")
        case .conflict("indicators"): Refusal(.indicatorAdopted)
        case .conflict("registrations"): Refusal(.alreadyRegistered)
        case .conflict("maturity_assessments"): Refusal(.maturityAlreadyOpen)
        case .conflict("criteria_sets"): Refusal(.maturitySetTaken, field: "file")
        case .conflict("score_sheets"): Refusal(.scoreSheetExists)
        case .conflict("score_reviews"): Refusal(.scoreReviewedAlready)
        case .conflict("earlier_awards"): Refusal(.changedMeanwhile)
        case .conflict("score_tables"): Refusal(.scoreTableTaken, field: "document")
        case .conflict("ballot_boxes"): Refusal(.boxStands)
        case .conflict("ballot_papers"): Refusal(.paperTaken)
        case .conflict("open_votes"): Refusal(.alreadyVoted)
        case .conflict("confirmations"): Refusal(.changedMeanwhile)
        case .conflict("occasions"): Refusal(.occasionCodeTaken, field: "name")
        case .conflict("inspection_programmes"): Refusal(.inspectionProgrammeTaken, field: "year")
        case .conflict("office_days"): Refusal(.dayAlreadySet, field: "day")
        case .conflict: Refusal(.changedMeanwhile)
        case .busy: Refusal(.databaseBusy)
        case .diskFull: Refusal(.diskFull)
        case .outcomeUnknown: Refusal(.outcomeUnknown)
        case .unavailable: fault
        }
    }

    /// The same act on each of several nominations, so that each one's history is whole.
    func entries(
        _ act: String, on nominations: [Nomination], by persona: Persona, _ body: [String: JSON] = [:]
    ) -> [JournalDraft] {
        nominations.map { entry(act, on: Subject.nomination($0.id), by: persona, body) }
    }

    /// A journal entry of an act of `persona` on `subject`.
    func entry(
        _ act: String, on subject: String, by persona: Persona, _ body: [String: JSON] = [:],
        personal: [String: String] = [:]
    ) -> JournalDraft {
        JournalDraft(
            agency: persona.agency, at: now, actor: persona.account.text, act: act, subject: subject,
            body: .object(body), personal: personal)
    }
}
