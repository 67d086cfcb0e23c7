/// Why a nomination goes on in spite of warnings, in somebody's words. It covers what stood when it was written: a
/// warning that comes up later asks for another.
package struct EligibilityReason: Hashable, Sendable {
    package let id: ID<EligibilityReason>
    package let agency: ID<Agency>
    package let nomination: ID<Nomination>
    /// Keys of the lines it is about.
    package let lines: [String]
    package let reason: String
    package let by: ID<Account>
    package let at: Moment

    package init(
        id: ID<EligibilityReason>, agency: ID<Agency>, nomination: ID<Nomination>, lines: [String], reason: String,
        by: ID<Account>, at: Moment
    ) {
        (self.id, self.agency, self.nomination, self.lines) = (id, agency, nomination, lines)
        (self.reason, self.by, self.at) = (reason, by, at)
    }
}

/// The checks as they ran at one moment: with the appraisal, and on the day of decision. Kept, never changed.
package struct EligibilityCheck: Hashable, Sendable {
    package let id: ID<EligibilityCheck>
    package let agency: ID<Agency>
    package let nomination: ID<Nomination>
    package let stage: EligibilityStage
    /// The day whose law was asked.
    package let day: Day
    package let lines: [EligibilityLine]
    package let by: ID<Account>
    package let at: Moment

    package init(
        id: ID<EligibilityCheck>, agency: ID<Agency>, nomination: ID<Nomination>, stage: EligibilityStage, day: Day,
        lines: [EligibilityLine], by: ID<Account>, at: Moment
    ) {
        (self.id, self.agency, self.nomination, self.stage) = (id, agency, nomination, stage)
        (self.day, self.lines, self.by, self.at) = (day, lines, by, at)
    }
}

package enum EligibilityStage: String, CaseIterable, Sendable, Codable { case appraisal, decision }

/// A nomination judged: every line, and the reasons written for the warnings.
package struct EligibilityJudgement: Hashable, Sendable {
    package let lines: [EligibilityLine]
    package let reasons: [EligibilityReason]

    package init(lines: [EligibilityLine], reasons: [EligibilityReason]) {
        (self.lines, self.reasons) = (lines, reasons)
    }

    package var blocking: [EligibilityLine] { lines.filter(\.blocks) }

    package var warnings: [EligibilityLine] { lines.filter(\.warns) }

    /// Warnings nobody wrote a reason for yet.
    package var unexplained: [EligibilityLine] {
        let covered = Set(reasons.flatMap(\.lines))
        return warnings.filter { !covered.contains($0.key) }
    }

    /// Why a decision that names the nomination can not be issued, with everything at once.
    package func refusals(name: String) -> [Reason] {
        let blocked = blocking.compactMap { $0.reason(name: name) }
        let count = unexplained.count
        let open = count == 0 ? [] : [Reason(.eligibilityUnexplained, ["name": name, "count": String(count)])]
        return blocked + open
    }
}
