package enum OccasionAct: String, CaseIterable, Sendable {
    case read, open, guide, extend, close, reopen, move, addUnscheduled = "add"
}

extension Persona {
    /// Everybody of the agency reads occasions; the clerk of the standing agency runs them (VI.2.1.d).
    package func refusals(of act: OccasionAct, agency: ID<Agency>) -> [Reason] {
        guard self.agency == agency else { return [Reason(.notFound)] }
        if act == .read { return [] }
        return holds(.clerk) ? [] : [Reason(.notPermitted)]
    }
}

package enum RegistrationAct: String, CaseIterable, Sendable { case read, register, change, withdraw }

extension Persona {
    /// A unit registers its own participants; the clerk reads all and may register for a unit that came on paper.
    package func refusals(of act: RegistrationAct, agency: ID<Agency>, unit: ID<OrgUnit>) -> [Reason] {
        refusals(of: act == .read ? ParticipantAct.read : .change, agency: agency, unit: unit)
    }
}
