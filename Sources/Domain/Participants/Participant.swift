/// Who takes part and may be awarded (parts.md row 2): an organisation, an enterprise, a collective, a household or an
/// individual, put forward by the unit it belongs to.
package struct Participant: Hashable, Sendable {
    package let id: ID<Participant>
    package let agency: ID<Agency>
    package var unit: ID<OrgUnit>
    package var kind: ParticipantKind
    /// The plan's group (`participants[].code`) whose criteria apply.
    package var group: String
    package var name: String
    /// Post and workplace of a person, address or field of others: what a certificate prints under the name.
    package var detail: String
    /// Persons only: directly working, or leading and managing (Law art. 5(2), law.md P3).
    package var work: WorkRole?
    /// Persons only and optional (Law art. 5(3), law.md P4).
    package var gender: Gender?
    package var revision: Revision

    package init(
        id: ID<Participant>, agency: ID<Agency>, unit: ID<OrgUnit>, kind: ParticipantKind, group: String,
        name: String, detail: String = "", work: WorkRole? = nil, gender: Gender? = nil, revision: Revision = .first
    ) {
        self.id = id
        self.agency = agency
        self.unit = unit
        self.kind = kind
        self.group = group
        self.name = name
        self.detail = detail
        self.work = work
        self.gender = gender
        self.revision = revision
    }

    /// What is wrong with the record under `plan`.
    package func defects(under plan: Plan) -> [Reason] {
        var reasons: [Reason] = []
        if name.isEmpty { reasons.append(Reason(.missingName, field: "name")) }
        if name.count > 200 { reasons.append(Reason(.textTooLong, field: "name", ["maximum": "200"])) }
        if detail.count > 300 { reasons.append(Reason(.textTooLong, field: "detail", ["maximum": "300"])) }
        // Of an enterprise it may be its tax code, which is public.
        if [.individual, .household].contains(kind) && PersonalNumber.isLikely(in: detail) {
            reasons.append(Reason(.personalNumber, field: "detail"))
        }
        if kind == .individual && work == nil { reasons.append(Reason(.missingWorkRole, field: "work")) }
        if kind != .individual && (work != nil || gender != nil) {
            reasons.append(Reason(.personFieldsOnOthers, field: "work"))
        }
        guard let known = plan.participants.first(where: { $0.code == group }) else {
            return group.isEmpty ? reasons : reasons + [Reason(.unknownGroup, field: "group")]
        }
        if known.kind.countsAs != kind.countsAs { reasons.append(Reason(.groupOfOtherKind, field: "group")) }
        return reasons
    }
}

/// Whether a person works directly or leads (Law art. 5(2)).
package enum WorkRole: String, CaseIterable, Sendable, Codable { case direct, leader }

package enum Gender: String, CaseIterable, Sendable, Codable { case woman, man }
