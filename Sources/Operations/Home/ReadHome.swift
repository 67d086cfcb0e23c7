package import Domain

/// What the first page shows: what waits for this person, and where the movement stands.
package struct Home: Sendable {
    package let day: Day
    package let plan: Plan
    package let occasions: [Occasion]
    package let tasks: [HomeTask]
    package let counts: [NominationCount]
    package let registrations: [RegistrationCount]
    /// Agencies below with what they sent up; `nil` in a commune, and for who does not read the whole season.
    package let communes: [CommuneCount]?
    /// For the money of what is planned, which only who reads the whole season sees.
    package let book: LawBook
    /// The plan with the numbers its shares give, for occasions where it has some.
    package let resolved: [ID<Occasion>: Plan]

    /// The rules of the agency's own for the award, with the numbers they have on the occasion.
    package func rules(award: String, on occasion: Occasion) -> [QuotaRule] {
        (resolved[occasion.id] ?? plan).quotas(award: award, occasion: occasion.planned).filter {
            $0.competence == .own
        }
    }
}

/// One thing waiting for the person, with the day it is due where there is one.
package struct HomeTask: Sendable, Hashable {
    package let kind: HomeTaskKind
    package let due: Day?
    package let count: Int
    /// Names to mention: an occasion's, a participant's.
    package let name: String
    package let subject: HomeSubject
}

package enum HomeTaskKind: String, CaseIterable, Sendable {
    case openOccasion, checkSubmitted, appraise, callSession, runSession, signMinutes, allocate, draftDecision
    case presentDecision, issueDecision, publishDecision, finishDraft, supplement, intakeCloses, closeIntake
    case composeCouncil, addAccounts, forward, overdueSupplement
    /// A place of the quota is free again, and somebody was left out.
    case fillPlace
    /// The agency above asks for more.
    case supplyProposal
    case finishAssessment, checkAssessments
    case reportProgress, checkProgress, lateProgress
    /// A member's part in a session, and what waits beside the dossiers.
    case attendSession, declareConflicts, takePaper, castPaper, voteOpen
    case answerPetitions, followHolds, awaitConfirmations, ruleComments, ruleReissues, signCorrections
    /// A hold ended with a violation or a discipline, and the award that waited for it waits for a word.
    case settleHolds
    /// What the public said, and the examples units proposed.
    case ruleFeedback, answerFeedback, checkModels
    case startScores, finishScores, reviewScores, confirmScores
    /// A visit to make, what was found to put right, what was put right to look at, and what is overdue.
    case visitUnit, correctFinding, confirmCorrections, lateCorrections
}

/// Where a task leads.
package enum HomeSubject: Sendable, Hashable {
    case occasion(ID<Occasion>)
    case nominations(ID<Occasion>, NominationStatus?)
    case nomination(ID<Nomination>)
    case session(ID<CouncilSession>)
    case decision(ID<Decision>)
    case supplement(ID<Nomination>)
    case council, accounts
    case assessment(ID<MaturityAssessment>)
    case maturity
    case duty(ID<OrgUnit>, ReportPeriod)
    case duties(DutyState)
    case ballot(ID<CouncilSession>)
    case eligibility(ID<Nomination>)
    case petitions, holds, postings, reissues, corrections
    case scoreSheet(ID<ScoreSheet>)
    case scoring(ID<Occasion>)
    case inspection(ID<Inspection>)
    case finding(ID<InspectionFinding>)
    case findings, feedback, models
}

extension Office {
    package func readHome(by persona: Persona) async throws -> Home {
        let record = try await plan(of: persona.agency)
        let occasions = try await store.occasions(of: persona.agency)
        let whole = persona.holds(anyOf: Persona.readersOfAll)
        let unit = whole ? nil : persona.unit
        let counts = try await store.nominationCounts(agency: persona.agency, unit: unit)
        let registrations = try await store.registrationCounts(
            agency: persona.agency, unit: unit, year: now.day.year)
        let isAbove = whole && record.plan.identity.level != .commune
        let communes = isAbove ? try await listCommunes(by: persona) : nil
        var tasks = HomeTasks(day: now.day, plan: record.plan, occasions: occasions, counts: counts)
        if persona.holds(anyOf: Office.rolesInCouncil) {
            tasks.sessions = try await store.councilSessions(of: persona.agency)
            tasks.seats = try await seats(of: persona, in: tasks.sessions)
        }
        if persona.holds(anyOf: [.clerk, .councilSecretary, .chairman]) {
            tasks.decisions = try await store.decisions(of: persona.agency)
            tasks.hasCouncil = try await store.council(of: persona.agency) != nil
        }
        if persona.holds(.clerk) {
            tasks.overdue = try await overdue(persona.agency, occasions, counts)
            (tasks.onHold, tasks.free) = try await placesToTell(occasions, counts)
            // Nothing is asked of the database where nothing is with an agency above.
            if counts.contains(where: { $0.status == .forwarded }) {
                tasks.asked = try await store.proposalsAsked(of: persona.agency, limit: 20)
            }
        }
        if persona.holds(.unitRepresentative), let unit = persona.unit {
            tasks.returned = try await store.nominations(
                NominationQuery(agency: persona.agency, unit: unit, showsDrafts: true, status: .returned, size: 20)
            ).rows
            tasks.due = try await dueDays(of: unit, in: occasions)
            tasks.drafts = try await store.nominations(
                NominationQuery(agency: persona.agency, unit: unit, showsDrafts: true, status: .draft, size: 20)
            ).rows
        }
        tasks.waits = try await officeWaits(for: persona)
        // Nobody waits for a word where nobody has a place.
        if persona.holds(anyOf: [.clerk, .chairman]), counts.contains(where: { $0.status == .allocated }) {
            tasks.waits.badlyEnded = try await store.badlyEndedHolds(of: persona.agency, limit: 20)
        }
        tasks.assessments = try await openAssessments(for: persona)
        tasks.duties = try await progressDuties(for: persona)
        tasks.scores = try await scoresAtHome(for: persona, occasions)
        tasks.inspections = try await inspectionsAtHome(for: persona)
        return Home(
            day: now.day, plan: record.plan, occasions: occasions, tasks: tasks.list(for: persona), counts: counts,
            registrations: registrations, communes: communes,
            book: whole ? try await lawBook(of: persona.agency) : .shipped,
            resolved: whole ? try await resolvedPlans(record.plan, occasions) : [:])
    }

