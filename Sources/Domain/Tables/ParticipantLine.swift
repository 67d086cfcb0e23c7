/// One row of a table of participants as far as it could be read. An empty cell says nothing: it changes no record.
package struct ParticipantLine: Hashable, Sendable {
    package let row: Int
    package var unit: ID<OrgUnit>?
    package var kind: ParticipantKind?
    package var name: String
    package var detail: String
    package var group: String
    package var work: WorkRole?
    package var gender: Gender?
    /// Cells that could not be read.
    package var problems: [CellProblem]

    package init(
        row: Int, unit: ID<OrgUnit>? = nil, kind: ParticipantKind? = nil, name: String = "", detail: String = "",
        group: String = "", work: WorkRole? = nil, gender: Gender? = nil, problems: [CellProblem] = []
    ) {
        (self.row, self.unit, self.kind, self.name) = (row, unit, kind, name)
        (self.detail, self.group, self.work, self.gender) = (detail, group, work, gender)
        self.problems = problems
    }

    /// Whom the row speaks of: kind, unit and name, whichever way marks and capitals were typed. `nil` while one of them
    /// is missing.
    var key: ParticipantKey? {
        guard let kind, let unit, !name.isEmpty else { return nil }
        return ParticipantKey(kind: kind, unit: unit, name: name)
    }
}

/// The natural key of a participant.
struct ParticipantKey: Hashable {
    let kind: ParticipantKind
    let unit: ID<OrgUnit>
    /// `hòa` and `hoà`, `HÒA` and `hòa` are one name; `hoa` is another. "Ông An Bình" is An Bình.
    let name: String

    init(kind: ParticipantKind, unit: ID<OrgUnit>, name: String) {
        (self.kind, self.unit) = (kind, unit)
        let called = kind == .individual ? PersonAddress(name)?.rest ?? name : name
        self.name = VietnameseSortKey(title: called).text
    }

    init(_ participant: Participant) {
        self.init(kind: participant.kind, unit: participant.unit, name: participant.name)
    }
}
