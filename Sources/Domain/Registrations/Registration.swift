/// A participant takes on themes of the plan with commitments (VI.2.2). Optional by law and never a condition of an
/// award (law.md §A.8).
package struct Registration: Hashable, Sendable {
    package let id: ID<Registration>
    package let agency: ID<Agency>
    package let participant: ID<Participant>
    package let unit: ID<OrgUnit>
    package let year: Int
    package var themes: [String]
    package var commitments: [Commitment]
    package var status: RegistrationStatus
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<Registration>, agency: ID<Agency>, participant: ID<Participant>, unit: ID<OrgUnit>, year: Int,
        themes: [String], commitments: [Commitment], status: RegistrationStatus = .registered, changed: Moment,
        revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.participant = participant
        self.unit = unit
        self.year = year
        self.themes = themes
        self.commitments = commitments
        self.status = status
        self.changed = changed
        self.revision = revision
    }

    package func defects(under plan: Plan) -> [Reason] {
        var reasons: [Reason] = []
        if themes.isEmpty { reasons.append(Reason(.missingTheme, field: "themes")) }
        if themes.contains(where: { plan.theme($0) == nil }) { reasons.append(Reason(.unknownTheme, field: "themes")) }
        if commitments.isEmpty { reasons.append(Reason(.missingCommitment, field: "commitments")) }
        for (index, commitment) in commitments.enumerated() where !themes.contains(commitment.theme) {
            reasons.append(Reason(.commitmentOutsideThemes, field: "commitments", ["row": "\(index + 1)"]))
        }
        if commitments.contains(where: { $0.text.isEmpty }) {
            reasons.append(Reason(.emptyCommitment, field: "commitments"))
        }
        let years = plan.identity.period.first.year...plan.identity.period.last.year
        if !years.contains(year) { reasons.append(Reason(.yearOutsidePlan, field: "year")) }
        return reasons
    }
}

/// One promise: what, how it is measured, how much, by when.
package struct Commitment: Hashable, Sendable, Codable {
    package var theme: String
    package var text: String
    package var measure: String
    package var target: String
    package var due: Day?

    package init(theme: String, text: String, measure: String = "", target: String = "", due: Day? = nil) {
        self.theme = theme
        self.text = text
        self.measure = measure
        self.target = target
        self.due = due
    }
}

package enum RegistrationStatus: String, CaseIterable, Sendable, Codable { case registered, withdrawn }
