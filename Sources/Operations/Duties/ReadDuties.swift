package import Domain

/// The dated duties a person may see.
package struct DutyBoard: Sendable {
    /// The day they are told of.
    package let day: Day
    /// By their day, the late ones first.
    package let duties: [Duty]
    package let units: [OrgUnit]
    /// Whether the person reads the whole season; else `duties` are the person's own.
    package let isWhole: Bool
    /// What was said to be done; empty for who does not read the whole season.
    package let marks: [DutyMark]

    package init(day: Day, duties: [Duty], units: [OrgUnit], isWhole: Bool, marks: [DutyMark] = []) {
        (self.day, self.duties, self.units, self.isWhole) = (day, duties, units, isWhole)
        self.marks = marks
    }

    /// Those the person may say of that they are done.
    package func markable(by persona: Persona) -> [Duty] {
        duties.filter { $0.kind.isMarked && $0.concerns(persona) && $0.due <= day.adding(days: 60) }
    }

    /// Of one unit, in some standings, due within so many days.
    package func picked(unit: ID<OrgUnit>?, kind: DutyKind?, within days: Int) -> [Duty] {
        let end = day.adding(days: days)
        return duties.filter { duty in
            (unit == nil || duty.owner.unit == unit) && (kind == nil || duty.kind == kind) && duty.due <= end
        }
    }
}

extension Office {
    /// Everything of the agency for who reads the season, the own duties for everybody else.
    /// - Parameter day: `nil` for today. The records are those of now in any case: it asks what will be late if nothing
    ///   is done, and is no look into the past.
    package func readDuties(on day: Day? = nil, by persona: Persona) async throws -> DutyBoard {
        let day = day ?? now.day
        let isWhole = persona.holds(anyOf: Persona.readersOfAll)
        var records = try await dutyRecords(on: day, for: persona)
        let marks = isWhole ? try await store.dutyMarks(of: persona.agency) : []
        records.marked = Set(marks.map(\.key))
        let all = DutySchedule(records, on: day).duties
        return DutyBoard(
            day: day, duties: isWhole ? all : all.filter { $0.concerns(persona) }, units: records.units,
            isWhole: isWhole, marks: marks)
    }

    /// The records behind the duties that `persona` may see, and no others.
    private func dutyRecords(on day: Day, for persona: Persona) async throws -> DutyRecords {
        let agency = persona.agency
        let occasions = try await store.occasions(of: agency)
        let plan = try await plan(of: agency)
        var records = DutyRecords(
            plan: plan.plan, occasions: occasions, units: try await store.units(of: agency))
        records.since = plan.loaded.day
        let isWhole = persona.holds(anyOf: Persona.readersOfAll)
        if !isWhole && !(persona.holds(.unitRepresentative) && persona.unit != nil) { return records }
        let counts = try await store.nominationCounts(agency: agency, unit: isWhole ? nil : persona.unit)
        records.supplements = try await supplements(occasions, counts, unit: isWhole ? nil : persona.unit)
        if isWhole {
            records.sessions = try await store.councilSessions(of: agency)
            records.petitions = try await store.openPetitions(of: agency).filter {
                persona.refusals(of: PetitionAct.read, on: $0).isEmpty
            }
            // Nothing is asked of the database where nothing is with an agency above.
            if counts.contains(where: { $0.status == .forwarded }) {
                records.asked = try await store.proposalsAsked(of: agency, limit: 200).compactMap { asked in
                    asked.due.map {
                        OwedSupplement(nomination: asked.nomination, unit: nil, name: asked.name, due: $0)
                    }
                }
            }
        }
        records.reports = try await owedReports(on: day, for: persona)
        let unit = isWhole ? nil : persona.unit
        if isWhole {
            records.inspections = try await store.inspections(of: agency, unit: nil).filter {
                persona.refusals(of: InspectionAct.read, on: $0).isEmpty
            }
        }
        records.findings = try await store.inspectionFindings(in: agency, unit: unit)
        return records
    }

    /// Returned dossiers of occasions that still take them.
    private func supplements(
        _ occasions: [Occasion], _ counts: [NominationCount], unit: ID<OrgUnit>?
    ) async throws -> [OwedSupplement] {
        var returned: [Nomination] = []
        for occasion in occasions where counts.contains(where: { $0.occasion == occasion.id && $0.status == .returned })
        {
            returned += try await store.nominations(
                occasion: occasion.id, agency: occasion.agency, statuses: [.returned]
            ).filter { unit == nil || $0.unit == unit }
        }
        if returned.isEmpty { return [] }
        let people = try await participants(of: returned)
        return returned.compactMap { nomination in
            nomination.supplement.map {
                OwedSupplement(
                    nomination: nomination.id, unit: nomination.unit, name: people[nomination.participant]?.name ?? "",
                    due: $0.due)
            }
        }
    }

    /// Of the day's year, and of the one before: what was not handed in stays owed.
    private func owedReports(on day: Day, for persona: Persona) async throws -> [ProgressDuty] {
        if try await store.indicators(of: persona.agency).isEmpty { return [] }
        var found = try await readProgress(year: day.year, by: persona).duties
        if let first = try await store.plan(of: persona.agency)?.plan.identity.period.first.year, first < day.year {
            let last = try await readProgress(year: day.year - 1, by: persona).duties
            // Outside the plan's years both are the same one.
            found = last.filter { $0.period.last.year < day.year } + found
        }
        return found
    }
}
