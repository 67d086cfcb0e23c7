/// A result an enterprise got elsewhere, as its paper says it: entered with its source and proof, never computed and
/// never compared with the program's own count.
package struct MaturityRecord: Hashable, Sendable {
    package let id: ID<MaturityRecord>
    package let agency: ID<Agency>
    package let participant: ID<Participant>
    package let unit: ID<OrgUnit>
    /// The level in the words of the paper.
    package let level: String
    package let day: Day
    /// Who gave it, under which set.
    package let source: String
    /// Where the paper can be seen: a number, a link, a file's place.
    package let proof: String
    package var status: MaturityRecordStatus
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<MaturityRecord>, agency: ID<Agency>, participant: ID<Participant>, unit: ID<OrgUnit>, level: String,
        day: Day, source: String, proof: String, status: MaturityRecordStatus = .entered, enteredBy: ID<Account>,
        entered: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.participant, self.unit) = (id, agency, participant, unit)
        (self.level, self.day, self.source, self.proof) = (level, day, source, proof)
        (self.status, self.enteredBy, self.entered, self.revision) = (status, enteredBy, entered, revision)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if level.isEmpty { reasons.append(Reason(.missingLevel, field: "level")) }
        if source.isEmpty { reasons.append(Reason(.missingSource, field: "source")) }
        if proof.isEmpty { reasons.append(Reason(.missingProof, field: "proof")) }
        if day > today { reasons.append(Reason(.resultInFuture, field: "day")) }
        return reasons
    }
}

package enum MaturityRecordStatus: String, CaseIterable, Sendable, Codable { case entered, cancelled }
