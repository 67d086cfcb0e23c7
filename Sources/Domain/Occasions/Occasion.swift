/// An occasion on which the agency awards (II, IV), from planned to archived, with the guidance that opens it.
package struct Occasion: Hashable, Sendable {
    package let id: ID<Occasion>
    package let agency: ID<Agency>
    /// The plan's code (`yearly-2026`); an unscheduled occasion has one of its own.
    package let code: String
    package let kind: OccasionKind
    package let year: Int
    package var name: String
    package var status: OccasionStatus
    package var guidance: Guidance?
    package var extensions: [DeadlineExtension]
    package var revision: Revision

    package init(
        id: ID<Occasion>, agency: ID<Agency>, code: String, kind: OccasionKind, year: Int, name: String,
        status: OccasionStatus = .planned, guidance: Guidance? = nil, extensions: [DeadlineExtension] = [],
        revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.code = code
        self.kind = kind
        self.year = year
        self.name = name
        self.status = status
        self.guidance = guidance
        self.extensions = extensions
        self.revision = revision
    }

    /// The occasion as the plan's quota rules see it.
    package var planned: PlannedOccasion {
        PlannedOccasion(code: code, kind: kind, year: year, name: name, source: "")
    }

    /// The last moment at which `unit` may submit: the guidance's deadline, or the unit's own extension of it.
    package func deadline(for unit: ID<OrgUnit>) -> Moment? {
        let own = extensions.filter { $0.unit == unit }.map(\.until).max()
        return [guidance?.deadline, own].compactMap(\.self).max()
    }

    /// Why nothing may be submitted by `unit` at `now`.
    package func refusalsOfIntake(from unit: ID<OrgUnit>, at now: Moment) -> [Reason] {
        let extended = extensions.contains { $0.unit == unit && $0.until >= now }
        guard status == .open || (status == .closed && extended) else { return [Reason(.occasionNotOpen)] }
        guard let deadline = deadline(for: unit), now > deadline else { return [] }
        return [Reason(.deadlinePassed, ["day": deadline.day.vietnamese])]
    }
}

/// planned → open → closed for intake → in council → decided → published → archived.
package enum OccasionStatus: String, CaseIterable, Sendable, Codable {
    case planned, open, closed
    case inCouncil = "in-council"
    case decided, published, archived

    /// The step that may follow.
    package var next: OccasionStatus? {
        let all = OccasionStatus.allCases
        return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }
}

/// What the standing agency tells the units when it opens an occasion (VI.2.1.d): the software enforces these values.
package struct Guidance: Hashable, Sendable, Codable {
    package var papers: [RequiredPaper]
    /// The last moment of intake, Vietnam time.
    package var deadline: Moment
    /// Where paper originals are handed in.
    package var place: String
    package var notes: String
    /// The day the office means to decide; eligibility is shown as of that day.
    package var decisionDay: Day?

    package init(papers: [RequiredPaper], deadline: Moment, place: String, notes: String, decisionDay: Day? = nil) {
        self.papers = papers
        self.deadline = deadline
        self.place = place
        self.notes = notes
        self.decisionDay = decisionDay
    }

    package func papers(award: String, kind: ParticipantKind) -> [RequiredPaper] {
        papers.filter { $0.award == award && ($0.kinds.isEmpty || $0.kinds.contains(kind)) }
    }

    package func defects(under plan: Plan, now: Moment) -> [Reason] {
        var reasons: [Reason] = []
        if deadline <= now { reasons.append(Reason(.deadlineInPast, field: "deadline")) }
        if !plan.identity.period.contains(deadline.day) {
            reasons.append(Reason(.deadlineOutsidePlan, field: "deadline"))
        }
        if let decisionDay, decisionDay < deadline.day {
            reasons.append(Reason(.decisionBeforeDeadline, field: "decisionDay"))
        }
        if place.isEmpty { reasons.append(Reason(.missingPlace, field: "place")) }
        if papers.isEmpty { reasons.append(Reason(.missingPapers, field: "papers")) }
        if papers.contains(where: { plan.award($0.award) == nil }) {
            reasons.append(Reason(.unknownAward, field: "papers"))
        }
        if papers.contains(where: { $0.name.isEmpty }) { reasons.append(Reason(.emptyPaper, field: "papers")) }
        return reasons
    }
}

/// One paper of the dossier, for one award form; `kinds` empty means for every kind of participant.
package struct RequiredPaper: Hashable, Sendable, Codable {
    package var code: String
    package var name: String
    package var award: String
    package var kinds: [ParticipantKind]
    package var required: Bool
    package var sets: Int

    package init(
        code: String, name: String, award: String, kinds: [ParticipantKind] = [], required: Bool = true, sets: Int = 1
    ) {
        self.code = code
        self.name = name
        self.award = award
        self.kinds = kinds
        self.required = required
        self.sets = sets
    }
}

/// One unit may hand in later; kept with reason and author.
package struct DeadlineExtension: Hashable, Sendable, Codable {
    package var unit: ID<OrgUnit>
    package var until: Moment
    package var reason: String
    package var by: ID<Account>
    package var at: Moment

    package init(unit: ID<OrgUnit>, until: Moment, reason: String, by: ID<Account>, at: Moment) {
        self.unit = unit
        self.until = until
        self.reason = reason
        self.by = by
        self.at = at
    }
}
