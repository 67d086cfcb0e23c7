/// Something found in a visit that has to be put right, by a day.
package struct InspectionFinding: Hashable, Sendable {
    package let id: ID<InspectionFinding>
    package let agency: ID<Agency>
    package let inspection: ID<Inspection>
    package let unit: ID<OrgUnit>
    /// The line of the checklist; empty for what no line asks for.
    package let line: String
    package let text: String
    package let severity: InspectionSeverity
    package var due: Day
    package var status: FindingStatus
    /// What the unit says it did, of the last time.
    package var correction: FindingCorrection?
    /// What the office said to it, of the last time.
    package var ruling: FindingRuling?
    package let found: Day
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<InspectionFinding>, agency: ID<Agency>, inspection: ID<Inspection>, unit: ID<OrgUnit>, line: String,
        text: String, severity: InspectionSeverity, due: Day, status: FindingStatus = .open,
        correction: FindingCorrection? = nil, ruling: FindingRuling? = nil, found: Day, changed: Moment,
        revision: Revision = .first
    ) {
        (self.id, self.agency, self.inspection, self.unit) = (id, agency, inspection, unit)
        (self.line, self.text, self.severity, self.due) = (line, text, severity, due)
        (self.status, self.correction, self.ruling) = (status, correction, ruling)
        (self.found, self.changed, self.revision) = (found, changed, revision)
    }

    package func isLate(on day: Day) -> Bool { status == .open && due < day }

    /// All that is wrong with a new one; `row` is its place in the form.
    package func defects(row: Int) -> [Reason] {
        var reasons: [Reason] = []
        if text.isEmpty { reasons.append(Reason(.missingContent, field: "finding-\(row)")) }
        if due < found {
            reasons.append(Reason(.inspectionDueBefore, field: "due-\(row)", ["day": found.vietnamese]))
        }
        return reasons
    }
}

/// How grave, in words; no points hang on it.
package enum InspectionSeverity: String, CaseIterable, Sendable, Codable { case remark, shortcoming, serious }

package enum FindingStatus: String, CaseIterable, Sendable, Codable { case open, corrected, closed }

/// What the unit did, and what shows it.
package struct FindingCorrection: Hashable, Sendable, Codable {
    package let text: String
    /// Where it can be seen; may be empty where a file came with it.
    package let proof: String
    package let by: ID<Account>
    package let at: Moment

    package init(text: String, proof: String, by: ID<Account>, at: Moment) {
        (self.text, self.proof, self.by, self.at) = (text, proof, by, at)
    }
}

/// Whether the correction was enough, by somebody else than who reported it.
package struct FindingRuling: Hashable, Sendable, Codable {
    package let isEnough: Bool
    package let remark: String
    package let by: ID<Account>
    package let at: Moment

    package init(isEnough: Bool, remark: String, by: ID<Account>, at: Moment) {
        (self.isEnough, self.remark, self.by, self.at) = (isEnough, remark, by, at)
    }
}

extension InspectionFinding {
    /// The unit put it right; late too, for better late than open.
    package func corrected(_ correction: FindingCorrection, hasFile: Bool) throws -> InspectionFinding {
        guard status == .open else { throw Refusal(.findingNotOpen) }
        var reasons: [Reason] = []
        if correction.text.isEmpty { reasons.append(Reason(.missingContent, field: "text")) }
        if correction.proof.isEmpty && !hasFile { reasons.append(Reason(.correctionUnproven, field: "proof")) }
        try Refusal.raise(reasons)
        var next = moved(to: .corrected, at: correction.at)
        next.correction = correction
        return next
    }

    /// Somebody of the office looked and it is enough; the end.
    package func confirmed(_ ruling: FindingRuling) throws -> InspectionFinding {
        guard status == .corrected else { throw Refusal(.findingNotCorrected) }
        var next = moved(to: .closed, at: ruling.at)
        next.ruling = ruling
        return next
    }

    /// Not enough, with the reason and a new day.
    package func sentBack(_ ruling: FindingRuling, due: Day?) throws -> InspectionFinding {
        guard status == .corrected else { throw Refusal(.findingNotCorrected) }
        var reasons: [Reason] = []
        if ruling.remark.isEmpty { reasons.append(Reason(.missingReason, field: "remark")) }
        if (due ?? self.due) < ruling.at.day { reasons.append(Reason(.inspectionDayPast, field: "due")) }
        try Refusal.raise(reasons)
        var next = moved(to: .open, at: ruling.at)
        (next.ruling, next.due) = (ruling, due ?? self.due)
        return next
    }

    private func moved(to status: FindingStatus, at now: Moment) -> InspectionFinding {
        var next = self
        (next.status, next.changed, next.revision) = (status, now, revision.next)
        return next
    }
}