    /// Who may have a seat that votes.
    private static let rolesInCouncil: Set<Role> = [.councilMember, .councilSecretary, .clerk, .chairman]

    /// Nothing is asked of the database for a plan without shares.
    private func resolvedPlans(_ plan: Plan, _ occasions: [Occasion]) async throws -> [ID<Occasion>: Plan] {
        guard plan.quotas.contains(where: { $0.share != nil && $0.competence == .own }) else { return [:] }
        var plans: [ID<Occasion>: Plan] = [:]
        for occasion in occasions where [.open, .closed, .inCouncil, .decided].contains(occasion.status) {
            plans[occasion.id] = try await resolved(plan, on: occasion)
        }
        return plans
    }

    /// Reports of this year, and of the last one while its last period may still be open. Nothing more is asked of the
    /// database where nothing is measured.
    private func progressDuties(for persona: Persona) async throws -> [ProgressDuty] {
        let isUnit = persona.holds(.unitRepresentative) && persona.unit != nil
        guard isUnit || persona.holds(anyOf: [.clerk, .appraiser, .chairman]),
            try await !store.indicators(of: persona.agency).isEmpty
        else { return [] }
        let duties = try await readProgress(by: persona).duties
        return now.day.month > 3 ? duties : try await readProgress(year: now.day.year - 1, by: persona).duties + duties
    }

    /// Those the person can bring further: the own unit's that are with it, or all that wait for the office.
    private func openAssessments(for persona: Persona) async throws -> [OpenAssessment] {
        var open: [OpenAssessment] = []
        if persona.holds(.unitRepresentative), let unit = persona.unit {
            open += try await store.openAssessments(
                agency: persona.agency, unit: unit, statuses: MaturityStatus.withUnit)
        }
        if persona.holds(anyOf: [.clerk, .appraiser]) {
            open += try await store.openAssessments(agency: persona.agency, unit: nil, statuses: [.submitted])
        }
        return open
    }

    /// How many of those with a place are on hold, and how many left out could have a place again. Nothing is asked of the
    /// database where nobody has a place, and where nobody left it.
    private func placesToTell(_ occasions: [Occasion], _ counts: [NominationCount]) async throws
        -> (onHold: [ID<Occasion>: Int], free: [ID<Occasion>: Int])
    {
        var (onHold, free): ([ID<Occasion>: Int], [ID<Occasion>: Int]) = ([:], [:])
        for occasion in occasions where [.inCouncil, .decided, .published].contains(occasion.status) {
            func has(_ statuses: Set<NominationStatus>) -> Bool {
                counts.contains { $0.occasion == occasion.id && statuses.contains($0.status) }
            }
            if has([.allocated]) {
                let placed = try await store.nominations(
                    occasion: occasion.id, agency: occasion.agency, statuses: [.allocated])
                onHold[occasion.id] = try await self.onHold(placed).count
            }
            if has([.outOfQuota]) && has([.refused, .withdrawn, .cancelled]) {
                free[occasion.id] = try await freePlaces(on: occasion).flatMap(\.nominations).count
            }
        }
        return (onHold, free)
    }

    /// Dossiers of the occasions under way whose supplement is late: those that lapsed, and those that will tonight.
    private func overdue(_ agency: ID<Agency>, _ occasions: [Occasion], _ counts: [NominationCount]) async throws
        -> [Nomination]
    {
        var late = try await store.overdueSupplements(agency: agency, before: now.day)
        for occasion in occasions where [.open, .closed].contains(occasion.status) {
            guard counts.contains(where: { $0.occasion == occasion.id && $0.status == .lapsed }) else { continue }
            late += try await store.nominations(occasion: occasion.id, agency: agency, statuses: [.lapsed])
        }
        return late
    }

    /// When each returned nomination of the unit must be supplemented.
    private func dueDays(of unit: ID<OrgUnit>, in occasions: [Occasion]) async throws -> [ID<Nomination>: Day] {
        var days: [ID<Nomination>: Day] = [:]
        for occasion in occasions where occasion.status == .open || occasion.status == .closed {
            let returned = try await store.nominations(
                occasion: occasion.id, agency: occasion.agency, statuses: [.returned])
            for nomination in returned where nomination.unit == unit {
                days[nomination.id] = nomination.supplement?.due
            }
        }
        return days
    }
}
