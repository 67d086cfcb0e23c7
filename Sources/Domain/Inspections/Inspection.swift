/// A look at how one unit carries the movement out (plan I.2.c, V.5): in the year's programme, or a surprise.
package struct Inspection: Hashable, Sendable {
    package let id: ID<Inspection>
    package let agency: ID<Agency>
    package let unit: ID<OrgUnit>
    package let kind: InspectionKind
    /// Why; of a surprise what gave rise to it.
    package let ground: String
    package var day: Day
    package let team: [InspectionMember]
    package let checklist: [InspectionLine]
    package var status: InspectionStatus
    package var record: InspectionRecord?
    /// The difficulties of the record, carried to the level above.
    package var raising: InspectionRaising?
    /// Why it did not take place.
    package var callOff: String
    package let createdBy: ID<Account>
    package var changed: Moment
    package var revision: Revision

    package init(
        id: ID<Inspection>, agency: ID<Agency>, unit: ID<OrgUnit>, kind: InspectionKind, ground: String, day: Day,
        team: [InspectionMember], checklist: [InspectionLine], status: InspectionStatus = .planned,
        record: InspectionRecord? = nil, raising: InspectionRaising? = nil, callOff: String = "",
        createdBy: ID<Account>, changed: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.unit, self.kind) = (id, agency, unit, kind)
        (self.ground, self.day, self.team, self.checklist) = (ground, day, team, checklist)
        (self.status, self.record, self.raising, self.callOff) = (status, record, raising, callOff)
        (self.createdBy, self.changed, self.revision) = (createdBy, changed, revision)
    }

    package var leader: InspectionMember? { team.first(where: \.isLeader) }

    package func isOnTeam(_ account: ID<Account>) -> Bool { team.contains { $0.account == account } }

    /// The unit does not know of a surprise before it has been there.
    package var isHiddenFromUnit: Bool { kind == .surprise && (status == .planned || status == .calledOff) }

    /// All that is wrong with a new one. Nobody looks at the own unit.
    package func defects(on today: Day, accounts: [Account]) -> [Reason] {
        var reasons: [Reason] = []
        if ground.isEmpty { reasons.append(Reason(.missingReason, field: "ground")) }
        if day < today { reasons.append(Reason(.inspectionDayPast, field: "day")) }
        if leader == nil { reasons.append(Reason(.inspectionNoLeader, field: "leader")) }
        reasons += team.compactMap { member in
            let account = accounts.first { $0.id == member.account }
            guard let account, account.status == .active else { return Reason(.choiceUnknown, field: "team") }
            return account.unit == unit ? Reason(.inspectionOwnUnit, field: "team", ["name": member.name]) : nil
        }
        if checklist.isEmpty { reasons.append(Reason(.inspectionNoLines, field: "lines")) }
        return reasons
    }
}

package enum InspectionKind: String, CaseIterable, Sendable, Codable { case planned, surprise }

package enum InspectionStatus: String, CaseIterable, Sendable, Codable {
    case planned, recorded, closed
    case calledOff = "called-off"

    /// There is a record of it.
    package static let visited: Set<InspectionStatus> = [.recorded, .closed]
}

/// Somebody of the team, under the name they had when it was set up.
package struct InspectionMember: Hashable, Sendable, Codable {
    package let account: ID<Account>
    package let name: String
    package let isLeader: Bool

    package init(account: ID<Account>, name: String, isLeader: Bool) {
        (self.account, self.name, self.isLeader) = (account, name, isLeader)
    }
}

/// How the difficulties found were reported upward (V.5): to whom, by which paper.
package struct InspectionRaising: Hashable, Sendable, Codable {
    package let to: String
    package let document: String
    package let day: Day
    package let by: ID<Account>
    package let at: Moment

    package init(to: String, document: String, day: Day, by: ID<Account>, at: Moment) {
        (self.to, self.document, self.day, self.by, self.at) = (to, document, day, by, at)
    }
}

/// The year's programme of visits, as its signed paper has it.
package struct InspectionProgramme: Hashable, Sendable {
    package let id: ID<InspectionProgramme>
    package let agency: ID<Agency>
    package let year: Int
    /// Number of the paper, as it stands on it.
    package var document: String
    package var day: Day
    package var content: String
    package let enteredBy: ID<Account>
    package let entered: Moment
    package var revision: Revision

    package init(
        id: ID<InspectionProgramme>, agency: ID<Agency>, year: Int, document: String, day: Day, content: String,
        enteredBy: ID<Account>, entered: Moment, revision: Revision = .first
    ) {
        (self.id, self.agency, self.year, self.document) = (id, agency, year, document)
        (self.day, self.content, self.enteredBy) = (day, content, enteredBy)
        (self.entered, self.revision) = (entered, revision)
    }

    package func defects(on today: Day) -> [Reason] {
        var reasons: [Reason] = []
        if document.isEmpty { reasons.append(Reason(.missingDocument, field: "document")) }
        if content.isEmpty { reasons.append(Reason(.missingContent, field: "content")) }
        if day > today { reasons.append(Reason(.dayAhead, field: "day")) }
        return reasons
    }
}

extension Inspection {
    /// What every entry of the journal about it tells; `thidua check` compares.
    package var told: [String: JSON] {
        [
            "unit": .string(unit.text), "day": JSON(day), "kind": .string(kind.rawValue),
            "status": .string(status.rawValue),
        ]
    }
}

extension InspectionRaising {
    package var told: [String: JSON] {
        ["to": .string(to), "document": .string(document), "sent": JSON(day)]
    }
}
