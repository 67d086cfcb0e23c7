/// One picture of the dashboard: it answers one question, which stands above it.
package enum DashboardPicture: String, CaseIterable, Sendable {
    /// What each unit is late with (plan VI.2.1.a: urging).
    case late
    /// Themes against their targets, in this year and the one before.
    case themes
    /// Where the dossiers of each occasion stand.
    case dossiers
    /// How many targets each unit reached, in this year and the one before.
    case units
    /// Awards of the year by kind, with women and direct workers (Law art. 5(2)).
    case awards
    /// What visits found and is not put right (V.5).
    case findings
    /// What the agencies below sent up.
    case communes
    /// The own figures beside the targets and the middle of units of the same kind.
    case peers
    /// The own dated duties.
    case duties
}

extension Persona {
    /// The few pictures that answer this person's questions, in their order; none for who reads neither the season nor a
    /// unit of the own.
    package var dashboard: [DashboardPicture] {
        var pictures: [DashboardPicture] = []
        if holds(.chairman) { pictures += [.themes, .awards, .late, .findings] }
        if holds(.clerk) { pictures += [.late, .themes, .dossiers, .units] }
        if holds(anyOf: [.councilSecretary, .inspector, .auditor]) {
            pictures += [.themes, .dossiers, .awards, .findings]
        }
        if holds(.appraiser) { pictures += [.themes, .dossiers, .findings] }
        if holds(.councilMember) { pictures += [.themes, .dossiers] }
        if !pictures.isEmpty { pictures.append(.communes) }
        if holds(.unitRepresentative) && unit != nil { pictures += [.peers, .duties] }
        return pictures.reduce(into: []) { kept, next in
            if !kept.contains(next) { kept.append(next) }
        }
    }

    package var refusalsOfDashboard: [Reason] { dashboard.isEmpty ? [Reason(.notPermitted)] : [] }
}
