/// Something that somebody is to have done by a day, with what says so (plan VI.2.1.a: urging). Made anew from the
/// records whenever it is asked for, and kept nowhere.
package struct Duty: Hashable, Sendable {
    package let kind: DutyKind
    package let owner: DutyOwner
    /// Whom or what it is about: an occasion's name, a participant's, a place.
    package let name: String
    package let due: Day
    package let ground: DutyGround
    package let subject: DutySubject

    package init(
        _ kind: DutyKind, _ owner: DutyOwner, name: String, due: Day, ground: DutyGround, subject: DutySubject
    ) {
        (self.kind, self.owner, self.name) = (kind, owner, name)
        (self.due, self.ground, self.subject) = (due, ground, subject)
    }

    /// The same duty has the same key whenever the list is made, and keeps it when its day is moved.
    package var key: String { "\(kind.rawValue) \(subject.key)\(owner.unit.map { " \($0)" } ?? "")" }

    package func standing(on day: Day) -> DutyStanding {
        if due < day { return .late }
        if due == day { return .today }
        return due <= day.adding(days: Duty.soon) ? .soon : .ahead
    }

    /// Days within which a coming duty is called near, as the first page has it.
    private static let soon = 7

    /// Whether it is this person's to do.
    package func concerns(_ persona: Persona) -> Bool {
        switch owner {
        case .roles(let roles): persona.holds(anyOf: roles)
        case .unit(let unit): persona.holds(.unitRepresentative) && persona.unit == unit
        }
    }
}

package enum DutyKind: String, CaseIterable, Sendable {
    /// A day the plan itself names.
    case planDay = "plan-day"
    case openOccasion = "open-occasion"
    case intake
    case closeIntake = "close-intake"
    case supplement
    case decide
    case session
    case minutes
    case petition
    case progress
    /// What the agency above asks for.
    case supplyProposal = "supply-proposal"
    case statistics
    /// A visit to be made, and what was found in one to be put right (V.5).
    case inspection
    case correction
}

/// Whose it is: whoever holds one of some roles in the agency, or the representatives of one unit.
package enum DutyOwner: Hashable, Sendable {
    case roles(Set<Role>)
    case unit(ID<OrgUnit>)

    package var unit: ID<OrgUnit>? {
        if case .unit(let unit) = self { return unit }
        return nil
    }
}

/// What says that it is due, and by that day.
package enum DutyGround: Hashable, Sendable {
    /// A section of the plan.
    case plan(String)
    /// The guidance the occasion was opened with (VI.2.1.d).
    case guidance
    /// An extension given to this unit.
    case extended
    /// The day the office wrote into its request, invitation or record.
    case office
    /// The office's own indicators (V.3).
    case indicators
    case law(Citation)
}

package enum DutyStanding: String, CaseIterable, Sendable { case late, today, soon, ahead }

/// Where it is done.
package enum DutySubject: Hashable, Sendable {
    case plan(String)
    case occasion(ID<Occasion>)
    case nomination(ID<Nomination>)
    case proposal(ID<Nomination>)
    case session(ID<CouncilSession>)
    case petition(ID<Petition>)
    case report(ID<OrgUnit>, ReportPeriod)
    case inspection(ID<Inspection>)
    case finding(ID<InspectionFinding>)

    fileprivate var key: String {
        switch self {
        case .plan(let text): text
        case .occasion(let id): id.text
        case .nomination(let id), .proposal(let id): id.text
        case .session(let id): id.text
        case .petition(let id): id.text
        case .report(_, let period): "\(period)"
        case .inspection(let id): id.text
        case .finding(let id): id.text
        }
    }
}
