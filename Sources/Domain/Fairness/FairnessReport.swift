/// How the awards of one occasion fell: numbers and no verdict (Law art. 5(2)(3); law.md P3, P4). Gender counts only
/// where it is recorded.
package struct FairnessReport: Hashable, Sendable {
    /// One dossier handed in.
    package struct Entry: Hashable, Sendable {
        package let participant: ID<Participant>
        package let unit: ID<OrgUnit>
        package let kind: ParticipantKind
        package let work: WorkRole?
        package let gender: Gender?
        package let status: NominationStatus

        package init(
            participant: ID<Participant>, unit: ID<OrgUnit>, kind: ParticipantKind, work: WorkRole?,
            gender: Gender?, status: NominationStatus
        ) {
            (self.participant, self.unit, self.kind) = (participant, unit, kind)
            (self.work, self.gender, self.status) = (work, gender, status)
        }
    }

    /// How many of a group came how far.
    package struct Count: Hashable, Sendable {
        package var proposed = 0
        package var recommended = 0
        package var awarded = 0

        package init(proposed: Int = 0, recommended: Int = 0, awarded: Int = 0) {
            (self.proposed, self.recommended, self.awarded) = (proposed, recommended, awarded)
        }

        mutating func add(_ status: NominationStatus) {
            proposed += 1
            if FairnessReport.recommended.contains(status) { recommended += 1 }
            if FairnessReport.awarded.contains(status) { awarded += 1 }
        }
    }

    package private(set) var all = Count()
    /// Persons; `nil` where it is not recorded.
    package private(set) var byWork: [WorkRole?: Count] = [:]
    package private(set) var byGender: [Gender?: Count] = [:]
    package private(set) var byKind: [ParticipantKind: Count] = [:]
    package private(set) var byUnit: [ID<OrgUnit>: Count] = [:]
    /// Awarded here, and on other occasions before: how often.
    package let again: [ID<Participant>: Int]
    /// Awards of each unit over all occasions.
    package let ever: [ID<OrgUnit>: Int]

    /// - Parameters:
    ///   - earlier: awards of the participants on other occasions.
    ///   - ever: awards of each unit over all occasions.
    package init(_ entries: [Entry], earlier: [ID<Participant>: Int], ever: [ID<OrgUnit>: Int]) {
        let winners = Set(entries.filter { FairnessReport.awarded.contains($0.status) }.map(\.participant))
        again = earlier.filter { winners.contains($0.key) && $0.value > 0 }
        self.ever = ever
        for entry in entries where FairnessReport.counted(entry.status) {
            all.add(entry.status)
            byKind[entry.kind, default: Count()].add(entry.status)
            byUnit[entry.unit, default: Count()].add(entry.status)
            guard entry.kind == .individual else { continue }
            byWork[entry.work, default: Count()].add(entry.status)
            byGender[entry.gender, default: Count()].add(entry.status)
        }
    }

    /// Of `units`, those no award has ever gone to.
    package func neverChosen(_ units: [ID<OrgUnit>]) -> [ID<OrgUnit>] { units.filter { ever[$0, default: 0] == 0 } }

    /// Handed in, and not taken back.
    private static func counted(_ status: NominationStatus) -> Bool { status != .draft && status != .withdrawn }

    /// The council was for it, whatever came of it.
    private static let recommended: Set<NominationStatus> = [
        .recommended, .allocated, .outOfQuota, .decided, .refused, .published, .archived, .forwarded, .granted,
        .notGranted, .cancelled,
    ]

    private static let awarded = NominationStatus.awarded.union([.granted])
}
