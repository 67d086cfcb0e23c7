/// The parts of what is understood of a plan, in the order of the plan file; the last ones stand beside it.
package enum PlanPart: String, CaseIterable, Sendable, Codable {
    case identity, bases, purposes, requirements, themes, participants, criteria, phases, occasions, awards, quotas
    case responsibilities, recipients
    case papers, deadlines, thresholds, scoring, ties, findings

    /// Kept and shown, but not part of a plan file.
    package var isBesidePlan: Bool {
        switch self {
        case .papers, .deadlines, .thresholds, .scoring, .ties, .findings: true
        default: false
        }
    }

    /// Its entries have codes that no paper gives: the program makes them, and nobody is asked for one.
    package var hasMadeCodes: Bool { [.participants, .criteria, .phases, .occasions, .awards].contains(self) }
}

/// The values that have words of their own as labels.
package enum PlanField: String, CaseIterable, Sendable {
    case agency, superior, level, number, symbol, place, date, signer, signerTitle = "signer-title", title, movement
    case first, last, source, kind, issuer, subject, text, code, name, groups, year, competence, kinds, award, occasion
    case scope, maximum, base = "of", body, task, sets, share, sort, points, order
}

/// What a movement's plan has to fix before it is launched (Law on Emulation and Commendation art. 17(1)).
package enum LawElement: String, CaseIterable, Sendable {
    case aim, scope, subjects, contents, criteria, time, plan, measures
}
